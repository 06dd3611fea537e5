package io.github.rectification.rule.builtin;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which way of numbering ranks above which in one draft. GB/T 9704-2012 sets the order 一、(一) 1. (1); where the draft
 * plainly has it otherwise, and for 第一, 问题1 and 1.1, which may stand anywhere, what follows what decides.
 */
final class LabelLevels {

    private static final Set<NumberingScheme> ANYWHERE = EnumSet.of(
            NumberingScheme.ORDINAL, NumberingScheme.PROBLEM, NumberingScheme.TWO_LEVEL, NumberingScheme.THREE_LEVEL);
    private static final Set<BlockRole> BODY =
            EnumSet.of(BlockRole.HEADING, BlockRole.ITEM, BlockRole.MEASURE, BlockRole.TEXT);
    private static final int LONGEST_BARE_HEADING = 25;
    private static final String CLOSING = "。;!?";

    private final Map<Pair, Integer> followed = new HashMap<>();

    private LabelLevels() {}

    static LabelLevels of(Outline draft) {
        var levels = new LabelLevels();
        Optional<Label> before = Optional.empty();
        for (Line line : lines(draft)) {
            Optional<Label> label = line.label();
            if (label.isPresent()) {
                if (label.get().number() == 1 && before.isPresent()) {
                    levels.followed.merge(
                            new Pair(before.get().scheme(), label.get().scheme()), 1, Integer::sum);
                }
                before = label;
            }
        }
        return levels;
    }

    /** {@return whether labels of the first kind rank above those of the second} */
    boolean isAbove(NumberingScheme high, NumberingScheme low) {
        if (high == low) {
            return false;
        }
        int down = followed.getOrDefault(new Pair(high, low), 0);
        int up = followed.getOrDefault(new Pair(low, high), 0);
        boolean isPlain = down != up && (down == 0 || up == 0) && Math.max(down, up) > 1;
        boolean isFree = ANYWHERE.contains(high) || ANYWHERE.contains(low);
        if (isPlain || (isFree && down != up)) {
            return down > up;
        }
        return high.compareTo(low) < 0;
    }

    /** {@return the paragraphs of the body; a step (一是) counts as running text} */
    static List<Line> lines(Outline draft) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < draft.blocks().size(); i++) {
            if (BODY.contains(draft.roles().get(i))) {
                lines.add(new Line(draft.blocks().get(i), draft.roles().get(i), false));
            }
        }
        return lines;
    }

    /** {@return the paragraphs of the body cut at the beginnings of the parts; headings of parts open theirs} */
    static List<List<Line>> parts(Outline draft, RectificationReport report, RuleContext context) {
        Map<Integer, Boolean> isHeadedByBegin = new HashMap<>();
        for (int i = 0; i < report.sections().size(); i++) {
            PropertyPath path = PropertyPath.ROOT.property("sections").index(i);
            boolean isHeaded = report.sections().get(i).heading().isPresent();
            Stream.of(path, path.property("label"), path.property("heading"), path.property("text"))
                    .flatMap(at -> context.places().spans(at).stream())
                    .min(Comparator.naturalOrder())
                    .ifPresent(span -> isHeadedByBegin.put(span.offset(), isHeaded));
        }
        List<List<Line>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Line line : lines(draft)) {
            Boolean isHeaded = isHeadedByBegin.get(line.block().line().span().offset());
            if (isHeaded != null) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(new Line(line.block(), line.role(), isHeaded != null && isHeaded));
        }
        return parts;
    }

    /**
     * A paragraph of the body.
     *
     * @param headsPart whether it is the heading of a whole part
     */
    record Line(Block block, BlockRole role, boolean headsPart) {

        Optional<Label> label() {
            return block.label().filter(label -> label.scheme() != NumberingScheme.STEP);
        }

        boolean isHeading() {
            return role == BlockRole.HEADING || role == BlockRole.ITEM;
        }

        /** {@return whether numbers may begin anew below: a heading without a number, or words that end in a colon} */
        boolean isDivision() {
            SourceSlice words = block.line();
            if (words.endsWith(":")) {
                return true;
            }
            boolean isSentence = CLOSING.indexOf(words.charAt(words.length() - 1)) >= 0;
            return block.label().isEmpty() && (isHeading() || (words.length() <= LONGEST_BARE_HEADING && !isSentence));
        }
    }

    private record Pair(NumberingScheme before, NumberingScheme after) {}
}
