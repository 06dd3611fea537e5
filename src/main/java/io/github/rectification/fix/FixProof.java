package io.github.rectification.fix;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.judge.Judgement;
import io.github.rectification.outline.Outline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tries proposed repairs on a draft: they hold if in the repaired draft their findings are gone, no finding is new, those
 * not to be repaired still stand, and every value that was read still stands at its place, or at least on its repaired
 * line.
 *
 * <p>All are tried at once; where that fails, one of each line, without the lines on which something goes wrong; then what
 * is left, in halves down to single ones. What was not tried within the bound does not hold. Not thread-safe.
 */
final class FixProof {

    private static final int MOST_RUNS = 50;
    private static final int MOST_ROWS = 8;

    private final Rejudge rejudge;
    private int runs;

    FixProof(Rejudge rejudge) {
        this.rejudge = rejudge;
    }

    /** {@return the result with those proposals only that hold, all made together} */
    Judgement prove(Judgement proposed, Predicate<Finding> wanted) {
        List<FixCandidate> candidates = new ArrayList<>();
        for (Finding finding : proposed.findings()) {
            if (!finding.fixes().isEmpty() && wanted.test(finding)) {
                List<Edit> edits = finding.fixes().get(0).edits();
                if (edits.stream().allMatch(FixProof::keepsLines)) {
                    candidates.add(new FixCandidate(finding, edits));
                }
            }
        }
        Set<Finding> proven = new HashSet<>();
        if (!candidates.isEmpty()) {
            var trial = new Trial(proposed, wanted);
            trial.holding(candidates).forEach(candidate -> proven.add(candidate.finding()));
        }
        return proposed.with(withFixesOf(proposed.findings(), proven), proposed.rules());
    }

    private static List<Finding> withFixesOf(List<Finding> findings, Set<Finding> proven) {
        return findings.stream()
                .map(finding -> finding.fixes().isEmpty() || proven.contains(finding)
                        ? finding
                        : Finding.builder().from(finding).fixes(List.of()).build())
                .toList();
    }

    private static boolean keepsLines(Edit edit) {
        return edit.span().line() == edit.span().endLine()
                && edit.replacement().indexOf('\n') < 0
                && edit.replacement().indexOf('\r') < 0;
    }

    /** The repairs of one version of the draft. */
    private final class Trial {

        private final Judgement before;
        private final String original;
        private final Predicate<Finding> wanted;

        Trial(Judgement before, Predicate<Finding> wanted) {
            this.before = before;
            this.original = before.draft().map(Outline::source).orElseThrow().original();
            this.wanted = wanted;
        }

        List<FixCandidate> holding(List<FixCandidate> candidates) {
            List<FixCandidate> all = FixCandidate.compatible(candidates);
            if (isSound(all)) {
                return all;
            }
            List<FixCandidate> rest = new ArrayList<>();
            List<FixCandidate> held = List.of();
            for (List<FixCandidate> row : FixCandidate.rows(candidates, MOST_ROWS, rest)) {
                held = holdingOfRow(held, row);
            }
            return holding(held, rest);
        }

        /** What goes wrong on one line tells nothing of the others. */
        private List<FixCandidate> holdingOfRow(List<FixCandidate> held, List<FixCandidate> row) {
            List<FixCandidate> all = joined(held, row);
            if (all.size() == held.size() || runs == MOST_RUNS) {
                return held;
            }
            Set<Integer> faulty = faultyLines(all);
            if (faulty.isEmpty()) {
                return all;
            }
            List<FixCandidate> sound = row.stream()
                    .filter(candidate -> !faulty.contains(candidate.line()))
                    .toList();
            return holding(held, sound);
        }

        private List<FixCandidate> holding(List<FixCandidate> held, List<FixCandidate> group) {
            List<FixCandidate> all = joined(held, group);
            if (all.size() == held.size()) {
                return held;
            }
            if (isSound(all)) {
                return all;
            }
            if (group.size() == 1 || runs == MOST_RUNS) {
                return held;
            }
            int half = group.size() / 2;
            return holding(holding(held, group.subList(0, half)), group.subList(half, group.size()));
        }

        private List<FixCandidate> joined(List<FixCandidate> held, List<FixCandidate> group) {
            List<FixCandidate> joined = new ArrayList<>(held);
            joined.addAll(group);
            return FixCandidate.compatible(joined);
        }

        private boolean isSound(List<FixCandidate> candidates) {
            return runs < MOST_RUNS && faultyLines(candidates).isEmpty();
        }

        private Set<Integer> faultyLines(List<FixCandidate> candidates) {
            runs++;
            var comparison = new FixComparison(before, original, candidates);
            return rejudge.judge(comparison.text(), false)
                    .map(after -> comparison.faultyLines(after, wanted))
                    .orElse(Set.of(FixComparison.NO_LINE));
        }
    }
}
