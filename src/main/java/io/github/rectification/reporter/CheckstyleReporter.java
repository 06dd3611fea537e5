package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;

/** Findings as XML in the form of Checkstyle. Findings that are waived are left out. */
final class CheckstyleReporter implements Reporter {

    private static final String SOURCE = "rectify.";
    /** What Checkstyle writes for a fault of the whole file. */
    private static final String NO_LINE = "0";

    private final XmlWriter xml;

    CheckstyleReporter(Writer out) {
        this.xml = new XmlWriter(out);
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        xml.declaration();
        xml.comment(OwnOutput.XML_MARK);
        xml.open("checkstyle", "version", run.toolVersion());
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        xml.open("file", "name", file.path());
        if (file.unreadable().isPresent()) {
            error(NO_LINE, "error", file.unreadable().get(), Words.UNREADABLE);
        }
        for (Finding finding : Words.counting(file)) {
            error(finding);
        }
        xml.close();
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        xml.close();
    }

    private void error(Finding finding) throws IOException {
        String severity = Words.of(finding.severity());
        if (finding.span().isEmpty()) {
            error(NO_LINE, severity, finding.message(), finding.rule().value());
            return;
        }
        SourceSpan span = finding.span().get();
        xml.empty(
                "error",
                "line",
                Integer.toString(span.line()),
                "column",
                Integer.toString(span.column()),
                "severity",
                severity,
                "message",
                finding.message(),
                "source",
                SOURCE + finding.rule());
    }

    private void error(String line, String severity, String message, String rule) throws IOException {
        xml.empty("error", "line", line, "severity", severity, "message", message, "source", SOURCE + rule);
    }
}
