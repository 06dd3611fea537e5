package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files with made-up findings. */
final class Fakes {

    static final CheckRun RUN = new CheckRun(
            "0.1.0", Profile.generic(), BuiltInRules.catalogue(), LocalDate.of(2024, 11, 1), Locale.CHINESE);

    private Fakes() {}

    static Finding missing() {
        return Finding.builder()
                .rule(new RuleId("PUB-001"))
                .name("missing-window")
                .severity(Severity.ERROR)
                .message("没有写公开期限")
                .path(PropertyPath.parse("publicationWindow"))
                .basis("observed practice")
                .fingerprint("0123456789abcdef")
                .build();
    }

    static Finding at(SourceSpan span, Severity severity, String message) {
        return Finding.builder()
                .rule(new RuleId("NUM-001"))
                .name("duplicate-item-number")
                .severity(severity)
                .message(message)
                .path(PropertyPath.parse("items[1].number"))
                .span(span)
                .basis("observed practice")
                .fingerprint("fedcba9876543210")
                .build();
    }

    static Finding related(Finding finding, String message, SourceSpan span) {
        return Finding.builder()
                .from(finding)
                .addRelated(new RelatedPlace(message, span))
                .build();
    }

    static CheckedFile file(String path, SourceText text, Finding... findings) {
        return new CheckedFile(
                path,
                Verdict.INVALID,
                List.of(findings),
                List.of(
                        new RuleOutcome(new RuleId("NUM-001"), RuleStatus.FAILED, Optional.empty()),
                        new RuleOutcome(new RuleId("PUB-002"), RuleStatus.NOT_APPLICABLE, Optional.of("没有公开期限"))),
                line -> Optional.of(text.line(line)),
                Optional.empty());
    }

    static String report(String format, CheckedFile... files) {
        var out = new StringWriter();
        Reporter reporter = ReportFormats.find(format).orElseThrow().reporter(out);
        try {
            reporter.begin(RUN);
            RunSummary summary = RunSummary.EMPTY;
            for (CheckedFile file : files) {
                reporter.file(file);
                summary = summary.plus(file);
            }
            reporter.end(summary);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
