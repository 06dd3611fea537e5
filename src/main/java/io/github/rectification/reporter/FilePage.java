package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file as the page shows it: which findings and lines, and how they are linked. */
final class FilePage {

    /** More are counted, but not shown one by one. */
    static final int MOST_FINDINGS = 1_000;

    /** So many UTF-16 units of a draft are shown; a real report has some thirty thousand. */
    static final int MOST_UNITS = 1_000_000;

    private static final int UNITS_A_LINE = 40;

    private final int number;
    private final CheckedFile file;
    private final List<Finding> findings;
    private final List<Finding> waived;
    private final int more;
    private final List<Optional<String>> lines = new ArrayList<>();
    private final int firstLine;
    private int lastLine;

    FilePage(int number, CheckedFile file) {
        this.number = number;
        this.file = file;
        List<Finding> counting = Words.counting(file);
        this.findings = cut(counting);
        this.more = counting.size() - findings.size();
        this.waived = cut(file.findings().stream().filter(one -> !one.counts()).toList());
        this.lastLine = file.content().map(CheckedContent::lastLine).orElse(0);
        this.firstLine = file.content().map(CheckedContent::firstLine).orElse(1);
        file.content().ifPresent(this::takeLines);
    }

    private static List<Finding> cut(List<Finding> all) {
        return all.subList(0, Math.min(all.size(), MOST_FINDINGS));
    }

    private void takeLines(CheckedContent content) {
        int room = MOST_UNITS;
        for (int line = content.firstLine(); line <= content.lastLine(); line++) {
            Optional<String> shown = file.lines().apply(line);
            room -= shown.map(String::length).orElse(0) + UNITS_A_LINE;
            if (room < 0) {
                return;
            }
            lines.add(shown);
        }
        // what follows the last line end is a line to editors only
        if (lines.size() > 1
                && lines.get(lines.size() - 1).filter(String::isEmpty).isPresent()) {
            lines.remove(lines.size() - 1);
            lastLine--;
        }
    }

    CheckedFile file() {
        return file;
    }

    /** {@return the findings that count, the first so many of them} */
    List<Finding> findings() {
        return findings;
    }

    /** {@return how many findings that count are not shown} */
    int more() {
        return more;
    }

    List<Finding> waived() {
        return waived;
    }

    /** {@return the id of a part of this file's view} */
    String id(String part) {
        return "f" + number + "-" + part;
    }

    String link(String part) {
        return "#" + id(part);
    }

    int firstLine() {
        return firstLine;
    }

    /** {@return the line after the last that is shown} */
    int endLine() {
        return firstLine + lines.size();
    }

    /** {@return how many lines of the draft are left out at its end} */
    int linesLeftOut() {
        return lastLine - endLine() + 1;
    }

    boolean isShown(int line) {
        return line >= firstLine && line < endLine();
    }

    /** {@return a line that is shown; empty if it is kept back} */
    Optional<String> line(int line) {
        return lines.get(line - firstLine);
    }

    boolean isPlaced(Finding finding) {
        return finding.span().map(SourceSpan::line).filter(this::isShown).isPresent();
    }

    /** {@return the link to the line where the value stands, or empty} */
    Optional<String> link(PropertyPath path) {
        return file.content()
                .flatMap(content -> content.places().place(path))
                .map(SourceSpan::line)
                .filter(this::isShown)
                .map(line -> link("L" + line));
    }

    /** {@return a text of the report as it may be shown, cut after so many units; or else the words that stand for it} */
    String shown(PropertyPath path, String text, int most, String otherwise) {
        // hidden before it is cut: half a number is not known again
        String shown = file.content()
                .flatMap(content -> content.values().apply(path, text))
                .orElse(otherwise);
        if (shown.length() <= most) {
            return shown;
        }
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    int count(Severity severity) {
        return (int) Words.counting(file).stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
