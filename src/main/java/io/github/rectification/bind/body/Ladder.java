package io.github.rectification.bind.body;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.reading.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ranks of the numbering schemes as this draft uses them, highest first.
 *
 * <p>The standard fixes most of it; 第一部分, 第一, and 1.1 are put where the draft puts them, which shows in which list
 * begins anew below which.
 */
final class Ladder {

    private static final Set<NumberingScheme> MOVABLE = EnumSet.of(
            NumberingScheme.PART,
            NumberingScheme.ORDINAL,
            NumberingScheme.PROBLEM,
            NumberingScheme.TWO_LEVEL,
            NumberingScheme.THREE_LEVEL);

    private final List<NumberingScheme> schemes;

    private Ladder(List<NumberingScheme> schemes) {
        this.schemes = schemes;
    }

    static Ladder of(List<Block> blocks) {
        Set<NumberingScheme> used = EnumSet.noneOf(NumberingScheme.class);
        Map<NumberingScheme, Map<NumberingScheme, Integer>> begunBelow = new EnumMap<>(NumberingScheme.class);
        NumberingScheme above = null;
        Optional<Block> before = Optional.empty();
        for (Block block : blocks) {
            Optional<Block> last = before;
            before = Optional.of(block);
            if (!Labels.isRanked(block)) {
                continue;
            }
            Label label = block.label().get();
            used.add(label.scheme());
            if (above != null && above != label.scheme() && begins(label, last)) {
                begunBelow
                        .computeIfAbsent(above, s -> new EnumMap<>(NumberingScheme.class))
                        .merge(label.scheme(), 1, Integer::sum);
            }
            above = label.scheme();
        }
        return new Ladder(ranked(used, begunBelow));
    }

    /** The first of a list may be run in with the paragraph above the second. */
    private static boolean begins(Label label, Optional<Block> last) {
        return label.number() == 1
                || (label.number() == 2
                        && last.filter(block -> block.label().isEmpty())
                                .filter(block -> !InlineNumbers.cutBefore(block.line(), label)
                                        .isEmpty())
                                .isPresent());
    }

    private static List<NumberingScheme> ranked(
            Set<NumberingScheme> used, Map<NumberingScheme, Map<NumberingScheme, Integer>> begunBelow) {
        List<NumberingScheme> ranked = new ArrayList<>();
        used.stream().filter(scheme -> !MOVABLE.contains(scheme)).forEach(ranked::add);
        for (NumberingScheme movable : MOVABLE) {
            if (used.contains(movable)) {
                int at = 0;
                while (at < ranked.size() && standsAbove(ranked.get(at), movable, begunBelow)) {
                    at++;
                }
                ranked.add(at, movable);
            }
        }
        return ranked;
    }

    private static boolean standsAbove(
            NumberingScheme one,
            NumberingScheme other,
            Map<NumberingScheme, Map<NumberingScheme, Integer>> begunBelow) {
        int down = begunBelow.getOrDefault(one, Map.of()).getOrDefault(other, 0);
        int up = begunBelow.getOrDefault(other, Map.of()).getOrDefault(one, 0);
        return down == up ? one.compareTo(other) < 0 : down > up;
    }

    /** {@return the schemes that the draft uses, highest first; steps (一是) are none} */
    List<NumberingScheme> schemes() {
        return schemes;
    }

    int rank(NumberingScheme scheme) {
        return schemes.indexOf(scheme);
    }

    boolean isAbove(NumberingScheme one, NumberingScheme other) {
        return rank(one) < rank(other);
    }
}
