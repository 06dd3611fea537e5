package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.VerbatimParts;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A bullet or emoji stands before a number at the head of a paragraph (序号前有符号); told once, with the number of places. */
@RuleSpec(
        id = "STR-014",
        name = "mark-before-number",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MarkBeforeNumber implements DraftRule {

    /** What stands there is numbered by nobody, or is no text of the report. */
    private static final Set<BlockRole> LEFT_OUT = EnumSet.of(
            BlockRole.TITLE,
            BlockRole.DOCUMENT_PART,
            BlockRole.WINDOW,
            BlockRole.CONTACTS,
            BlockRole.SIGNATORY,
            BlockRole.SIGN_OFF_DATE,
            BlockRole.RESIDUE);

    @Override
    public void check(Outline draft, RectificationReport report, RuleContext context, Faults faults) {
        List<SourceSlice> marks = marks(draft);
        if (marks.isEmpty()) {
            return;
        }
        VerbatimParts verbatim = VerbatimParts.of(draft, context);
        marks.removeIf(mark -> verbatim.mayOverlap(mark.span()));
        if (!marks.isEmpty()) {
            SourceSlice first = marks.get(0);
            faults.add(Fault.at(first.span())
                    .with("mark", Excerpt.of(first.text()))
                    .with("count", marks.size()));
        }
    }

    private static List<SourceSlice> marks(Outline draft) {
        List<SourceSlice> marks = new ArrayList<>();
        for (Block block : draft.blocks()) {
            if (!LEFT_OUT.contains(draft.roles().get(block.index()))) {
                markBeforeLabel(block.line()).ifPresent(marks::add);
            }
        }
        return marks;
    }

    private static Optional<SourceSlice> markBeforeLabel(SourceSlice line) {
        int end = Bullets.end(line);
        if (end == 0) {
            return Optional.empty();
        }
        SourceSlice rest = line.from(end).trim();
        return isNumbered(rest) ? Optional.of(line.cut(0, end)) : Optional.empty();
    }

    private static boolean isNumbered(SourceSlice paragraph) {
        return OutlineReader.read(SourceText.of(paragraph.text())).blocks().stream()
                .findFirst()
                .flatMap(Block::label)
                .isPresent();
    }
}
