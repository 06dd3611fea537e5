package io.github.rectification;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tries proposed repairs on a draft: they hold if in the repaired draft their findings are gone, no finding is new, those
 * not to be repaired still stand, and every value that was read still stands at its place, or at least on its repaired line.
 *
 * <p>All are tried at once; where that fails, one half and then the other, down to single ones. What was not tried within
 * the bound does not hold. Not thread-safe.
 */
final class FixProof {

    private static final int MOST_RUNS = 50;

    private final Rerun rerun;
    private int runs;

    FixProof(Rerun rerun) {
        this.rerun = rerun;
    }

    /** Checks a text as the draft was checked; nothing comes of one that is no such draft any more. */
    interface Rerun {

        Optional<CheckResult> check(String text);
    }

    /** {@return the result with those proposals only that hold, all made together} */
    CheckResult prove(CheckResult proposed, Predicate<Finding> wanted) {
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
            trial.holding(List.of(), candidates).forEach(candidate -> proven.add(candidate.finding()));
        }
        return proposed.withFixesOf(proven);
    }

    private static boolean keepsLines(Edit edit) {
        return edit.span().line() == edit.span().endLine()
                && edit.replacement().indexOf('\n') < 0
                && edit.replacement().indexOf('\r') < 0;
    }

    /** The repairs of one version of the draft. */
    private final class Trial {

        private final CheckResult before;
        private final String original;
        private final List<FindingPlace> kept = new ArrayList<>();

        Trial(CheckResult before, Predicate<Finding> wanted) {
            this.before = before;
            this.original = before.draft().map(Outline::source).orElseThrow().original();
            for (Finding finding : before.findings()) {
                if (!wanted.test(finding)) {
                    kept.add(FindingPlace.of(finding));
                }
            }
        }

        List<FixCandidate> holding(List<FixCandidate> held, List<FixCandidate> group) {
            List<FixCandidate> joined = new ArrayList<>(held);
            joined.addAll(group);
            List<FixCandidate> all = FixCandidate.compatible(joined);
            if (all.size() == held.size() || runs == MOST_RUNS) {
                return held;
            }
            if (holds(all)) {
                return all;
            }
            if (group.size() == 1) {
                return held;
            }
            int half = group.size() / 2;
            return holding(holding(held, group.subList(0, half)), group.subList(half, group.size()));
        }

        private boolean holds(List<FixCandidate> candidates) {
            runs++;
            Collection<Edit> edits = FixCandidate.merged(candidates);
            EditedText edited = EditedText.of(original, edits);
            Set<Integer> lines = new HashSet<>();
            edits.forEach(edit -> lines.add(edit.span().line()));
            return rerun.check(edited.text())
                    .filter(after -> isSameReport(before.places(), after.places(), edited, lines))
                    .filter(after -> areGone(candidates, after, edited))
                    .isPresent();
        }

        private boolean areGone(List<FixCandidate> candidates, CheckResult after, EditedText edited) {
            Map<FindingPlace, Integer> allowed = new HashMap<>();
            before.findings()
                    .forEach(finding -> add(allowed, FindingPlace.of(finding).in(edited), 1));
            candidates.forEach(candidate ->
                    add(allowed, FindingPlace.of(candidate.finding()).in(edited), -1));
            Map<FindingPlace, Integer> found = new HashMap<>();
            after.findings().forEach(finding -> add(found, FindingPlace.of(finding), 1));
            boolean isNoneNew = found.entrySet().stream()
                    .allMatch(entry -> entry.getValue() <= allowed.getOrDefault(entry.getKey(), 0));
            return isNoneNew && kept.stream().allMatch(place -> found.containsKey(place.in(edited)));
        }

        private static void add(Map<FindingPlace, Integer> counts, FindingPlace place, int count) {
            counts.merge(place, count, Integer::sum);
        }
    }

    /** Values on an edited line may be read anew, such as quotes without a space before them; all others stand as before. */
    private static boolean isSameReport(SourceMap before, SourceMap after, EditedText edited, Set<Integer> lines) {
        Map<PropertyPath, List<SourceSpan>> now = after.asMap();
        for (Map.Entry<PropertyPath, List<SourceSpan>> entry : before.asMap().entrySet()) {
            List<SourceSpan> places = entry.getValue();
            List<SourceSpan> moved = now.getOrDefault(entry.getKey(), List.of());
            if (places.size() != moved.size()) {
                return false;
            }
            for (int i = 0; i < places.size(); i++) {
                if (!isSamePlace(places.get(i), moved.get(i), edited, lines)) {
                    return false;
                }
            }
        }
        return before.asMap().size() == now.size();
    }

    private static boolean isSamePlace(SourceSpan before, SourceSpan after, EditedText edited, Set<Integer> lines) {
        boolean isMoved =
                edited.start(before.offset()) == after.offset() && edited.end(before.endOffset()) == after.endOffset();
        return isMoved
                || (lines.contains(before.line())
                        && before.line() == after.line()
                        && before.endLine() == after.endLine());
    }
}
