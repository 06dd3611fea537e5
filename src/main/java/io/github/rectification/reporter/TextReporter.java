package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.Severity;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * Findings as lines for people and editors: {@code PATH:LINE:COLUMN: SEVERITY RULE message}, then the line of the draft
 * with a marker under the range. Findings that are waived are left out.
 */
final class TextReporter implements Reporter {

    private static final String INDENT = "    ";

    /** As wide as the indent. */
    private static final String GUTTER = "  | ";

    private final Writer out;

    TextReporter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(CheckRun run) {
        // the findings speak for themselves
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        String path = VisibleText.of(file.path());
        for (Finding finding : file.findings()) {
            if (!finding.counts()) {
                continue;
            }
            headline(path, finding);
            if (finding.span().isPresent()) {
                excerpt(file, finding.span().get());
            }
            for (RelatedPlace related : finding.related()) {
                out.write(
                        INDENT + "-> " + place(path, related.span()) + ": " + VisibleText.of(related.message()) + "\n");
            }
        }
    }

    @Override
    public void end(RunSummary summary) {
        // the closing summary is no finding
    }

    private void headline(String path, Finding finding) throws IOException {
        Optional<SourceSpan> span = finding.span();
        out.write(span.isPresent() ? place(path, span.get()) : path);
        out.write(": " + word(finding.severity()) + " " + finding.rule() + " " + VisibleText.of(finding.message())
                + "\n");
    }

    private void excerpt(CheckedFile file, SourceSpan span) throws IOException {
        Optional<String> line = file.lines().apply(span.line());
        if (line.isPresent()) {
            int end = span.endLine() == span.line()
                    ? span.endColumn() - 1
                    : line.get().length();
            var excerpt = Excerpt.of(line.get(), span.column() - 1, end);
            String indent = isCommand(excerpt.text()) ? GUTTER : INDENT;
            out.write(indent + excerpt.text() + "\n" + INDENT + excerpt.marker() + "\n");
        }
    }

    /** Builds run commands that they read in a log, whatever blanks stand before them. */
    private static boolean isCommand(String line) {
        String words = line.stripLeading();
        return words.startsWith("::") || words.startsWith("##");
    }

    private static String place(String path, SourceSpan span) {
        return path + ":" + span.line() + ":" + span.column();
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
