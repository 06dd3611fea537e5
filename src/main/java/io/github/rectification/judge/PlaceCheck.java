package io.github.rectification.judge;

import io.github.rectification.finding.Edit;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses places that are not in the draft: whoever shows them later would fall over them. */
final class PlaceCheck {

    private final Optional<SourceText> draft;
    private final SourceMap places;

    PlaceCheck(RuleContext context) {
        this.draft = context.draft().map(Outline::source);
        this.places = context.places();
    }

    /** Refuses a span that the draft does not have; without one, any that is not the place of a value. */
    void check(SourceSpan span) {
        boolean isThere = draft.isPresent()
                ? isIn(draft.get(), span)
                : places.asMap().values().stream().anyMatch(spans -> spans.contains(span));
        if (!isThere) {
            throw new BrokenRule(
                    "failure.place", Map.of("offset", span.offset(), "length", span.length(), "line", span.line()));
        }
    }

    /** Refuses edits that are not in the draft, do not rise, or lie upon each other. */
    void check(List<Edit> edits) {
        int free = 0;
        for (Edit edit : edits) {
            check(edit.span());
            if (edit.span().offset() < free) {
                throw new BrokenRule(
                        "failure.edits", Map.of("offset", edit.span().offset()));
            }
            free = edit.span().endOffset();
        }
    }

    private static boolean isIn(SourceText text, SourceSpan span) {
        long end = (long) span.offset() + span.length();
        return end <= text.original().length()
                && isAt(text, span.line(), span.column(), span.offset())
                && isAt(text, span.endLine(), span.endColumn(), end);
    }

    private static boolean isAt(SourceText text, int line, int column, long offset) {
        return line <= text.lineCount() && text.lineStart(line) + (long) column - 1 == offset;
    }
}
