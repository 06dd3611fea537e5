package io.github.rectification.rule.builtin;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.TextRange;
import java.util.BitSet;

/**
 * A rule whose words are not for the public: it also looks at the text without what may divide their characters, and no
 * message repeats what it finds.
 */
interface SecretRule extends LexicalRule {

    /** The message does not repeat the words. */
    @Override
    default Fault fault(ReportText text, TextRange range) {
        return text.fault(range.start(), range.end());
    }

    /** Residue after the end is read too: what is secret is so wherever it stands. */
    @Override
    default void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        var found = new BitSet();
        String triggers = triggers();
        for (int i = 0; i < triggers.length(); i++) {
            text.eachInAllRuns(
                    triggers.charAt(i),
                    (run, place) -> find(text.folded(), run, place).ifPresent(range -> {
                        found.set(range.start(), range.end());
                        faults.add(fault(text, range));
                    }));
        }
        ClosedText closed = context.shared(text, ClosedText.class, () -> ClosedText.of(text));
        closed.find(this, range -> {
            if (found.get(range.start(), range.end()).isEmpty()) {
                faults.add(fault(text, range));
            }
        });
    }
}
