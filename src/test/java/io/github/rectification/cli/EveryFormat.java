package io.github.rectification.cli;

import io.github.rectification.reporter.ReportFormats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs of {@code check} that write every form there is. */
final class EveryFormat {

    private EveryFormat() {}

    /**
     * Checks the inputs.
     *
     * @return what was written, by form; {@code stdout} and {@code stderr} besides
     */
    static Map<String, String> check(CommandRun command, String... arguments) {
        List<String> args = new ArrayList<>(List.of("check", "--as-of", "2026-02-02", "--verbose", "--format", "text"));
        for (String name : ReportFormats.names()) {
            args.add("--format");
            args.add(name + "=@/out." + name);
        }
        args.addAll(List.of(arguments));
        CommandRun.Result result = command.run(args.toArray(String[]::new));
        Map<String, String> written = new LinkedHashMap<>();
        written.put("stdout", result.out());
        written.put("stderr", result.err());
        for (String name : ReportFormats.names()) {
            written.put(name, command.read("out." + name));
        }
        return written;
    }

    /** {@return a draft with a fault of many rules, of which each has its place in the output} */
    static String faultyDraft() {
        return SampleDrafts.REPEATED_NUMBER
                .replace("一是补齐台账。", "一是补齐台帐，，逐户核对往来款项并登记造册。二是受益约2.4万余人,满意率X%。")
                .replace("一是及时公示。", "一是逐户核对往来款项并登记造册。三是公示《办法、“甲”、“乙”。2月30日办结。")
                .replace("公示不及时", "台账不全")
                .replace("2024年10月30日", "2024年10月12日")
                .replace("0000-5550123", "0000-555")
                .replace("@example", "#example")
                .replace("中共云溪县青禾镇委员会\n2024", "云溪县青禾镇委员会\n打印本页\n2024");
    }
}
