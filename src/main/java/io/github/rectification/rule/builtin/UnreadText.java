package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.ArrayList;
import java.util.List;

/** Text that no part of the report took in (未识别文字): one finding for paragraphs that stand together. */
@RuleSpec(id = "STR-009", name = "unread-text", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
final class UnreadText implements DraftRule {

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        List<Block> together = new ArrayList<>();
        for (Block unread : draft.blocks(BlockRole.UNREAD)) {
            boolean goesOn =
                    !together.isEmpty() && together.get(together.size() - 1).index() + 1 == unread.index();
            if (!goesOn) {
                tell(together, faults);
                together.clear();
            }
            together.add(unread);
        }
        tell(together, faults);
    }

    private static void tell(List<Block> together, Faults faults) {
        if (!together.isEmpty()) {
            Block first = together.get(0);
            Block last = together.get(together.size() - 1);
            faults.add(Fault.at(first.line().through(last.line()).span())
                    .with("text", Excerpt.of(first.line().text())));
        }
    }
}
