package io.github.rectification.json;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.StatusCounts;

/** Writes the counts and sums for the rectification as a whole. */
final class FigureWriter {

    private final JsonOut out;

    FigureWriter(JsonOut out) {
        this.out = out;
    }

    void completion(CompletionSummary completion) {
        out.number("areas", completion.areas());
        out.number("issues", completion.issues());
        statuses(completion.statuses());
        out.decimal("rate", completion.rate());
        out.objects("otherGrains", completion.otherGrains(), this::grain);
    }

    void outcome(OutcomeTally outcome) {
        out.text("category", outcome.category().name());
        out.constant("kind", outcome.kind());
        out.number("persons", outcome.persons());
        out.number("cases", outcome.cases());
        out.number("bodies", outcome.bodies());
        out.objects("breakdown", outcome.breakdown(), this::breakdown);
    }

    void institution(InstitutionChange change) {
        out.text("action", change.action().name());
        out.number("count", change.count());
    }

    void recovery(Recovery recovery) {
        out.text("action", recovery.action().name());
        out.text("amount", recovery.amount().toPlainString());
        out.text("unit", recovery.unit().symbol());
    }

    private void grain(GrainTally grain) {
        out.text("unit", grain.unit());
        out.number("total", grain.total());
        statuses(grain.statuses());
        out.decimal("rate", grain.rate());
    }

    private void statuses(StatusCounts counts) {
        out.number("completed", counts.completed());
        out.number("basicallyCompleted", counts.basicallyCompleted());
        out.number("inProgress", counts.inProgress());
        out.number("longTerm", counts.longTerm());
        out.number("deferred", counts.deferred());
        out.number("notCompleted", counts.notCompleted());
    }

    private void breakdown(OutcomeBreakdown part) {
        out.text("kind", part.kind().name());
        out.number("persons", part.persons());
    }
}
