package io.github.rectification;

import static java.util.Objects.requireNonNull;

import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.fix.RepairedDraft;
import io.github.rectification.fix.Repairs;
import java.util.Optional;
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
        return new CheckResult(repairs(draft).offered(checker.judge(draft.text(), proposing)));
    }

    private FixedDraft fix(Draft draft, Predicate<Finding> wanted) {
        RepairedDraft made = repairs(draft)
                .made(checker.judge(draft.text(), true), draft.text().original(), wanted);
        return new FixedDraft(
                new CheckResult(made.before()), new CheckResult(made.after()), made.text(), made.repaired());
    }

    private Repairs repairs(Draft draft) {
        return new Repairs((text, proposing) -> {
            try {
                Draft edited = reread.read(text);
                return edited.format() == draft.format()
                        ? Optional.of(checker.judge(edited.text(), proposing))
                        : Optional.empty();
            } catch (UnreadableDraftException e) {
                return Optional.empty();
            }
        });
    }
}
