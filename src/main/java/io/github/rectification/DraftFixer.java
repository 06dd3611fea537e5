package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes the repairs of drafts that need no person.
 *
 * <p>A repair is made only if a new check of the repaired draft shows that its finding is gone, no other has come, and
 * every value stands at its place or at least on its repaired line. Word documents and report JSON are left as they are.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DraftFixer {

    private final ReportChecker checker;
    private final Reread reread;

    DraftFixer(ReportChecker checker, Reread reread) {
        this.checker = checker;
        this.reread = reread;
    }

    /** Reads a text in the way in which the draft was read. */
    interface Reread {

        Draft read(String text) throws UnreadableDraftException;
    }

    /**
     * Makes the repairs of one draft, and those that have become possible, until none is left. Nothing is written
     * anywhere. For trying, the draft is checked up to 50 times.
     *
     * @param draft the draft, not null
     * @param checker judges it, whether or not it was built to offer repairs; not null
     * @param wanted which findings to repair; the others, and those that are waived, are left standing; not null
     * @return the repaired draft with the findings before and after, not null
     * @throws UnreadableDraftException if the draft is a report JSON with a fault in its form
     */
    public static FixedDraft fix(Draft draft, ReportChecker checker, Predicate<Finding> wanted)
            throws UnreadableDraftException {
        requireNonNull(draft, "draft");
        requireNonNull(checker, "checker");
        requireNonNull(wanted, "wanted");
        if (isText(draft)) {
            return new DraftFixer(checker, text -> checker.reader().readText(text, draft.name())).fix(draft, wanted);
        }
        CheckResult result = checker.check(draft);
        return new FixedDraft(result, result, draft.text().original(), 0);
    }

    /**
     * Tells whether repairs can be made: in text, with Markdown marks or HTML or without.
     *
     * @param draft the draft, not null
     * @return whether it is such a text
     */
    public static boolean isText(Draft draft) {
        requireNonNull(draft, "draft");
        return draft.format() != DraftFormat.JSON && draft.format() != DraftFormat.DOCX;
    }

    /** {@return the result with the repairs that hold} */
    CheckResult check(Draft draft) {
        boolean proposing = draft.format() != DraftFormat.DOCX;
        return prover(draft).prove(checker.judge(draft.text(), proposing), Finding::counts);
    }

    /** Ends, for each round leaves fewer findings. */
    private FixedDraft fix(Draft draft, Predicate<Finding> wanted) throws UnreadableDraftException {
        FixProof prover = prover(draft);
        Predicate<Finding> chosen = finding -> finding.counts() && wanted.test(finding);
        CheckResult before = prover.prove(checker.judge(draft.text(), true), chosen);
        Set<FindingPlace> kept = new HashSet<>();
        before.findings().stream().filter(chosen.negate()).forEach(finding -> kept.add(FindingPlace.of(finding)));
        CheckResult now = before;
        String text = draft.text().original();
        int repaired = 0;
        for (List<FixCandidate> made = madeIn(now); !made.isEmpty(); made = madeIn(now)) {
            EditedText edited = EditedText.of(text, FixCandidate.merged(made));
            text = edited.text();
            repaired += made.size();
            Set<FindingPlace> stillKept = new HashSet<>();
            kept.forEach(place -> stillKept.add(place.in(edited)));
            kept.clear();
            kept.addAll(stillKept);
            now = prover.prove(
                    checker.judge(reread.read(text).text(), true),
                    finding -> finding.counts() && !stillKept.contains(FindingPlace.of(finding)));
        }
        return new FixedDraft(before, now, text, repaired);
    }

    private static List<FixCandidate> madeIn(CheckResult proven) {
        List<FixCandidate> made = new ArrayList<>();
        for (Finding finding : proven.findings()) {
            if (!finding.fixes().isEmpty()) {
                made.add(new FixCandidate(finding, finding.fixes().get(0).edits()));
            }
        }
        return made;
    }

    private FixProof prover(Draft draft) {
        return new FixProof(text -> {
            try {
                Draft edited = reread.read(text);
                return edited.format() == draft.format()
                        ? Optional.of(checker.judge(edited.text(), false))
                        : Optional.empty();
            } catch (UnreadableDraftException e) {
                return Optional.empty();
            }
        });
    }
}
