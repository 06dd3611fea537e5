package io.github.rectification.testkit;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.SignOff;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.model.Task;
import java.util.List;

/**
 * Arbitrary reports, sound and faulty, that reach every field; a seed always gives the same one.
 *
 * <p>Texts hold what is hard to carry through a format: quotes, backslashes, control characters, marks that steal a
 * line or turn it round, and characters beyond the first plane; never half a surrogate pair. Numbers are also negative
 * and at the bounds of {@code int}, days may run backwards.
 */
public final class RandomReports extends RandomValues {

    private static final int DEEPEST = 4;

    private RandomReports(long seed) {
        super(seed);
    }

    /** {@return the report of the seed} */
    public static RectificationReport of(long seed) {
        return new RandomReports(seed).report();
    }

    private RectificationReport report() {
        return RectificationReport.builder()
                .title(maybe(this::text))
                .round(maybe(this::round))
                .feedback(maybe(() -> new Feedback(maybe(this::date), maybe(this::text))))
                .documentNumber(maybe(this::text))
                .sections(some(() -> section(1)))
                .items(some(this::item))
                .completion(maybe(this::completion))
                .outcomes(some(this::outcome))
                .institutions(some(() -> new InstitutionChange(constant(InstitutionAction.values()), number())))
                .recoveries(some(
                        () -> new Recovery(constant(RecoveryAction.values()), decimal(), constant(MoneyUnit.values()))))
                .publicationWindow(
                        maybe(() -> new PublicationWindow(maybe(this::date), maybe(this::date), maybeNumber())))
                .contacts(maybe(() -> new Contacts(
                        some(this::text), maybe(this::text), maybe(this::text), maybe(this::text), some(this::text))))
                .signOff(maybe(() -> new SignOff(maybe(this::text), maybe(this::date))))
                .build();
    }

    private InspectionRound round() {
        return new InspectionRound(
                maybe(() -> constant(InspectionRegime.values())),
                kinds(),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> new InspectionPeriod(maybe(this::date), maybe(this::date))),
                some(this::text));
    }

    private List<InspectionKind> kinds() {
        return some(() -> constant(InspectionKind.values())).stream().distinct().toList();
    }

    private Section section(int depth) {
        return new Section(
                constant(SectionKind.values()),
                maybe(this::text),
                maybeNumber(),
                maybe(this::text),
                maybe(this::text),
                some(this::item),
                depth == DEEPEST ? List.of() : some(() -> section(depth + 1)));
    }

    private Item item() {
        if (coin()) {
            return new Issue(
                    maybe(this::text),
                    maybeNumber(),
                    text(),
                    maybe(this::text),
                    maybe(() -> constant(RectificationStatus.values())),
                    maybe(this::text),
                    maybe(this::date),
                    some(this::text),
                    maybe(this::text),
                    some(this::measure));
        }
        return new Task(
                maybe(this::text),
                maybeNumber(),
                text(),
                maybe(() -> constant(RectificationStatus.values())),
                maybe(this::text),
                maybe(this::date),
                some(this::text),
                maybe(this::text),
                some(this::measure));
    }

    private Measure measure() {
        return new Measure(maybe(this::text), maybeNumber(), text());
    }

    private CompletionSummary completion() {
        return new CompletionSummary(maybeNumber(), maybeNumber(), statuses(), maybe(this::decimal), some(this::grain));
    }

    private GrainTally grain() {
        return new GrainTally(text(), maybeNumber(), statuses(), maybe(this::decimal));
    }

    private StatusCounts statuses() {
        return new StatusCounts(
                maybeNumber(), maybeNumber(), maybeNumber(), maybeNumber(), maybeNumber(), maybeNumber());
    }

    private OutcomeTally outcome() {
        return new OutcomeTally(
                constant(OutcomeCategory.values()),
                maybe(() -> constant(OutcomeKind.values())),
                maybeNumber(),
                maybeNumber(),
                maybeNumber(),
                some(() -> new OutcomeBreakdown(constant(OutcomeKind.values()), number())));
    }
}
