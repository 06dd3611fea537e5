package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of which lines on findings are made. */
final class Words {

    /** The rule under which a file that could not be read is told where the form has no better place for it. */
    static final String UNREADABLE = "unreadable";

    private Words() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    static String place(String path, SourceSpan span) {
        return path + ":" + span.line() + ":" + span.column();
    }

    /** {@return the path with the place, or alone where nothing stands in the draft to point at} */
    static String place(String path, Finding finding) {
        Optional<SourceSpan> span = finding.span();
        return span.isPresent() ? place(path, span.get()) : path;
    }

    /** {@return the finding as one line that can be seen whole} */
    static String line(String path, Finding finding) {
        return VisibleText.line(place(path, finding)) + ": " + of(finding.severity()) + " " + finding.rule() + " "
                + VisibleText.of(finding.message());
    }

    /** {@return the findings that nothing waives} */
    static List<Finding> counting(CheckedFile file) {
        List<Finding> counting = new ArrayList<>();
        for (Finding finding : file.findings()) {
            if (finding.counts()) {
                counting.add(finding);
            }
        }
        return counting;
    }
}
