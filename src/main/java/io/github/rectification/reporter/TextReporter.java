package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.Severity;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Findings as lines for people and editors: {@code PATH:LINE:COLUMN: SEVERITY RULE message}, then the line of the draft
 * with a marker under the range. Findings that are waived are left out. On a terminal with colours a blank line parts
 * the files.
 */
final class TextReporter implements Reporter {

    private static final String INDENT = "    ";

    /** As wide as the indent. */
    private static final String GUTTER = "  | ";

    private final Writer out;
    private final TextColours colours;
    private boolean begun;

    TextReporter(Writer out, boolean colour) {
        this.out = out;
        this.colours = new TextColours(colour);
    }

    @Override
    public void begin(CheckRun run) {
        // the findings speak for themselves
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        String path = VisibleText.line(file.path());
        List<Finding> findings = Words.counting(file);
        if (!findings.isEmpty()) {
            out.write(begun ? colours.betweenFiles() : "");
            begun = true;
        }
        for (Finding finding : findings) {
            headline(path, finding);
            if (finding.span().isPresent()) {
                excerpt(file, finding.span().get(), finding.severity());
            }
            for (RelatedPlace related : finding.related()) {
                String place = colours.place(Words.place(path, related.span()));
                out.write(INDENT + "-> " + place + ": " + VisibleText.of(related.message()) + "\n");
            }
        }
    }

    @Override
    public void end(RunSummary summary) {
        // the closing summary is no finding
    }

    private void headline(String path, Finding finding) throws IOException {
        Severity severity = finding.severity();
        out.write(colours.place(Words.place(path, finding)) + ": " + colours.of(severity, Words.of(severity)) + " "
                + colours.rule(finding.rule().value()) + " " + VisibleText.of(finding.message()) + "\n");
    }

    private void excerpt(CheckedFile file, SourceSpan span, Severity severity) throws IOException {
        Optional<String> line = file.lines().apply(span.line());
        if (line.isPresent()) {
            int end = span.endLine() == span.line()
                    ? span.endColumn() - 1
                    : line.get().length();
            var excerpt = Excerpt.of(line.get(), span.column() - 1, end);
            int blanks = excerpt.marker().indexOf('^');
            String marker =
                    " ".repeat(blanks) + colours.of(severity, excerpt.marker().substring(blanks));
            String indent = VisibleText.isCommand(excerpt.text()) ? GUTTER : INDENT;
            out.write(indent + excerpt.text() + "\n" + INDENT + marker + "\n");
        }
    }
}
