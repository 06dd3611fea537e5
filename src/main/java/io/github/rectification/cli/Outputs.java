package io.github.rectification.cli;

import io.github.rectification.reporter.CheckRun;
import io.github.rectification.reporter.CheckedFile;
import io.github.rectification.reporter.ReportFormat;
import io.github.rectification.reporter.ReportFormats;
import io.github.rectification.reporter.RunSummary;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All outputs of a run. */
final class Outputs implements Closeable {

    private final List<Output> outputs = new ArrayList<>();

    private Outputs() {}

    /** Opens what is asked for, each as {@code FMT} or {@code FMT=FILE}, so that mistakes are told before the work. */
    static Outputs open(List<String> formats, Console console) throws IOException {
        var opened = new Outputs();
        try {
            Set<String> targets = new HashSet<>();
            for (String format : formats) {
                opened.outputs.add(open(format, targets, console));
            }
            return opened;
        } catch (Refusal e) {
            opened.close();
            throw e;
        }
    }

    private static Output open(String written, Set<String> targets, Console console) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        String target = equals < 0 ? "" : written.substring(equals + 1);
        ReportFormat format = ReportFormats.find(name).orElseThrow(() -> unknown(name));
        if (!targets.add(target)) {
            throw Refusal.usage(target.isEmpty() ? "usage.stdout-twice" : "usage.file-twice", Map.of("file", target));
        }
        return equals < 0
                ? Output.toStandardOutput(format, console)
                : Output.toFile(format, target, console.options().withoutColour());
    }

    private static Refusal unknown(String name) {
        return Refusal.usage("usage.format", Map.of("value", name, "known", ReportFormats.names()));
    }

    void begin(CheckRun run) throws IOException {
        for (Output output : outputs) {
            output.begin(run);
        }
    }

    void file(CheckedFile file) throws IOException {
        for (Output output : outputs) {
            output.file(file);
        }
    }

    void end(RunSummary summary) throws IOException {
        for (Output output : outputs) {
            output.end(summary);
        }
    }

    /** Closes all, even when one of them cannot be written any more. */
    @Override
    public void close() throws IOException {
        Optional<IOException> first = Optional.empty();
        for (Output output : outputs) {
            try {
                output.close();
            } catch (IOException e) {
                first = first.or(() -> Optional.of(e));
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
