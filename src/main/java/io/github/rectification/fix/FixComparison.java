package io.github.rectification.fix;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.RuleId;
import io.github.rectification.judge.Judgement;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares what is found in a draft before and after some repairs. */
final class FixComparison {

    /** Stands for what goes wrong nowhere in particular. */
    static final int NO_LINE = 0;

    private final Judgement before;
    private final List<FixCandidate> made;
    private final EditedText edited;
    private final Set<Integer> editedLines = new HashSet<>();

    FixComparison(Judgement before, String original, List<FixCandidate> made) {
        this.before = before;
        this.made = made;
        Collection<Edit> edits = FixCandidate.merged(made);
        this.edited = EditedText.of(original, edits);
        edits.forEach(edit -> editedLines.add(edit.span().line()));
    }

    /** {@return the repaired text} */
    String text() {
        return edited.text();
    }

    /** {@return the lines with a new finding, one that is not gone, or a value that moved; none if the repairs hold} */
    Set<Integer> faultyLines(Judgement after, Predicate<Finding> wanted) {
        Set<Integer> lines = new HashSet<>();
        Map<FindingPlace, Integer> allowed = new HashMap<>();
        before.findings().forEach(finding -> allowed.merge(place(finding), 1, Integer::sum));
        made.forEach(candidate -> allowed.merge(place(candidate.finding()), -1, Integer::sum));
        Set<FindingPlace> found = new HashSet<>();
        for (Finding finding : after.findings()) {
            FindingPlace place = FindingPlace.of(finding);
            found.add(place);
            if (allowed.merge(place, -1, Integer::sum) < 0) {
                lines.add(finding.span().map(SourceSpan::line).orElse(NO_LINE));
            }
        }
        for (Finding finding : before.findings()) {
            if (!wanted.test(finding) && !found.contains(place(finding))) {
                lines.add(finding.span().map(SourceSpan::line).orElse(NO_LINE));
            }
        }
        if (!rulesFailing(before).containsAll(rulesFailing(after))) {
            // whoever went wrong found nothing, which is no proof that nothing is there
            lines.add(NO_LINE);
        }
        addMoved(before.places(), after.places(), lines);
        return lines;
    }

    private static Set<RuleId> rulesFailing(Judgement judgement) {
        return judgement.failures().stream().map(RuleFailure::rule).collect(Collectors.toSet());
    }

    private FindingPlace place(Finding finding) {
        return FindingPlace.of(finding).in(edited);
    }

    private void addMoved(SourceMap places, SourceMap now, Set<Integer> lines) {
        for (Map.Entry<PropertyPath, List<SourceSpan>> entry : places.asMap().entrySet()) {
            if (!isSame(entry.getValue(), now.spans(entry.getKey()))) {
                entry.getValue().forEach(span -> lines.add(span.line()));
            }
        }
        for (Map.Entry<PropertyPath, List<SourceSpan>> entry : now.asMap().entrySet()) {
            if (places.spans(entry.getKey()).isEmpty()) {
                entry.getValue().forEach(span -> lines.add(span.line()));
            }
        }
    }

    private boolean isSame(List<SourceSpan> old, List<SourceSpan> now) {
        boolean isSame = old.size() == now.size();
        for (int i = 0; isSame && i < old.size(); i++) {
            isSame = isSame(old.get(i), now.get(i));
        }
        return isSame;
    }

    /** Values on an edited line may be read anew, such as a quotation that had a space before it. */
    private boolean isSame(SourceSpan old, SourceSpan now) {
        boolean isCarriedOver =
                edited.start(old.offset()) == now.offset() && edited.end(old.endOffset()) == now.endOffset();
        return isCarriedOver
                || (editedLines.contains(old.line()) && old.line() == now.line() && old.endLine() == now.endLine());
    }
}
