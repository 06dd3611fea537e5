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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One paragraph of an item has no label though its measures have (措施段落漏编序号). Words that sum up, set a term or announce
 * what follows are left out, and so is what most items of the draft have.
 */
@RuleSpec(
        id = "STR-012",
        name = "unlabelled-paragraph",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class UnlabelledParagraph implements DraftRule {

    private static final int FEWEST_LABELS = 2;
    private static final int FEWEST_FOR_A_HABIT = 3;
    private static final Pattern NOT_A_MEASURE =
            Pattern.compile("^(?:下一?步|目前|截至|截止|以上|通过以上|综上|整改|完成|责任|牵头|该问题|此问题|[^。,;]{2,10}:|\\(?(?:注|备注))|[:]$");

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        List<Block> found = new ArrayList<>();
        int labelled = 0;
        for (List<Block> body : bodies(draft)) {
            long labels =
                    body.stream().filter(block -> block.label().isPresent()).count();
            if (labels >= FEWEST_LABELS) {
                labelled++;
                unlabelled(body).ifPresent(found::add);
            }
        }
        if (found.size() >= FEWEST_FOR_A_HABIT && found.size() * 2 > labelled) {
            return;
        }
        found.forEach(block -> faults.add(Fault.at(block.line().span())
                .with("text", Excerpt.of(block.line().text()))));
    }

    /** {@return the paragraphs below each item} */
    private static List<List<Block>> bodies(Outline draft) {
        List<List<Block>> bodies = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            BlockRole role = draft.roles().get(i);
            if (role == BlockRole.ITEM) {
                bodies.add(new ArrayList<>());
            } else if (role == BlockRole.MEASURE && !bodies.isEmpty()) {
                bodies.get(bodies.size() - 1).add(draft.blocks().get(i));
            }
        }
        return bodies;
    }

    private static Optional<Block> unlabelled(List<Block> body) {
        List<Block> unlabelled = body.stream()
                .dropWhile(block -> block.label().isEmpty())
                .filter(block -> block.label().isEmpty())
                .toList();
        return unlabelled.size() == 1
                        && !unlabelled.get(0).line().matcher(NOT_A_MEASURE).find()
                ? Optional.of(unlabelled.get(0))
                : Optional.empty();
    }
}
