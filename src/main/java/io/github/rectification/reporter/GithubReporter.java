package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as workflow commands, of which GitHub Actions makes annotations. Of each level it shows ten a step: what is
 * more goes to the summary of the step. Findings that are waived are left out.
 */
final class GithubReporter implements Reporter {

    private static final int SHOWN_OF_A_LEVEL = 10;

    private final Writer out;
    private final StepSummary summary;
    private final boolean hasSummary;
    private final Sentences sentences = new Sentences();
    private final Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    private int hidden;

    GithubReporter(Writer out, Optional<Path> stepSummary) {
        this.out = out;
        this.summary = new StepSummary(stepSummary);
        this.hasSummary = stepSummary.isPresent();
    }

    @Override
    public void begin(CheckRun run) {
        sentences.speak(run.locale());
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        String path = PathForms.plain(file.path());
        if (file.unreadable().isPresent()) {
            String sentence = VisibleText.of(file.unreadable().get());
            tell(Severity.ERROR, Words.UNREADABLE, path, "file=" + property(path), sentence);
        }
        for (Finding finding : Words.counting(file)) {
            String title = finding.rule() + " " + finding.name();
            String place = Words.place(path, finding);
            tell(finding.severity(), title, place, properties(path, finding), finding.message());
        }
        summary.flush();
    }

    @Override
    public void end(RunSummary run) throws IOException {
        if (hidden == 0) {
            return;
        }
        String key = !hasSummary ? "github.unlisted" : summary.lines() < hidden ? "github.cut" : "github.listed";
        Map<String, Integer> values = Map.of(
                "hidden", hidden,
                "listed", summary.lines(),
                "errors", run.errors(),
                "warnings", run.warnings(),
                "infos", run.infos(),
                "unreadable", run.unreadable());
        command(Severity.INFO, "title=rectify", sentences.text(key, values));
    }

    private void tell(Severity severity, String title, String place, String properties, String message)
            throws IOException {
        // the last notice is that which tells of the others
        int most = severity == Severity.INFO ? SHOWN_OF_A_LEVEL - 1 : SHOWN_OF_A_LEVEL;
        if (shown.merge(severity, 1, Integer::sum) <= most) {
            command(severity, properties + ",title=" + property(title), message);
        } else {
            hidden++;
            summary.add(severity, title, PrivateNumbers.hidden(place), message);
        }
    }

    private void command(Severity severity, String properties, String message) throws IOException {
        String level = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        out.write("::" + level + " " + properties + "::" + escaped(message, false) + "\n");
    }

    private static String properties(String path, Finding finding) {
        String file = "file=" + property(path);
        if (finding.span().isEmpty()) {
            return file;
        }
        SourceSpan span = finding.span().get();
        String lines = file + ",line=" + span.line() + ",endLine=" + span.endLine();
        // GitHub takes columns within one line only
        return span.line() == span.endLine()
                ? lines + ",col=" + span.column() + ",endColumn=" + span.endColumn()
                : lines;
    }

    private static String property(String value) {
        return escaped(value, true);
    }

    private static String escaped(String text, boolean isProperty) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            switch (c) {
                case '%' -> escaped.append("%25");
                case '\r' -> escaped.append("%0D");
                case '\n' -> escaped.append("%0A");
                case ':' -> escaped.append(isProperty ? "%3A" : ":");
                case ',' -> escaped.append(isProperty ? "%2C" : ",");
                default -> escaped.appendCodePoint(VisibleText.shownAt(text, at));
            }
        }
        return escaped.toString();
    }
}
