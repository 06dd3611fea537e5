package io.github.rectification.json;

import static io.github.rectification.json.Values.listOf;
import static io.github.rectification.json.Values.oneOf;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.CompletionSummaryBuilder;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.GrainTallyBuilder;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.InstitutionChangeBuilder;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeBreakdownBuilder;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.OutcomeTallyBuilder;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.model.RecoveryBuilder;
import java.util.List;

/** Reads the counts and sums for the rectification as a whole. */
final class FigureReader {

    private static final ValueReader<GrainTally> GRAIN = ObjectReader.of("a grain", GrainTally::builder)
            .required("unit", Values::text, GrainTallyBuilder::unit)
            .optional("total", Values::number, GrainTallyBuilder::total)
            .optional("completed", Values::number, GrainTallyBuilder::completed)
            .optional("basicallyCompleted", Values::number, GrainTallyBuilder::basicallyCompleted)
            .optional("inProgress", Values::number, GrainTallyBuilder::inProgress)
            .optional("longTerm", Values::number, GrainTallyBuilder::longTerm)
            .optional("deferred", Values::number, GrainTallyBuilder::deferred)
            .optional("notCompleted", Values::number, GrainTallyBuilder::notCompleted)
            .optional("rate", Values::decimal, GrainTallyBuilder::rate)
            .building(GrainTallyBuilder::build);

    static final ValueReader<CompletionSummary> COMPLETION = ObjectReader.of(
                    "a completion object", CompletionSummary::builder)
            .optional("areas", Values::number, CompletionSummaryBuilder::areas)
            .optional("issues", Values::number, CompletionSummaryBuilder::issues)
            .optional("completed", Values::number, CompletionSummaryBuilder::completed)
            .optional("basicallyCompleted", Values::number, CompletionSummaryBuilder::basicallyCompleted)
            .optional("inProgress", Values::number, CompletionSummaryBuilder::inProgress)
            .optional("longTerm", Values::number, CompletionSummaryBuilder::longTerm)
            .optional("deferred", Values::number, CompletionSummaryBuilder::deferred)
            .optional("notCompleted", Values::number, CompletionSummaryBuilder::notCompleted)
            .optional("rate", Values::decimal, CompletionSummaryBuilder::rate)
            .optional("otherGrains", listOf(GRAIN), CompletionSummaryBuilder::otherGrains)
            .building(CompletionSummaryBuilder::build);

    private static final ValueReader<OutcomeBreakdown> BREAKDOWN = ObjectReader.of(
                    "a part of an outcome", OutcomeBreakdown::builder)
            .required("kind", oneOf(OutcomeKind.class), OutcomeBreakdownBuilder::kind)
            .required("persons", Values::number, OutcomeBreakdownBuilder::persons)
            .building(OutcomeBreakdownBuilder::build);

    static final ValueReader<OutcomeTally> OUTCOME = ObjectReader.of("an outcome", OutcomeTally::builder)
            .required("category", oneOf(OutcomeCategory.class), OutcomeTallyBuilder::category)
            .optional("kind", oneOf(OutcomeKind.class), OutcomeTallyBuilder::kind)
            .optional("persons", Values::number, OutcomeTallyBuilder::persons)
            .optional("cases", Values::number, OutcomeTallyBuilder::cases)
            .optional("breakdown", listOf(BREAKDOWN), OutcomeTallyBuilder::breakdown)
            .building(OutcomeTallyBuilder::build);

    static final ValueReader<InstitutionChange> INSTITUTION = ObjectReader.of(
                    "an institution", InstitutionChange::builder)
            .required("action", oneOf(InstitutionAction.class), InstitutionChangeBuilder::action)
            .required("count", Values::number, InstitutionChangeBuilder::count)
            .building(InstitutionChangeBuilder::build);

    static final ValueReader<Recovery> RECOVERY = ObjectReader.of("a recovery", Recovery::builder)
            .required("action", oneOf(RecoveryAction.class), RecoveryBuilder::action)
            .required("amount", Values::decimal, RecoveryBuilder::amount)
            .required("unit", oneOf(List.of(MoneyUnit.values()), MoneyUnit::symbol), RecoveryBuilder::unit)
            .building(RecoveryBuilder::build);

    private FigureReader() {}
}
