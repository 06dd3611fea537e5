package io.github.rectification.reporter;

import io.github.rectification.CheckResult;
import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.finding.Waiver;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
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

    /** The same in English, of a checker that knows no rule. */
    static final CheckRun ENGLISH = new CheckRun(
            "0.1.0", Profile.generic(), RuleCatalogue.of(List.of()), LocalDate.of(2024, 11, 1), Locale.ENGLISH);

    /** Quotes, ends of sections, signs that steer a terminal or that XML does not allow, commands, halves of pairs. */
    static final String HOSTILE =
            "\"'<b>&amp;]]>\u001B[31m\uFFFE\uFFFF\u0000\u202E\uD800\r\n::error::x%0A|](http://a.invalid){0}";

    private Fakes() {}

    /** {@return a file whose name, messages and reasons are hostile} */
    static CheckedFile hostile() {
        SourceText text = SourceText.of("一" + HOSTILE);
        Finding finding = Finding.builder()
                .from(related(
                        at(text.slice(1, 3).span(), Severity.WARNING, HOSTILE),
                        HOSTILE,
                        text.slice(0, 1).span()))
                .addFixes(new Fix(HOSTILE, List.of(new Edit(text.slice(1, 2).span(), HOSTILE))))
                .build();
        Finding waived = Finding.builder()
                .from(finding)
                .waiver(new Waiver.Suppressed(HOSTILE, HOSTILE, Optional.empty()))
                .build();
        return new CheckedFile(
                "drafts/" + HOSTILE + ".txt",
                Verdict.INVALID,
                List.of(finding, waived),
                List.of(new RuleOutcome(new RuleId("PUB-002"), RuleStatus.NOT_APPLICABLE, Optional.of(HOSTILE))),
                line -> Optional.of(text.line(line)),
                Optional.empty());
    }

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

    /** {@return what a checker found, with the report and all lines of its draft} */
    static CheckedFile checked(String name, CheckResult result) {
        int lines = result.draft().map(draft -> draft.source().lineCount()).orElse(0);
        return new CheckedFile(
                name,
                result.verdict(),
                result.findings(),
                result.rules(),
                result::line,
                Optional.empty(),
                Optional.of(new CheckedContent(result.report(), result.places(), 1, lines, result::shown)));
    }

    static String report(String format, CheckedFile... files) {
        return report(format, RUN, OutputOptions.PLAIN, files);
    }

    static String report(String format, CheckRun run, OutputOptions options, CheckedFile... files) {
        var out = new StringWriter();
        Reporter reporter = ReportFormats.find(format).orElseThrow().reporter(out, options);
        try {
            reporter.begin(run);
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
