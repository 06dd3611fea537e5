package io.github.rectification.fuzz;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.Locale;

/** What holds for every draft and every refusal. Plain conditions: they are asked some thousand times a second. */
final class Laws {

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2024, 11, 1)).build();

    private Laws() {}

    /** Checks the draft, which must not throw, and looks at all that comes of it. */
    static void holdFor(Draft draft) {
        CheckResult result;
        try {
            result = CHECKER.check(draft);
        } catch (UnreadableDraftException e) {
            holdFor(e, draft.name());
            return;
        }
        SourceText text = draft.text();
        result.places().asMap().values().forEach(spans -> spans.forEach(span -> liesIn(text, span)));
        result.findings().forEach(finding -> holdFor(finding, text));
        result.draft().ifPresent(outline -> holdFor(outline, result));
        canBeWritten(result.report());
    }

    /** Looks whether the refusal names the file and says something in both languages. */
    static void holdFor(UnreadableDraftException refusal, String name) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            String sentence = refusal.sentence(language);
            must(sentence.startsWith(name) && sentence.length() > name.length() + 2, "a refusal says: " + sentence);
            must(sentence.indexOf('\n') < 0, "a refusal has two lines");
        }
    }

    private static void holdFor(Finding finding, SourceText text) {
        must(!finding.message().isBlank(), finding.rule() + " has no message");
        must(!finding.basis().isBlank(), finding.rule() + " has no basis");
        finding.span().ifPresent(span -> liesIn(text, span));
        finding.related().forEach(related -> liesIn(text, related.span()));
    }

    private static void holdFor(Outline outline, CheckResult result) {
        int after = 0;
        for (Block block : outline.blocks()) {
            SourceSpan span = block.line().span();
            liesIn(outline.source(), span);
            must(span.offset() >= after, "blocks overlap");
            after = span.endOffset();
        }
        for (int line = 1; line <= outline.source().lineCount(); line++) {
            result.line(line);
        }
    }

    private static void liesIn(SourceText text, SourceSpan span) {
        must(span.offset() >= 0 && span.length() >= 0, "starts before the text: " + span);
        must(span.endOffset() <= text.original().length(), "ends after the text: " + span);
        must(span.line() >= 1 && span.endLine() >= span.line(), "has odd lines: " + span);
        must(span.endLine() <= text.lineCount(), "has a line after the last: " + span);
        must(text.lineStart(span.line()) + span.column() - 1 == span.offset(), "column and offset differ: " + span);
    }

    private static void canBeWritten(RectificationReport report) {
        String json = ReportJson.write(report);
        try {
            must(ReportJson.read(SourceText.of(json), "json").report().equals(report), "JSON gives another report");
        } catch (UnreadableDraftException e) {
            throw new AssertionError("its own JSON cannot be read", e);
        }
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
