package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import java.util.List;
import java.util.Optional;

/** A rule that only looks words or marks up: it is asked at the places of a few characters, and nowhere else. */
interface LexicalRule extends TextRule {

    /** {@return the characters, half-width, of which one stands in whatever the rule finds} */
    String triggers();

    /** {@return the fault around a place of such a character, or empty} */
    Optional<TextRange> find(String folded, TextRun run, int place);

    /** {@return the fault with its values} */
    default Fault fault(ReportText text, TextRange range) {
        return text.fault(range.start(), range.end())
                .with("text", Excerpt.of(text.written(range.start(), range.end())));
    }

    /** {@return the change of one place, or none where it cannot be made} */
    static List<Edit> edit(ReportText text, int start, int end, String replacement) {
        return text.edit(start, end, replacement).map(List::of).orElse(List.of());
    }

    /** {@return whether the fault lies in prose, not in an address, code or the like} */
    default boolean isProse(ReportText text, TextRange range) {
        return !text.isVerbatim(range.start(), range.end());
    }

    @Override
    default void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        String triggers = triggers();
        for (int i = 0; i < triggers.length(); i++) {
            text.eachInRuns(
                    triggers.charAt(i),
                    (run, place) -> find(text.folded(), run, place)
                            .filter(range -> isProse(text, range))
                            .ifPresent(range -> faults.add(fault(text, range))));
        }
    }
}
