package io.github.rectification.liveness;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.liveness.Mutant.Change;
import io.github.rectification.rule.Profile.ReportPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sound draft and the table of faults that are put into it. */
final class Mutants {

    /** A day within the window of the sound draft. */
    static final LocalDate DAY = LocalDate.of(2024, 12, 10);

    private static final Pattern HEAD = Pattern.compile("([A-Z]{3}-\\d{3}) (?:([a-z-]+): )?(.+)");

    private final Matcher head;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> from = new ArrayList<>();
    private final List<String> to = new ArrayList<>();
    private final Map<String, String> admitted = new TreeMap<>();
    private final Set<ReportPart> needed = EnumSet.noneOf(ReportPart.class);
    private LocalDate day = DAY;

    private Mutants(String head) {
        this.head = HEAD.matcher(head);
        if (!this.head.matches()) {
            throw new IllegalArgumentException("must be RULE name: " + head);
        }
    }

    /** {@return the draft with which no rule finds fault} */
    static String sound() {
        return resource("sound.txt");
    }

    /** {@return the faults, in the order of the table} */
    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>();
        for (String block : resource("mutants.txt").split("\n\n", -1)) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                all.add(read(lines));
            }
        }
        return all;
    }

    private static Mutant read(List<String> lines) {
        var mutant = new Mutants(lines.get(0));
        lines.stream().skip(1).forEach(mutant::line);
        mutant.endChange();
        return new Mutant(
                mutant.head.group(1),
                Objects.requireNonNullElse(mutant.head.group(2), ""),
                mutant.head.group(3),
                mutant.day,
                mutant.needed,
                List.copyOf(mutant.changes),
                mutant.admitted);
    }

    private void line(String line) {
        String rest = line.replaceFirst("^\\S+ ?", "");
        switch (line.replaceFirst(" .*", "")) {
            case "-" -> {
                if (!to.isEmpty()) {
                    endChange();
                }
                from.add(rest);
            }
            case "+" -> to.add(rest);
            case "~" -> admitted.put(rest.replaceFirst(" .*", ""), rest.replaceFirst("^\\S+ ", ""));
            case "on" -> day = LocalDate.parse(rest);
            case "need" -> needed.add(ReportPart.valueOf(rest));
            default -> throw new IllegalArgumentException("unknown line: " + line);
        }
    }

    private void endChange() {
        if (!from.isEmpty()) {
            changes.add(new Change(String.join("\n", from), String.join("\n", to)));
        }
        from.clear();
        to.clear();
    }

    private static String resource(String name) {
        String path = "/liveness/" + name;
        try (InputStream in = Objects.requireNonNull(Mutants.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
