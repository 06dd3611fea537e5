package io.github.rectification.fix;

import io.github.rectification.finding.Finding;
import io.github.rectification.judge.Judgement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The repairs of one draft: those that hold are offered, or made. Not thread-safe. */
public final class Repairs {

    private final FixProof proof;
    private final Rejudge rejudge;

    /**
     * Prepares the repairs of a draft.
     *
     * @param rejudge judges its edited text, not null
     */
    public Repairs(Rejudge rejudge) {
        this.proof = new FixProof(rejudge);
        this.rejudge = rejudge;
    }

    /**
     * Leaves out what does not hold.
     *
     * @param proposed what was found in the draft, with proposals for repairs; not null
     * @return the same with those proposals only that hold, all made together
     */
    public Judgement offered(Judgement proposed) {
        return proof.prove(proposed, Finding::counts);
    }

    /**
     * Makes repairs, and those that have become possible, until none is left. Ends, for each round leaves fewer findings.
     *
     * @param proposed what was found in the draft, with proposals for repairs; not null
     * @param original the text of the draft, not null
     * @param wanted which findings to repair; the others, and those that are waived, are left standing; not null
     * @return the repaired draft, not null
     */
    public RepairedDraft made(Judgement proposed, String original, Predicate<Finding> wanted) {
        Predicate<Finding> chosen = finding -> finding.counts() && wanted.test(finding);
        Judgement before = proof.prove(proposed, chosen);
        Set<FindingPlace> kept = new HashSet<>();
        before.findings().stream().filter(chosen.negate()).forEach(finding -> kept.add(FindingPlace.of(finding)));
        Judgement now = before;
        String text = original;
        int repaired = 0;
        for (List<FixCandidate> made = offeredIn(now); !made.isEmpty(); made = offeredIn(now)) {
            EditedText edited = EditedText.of(text, FixCandidate.merged(made));
            text = edited.text();
            repaired += made.size();
            Set<FindingPlace> stillKept = new HashSet<>();
            kept.forEach(place -> stillKept.add(place.in(edited)));
            kept.clear();
            kept.addAll(stillKept);
            now = proof.prove(
                    rejudge.judge(text, true).orElseThrow(() -> new IllegalStateException("a proven text can be read")),
                    finding -> finding.counts() && !stillKept.contains(FindingPlace.of(finding)));
        }
        return new RepairedDraft(before, now, text, repaired);
    }

    private static List<FixCandidate> offeredIn(Judgement proven) {
        List<FixCandidate> offered = new ArrayList<>();
        for (Finding finding : proven.findings()) {
            if (!finding.fixes().isEmpty()) {
                offered.add(new FixCandidate(finding, finding.fixes().get(0).edits()));
            }
        }
        return offered;
    }
}
