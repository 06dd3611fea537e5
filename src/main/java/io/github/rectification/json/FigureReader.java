package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.InstitutionAction;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.model.StatusCountsBuilder;
import io.github.rectification.source.PropertyPath;

/** Reads the counts and sums for the rectification as a whole. */
final class FigureReader {

    private static final ObjectKeys COMPLETION = ObjectKeys.of(
            "a completion object",
            "完成情况",
            "areas",
            "issues",
            "completed",
            "basicallyCompleted",
            "inProgress",
            "longTerm",
            "deferred",
            "notCompleted",
            "rate",
            "otherGrains");
    private static final ObjectKeys GRAIN = ObjectKeys.of(
                    "a grain",
                    "统计口径",
                    "unit",
                    "total",
                    "completed",
                    "basicallyCompleted",
                    "inProgress",
                    "longTerm",
                    "deferred",
                    "notCompleted",
                    "rate")
            .requiring("unit");
    private static final ObjectKeys OUTCOME = ObjectKeys.of(
                    "an outcome", "处理结果", "category", "kind", "persons", "cases", "bodies", "breakdown")
            .requiring("category");
    private static final ObjectKeys BREAKDOWN =
            ObjectKeys.of("a part of an outcome", "处理结果的分项", "kind", "persons").requiring("kind", "persons");
    private static final ObjectKeys INSTITUTION =
            ObjectKeys.of("an institution", "制度数量", "action", "count").requiring("action", "count");
    private static final ObjectKeys RECOVERY =
            ObjectKeys.of("a recovery", "追缴金额", "action", "amount", "unit").requiring("action", "amount", "unit");

    private final JsonCursor cursor;

    FigureReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    CompletionSummary completion(PropertyPath path) throws UnreadableDraftException {
        var completion = CompletionSummary.builder();
        var statuses = StatusCounts.builder();
        var walk = COMPLETION.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "areas" -> completion.areas(walk.number());
                case "issues" -> completion.issues(walk.number());
                case "rate" -> completion.rate(walk.decimal());
                case "otherGrains" -> completion.otherGrains(walk.list(this::grain));
                default -> count(walk, statuses);
            }
        }
        return completion.statuses(statuses.build()).build();
    }

    OutcomeTally outcome(PropertyPath path) throws UnreadableDraftException {
        var outcome = OutcomeTally.builder();
        var walk = OUTCOME.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "category" -> outcome.category(walk.constant(OutcomeCategory.class));
                case "kind" -> outcome.kind(walk.constant(OutcomeKind.class));
                case "persons" -> outcome.persons(walk.number());
                case "cases" -> outcome.cases(walk.number());
                case "bodies" -> outcome.bodies(walk.number());
                case "breakdown" -> outcome.breakdown(walk.list(this::breakdown));
                default -> throw walk.unread();
            }
        }
        return outcome.build();
    }

    InstitutionChange institution(PropertyPath path) throws UnreadableDraftException {
        var change = InstitutionChange.builder();
        var walk = INSTITUTION.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "action" -> change.action(walk.constant(InstitutionAction.class));
                case "count" -> change.count(walk.number());
                default -> throw walk.unread();
            }
        }
        return change.build();
    }

    Recovery recovery(PropertyPath path) throws UnreadableDraftException {
        var recovery = Recovery.builder();
        var walk = RECOVERY.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "action" -> recovery.action(walk.constant(RecoveryAction.class));
                case "amount" -> recovery.amount(walk.decimal());
                case "unit" -> recovery.unit(Values.moneyUnit(cursor, walk.path()));
                default -> throw walk.unread();
            }
        }
        return recovery.build();
    }

    private GrainTally grain(PropertyPath path) throws UnreadableDraftException {
        var grain = GrainTally.builder();
        var statuses = StatusCounts.builder();
        var walk = GRAIN.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "unit" -> grain.unit(walk.text());
                case "total" -> grain.total(walk.number());
                case "rate" -> grain.rate(walk.decimal());
                default -> count(walk, statuses);
            }
        }
        return grain.statuses(statuses.build()).build();
    }

    private static void count(ObjectWalk walk, StatusCountsBuilder statuses) throws UnreadableDraftException {
        switch (walk.key()) {
            case "completed" -> statuses.completed(walk.number());
            case "basicallyCompleted" -> statuses.basicallyCompleted(walk.number());
            case "inProgress" -> statuses.inProgress(walk.number());
            case "longTerm" -> statuses.longTerm(walk.number());
            case "deferred" -> statuses.deferred(walk.number());
            case "notCompleted" -> statuses.notCompleted(walk.number());
            default -> throw walk.unread();
        }
    }

    private OutcomeBreakdown breakdown(PropertyPath path) throws UnreadableDraftException {
        var part = OutcomeBreakdown.builder();
        var walk = BREAKDOWN.open(cursor, path);
        while (walk.next()) {
            switch (walk.key()) {
                case "kind" -> part.kind(walk.constant(OutcomeKind.class));
                case "persons" -> part.persons(walk.number());
                default -> throw walk.unread();
            }
        }
        return part.build();
    }
}
