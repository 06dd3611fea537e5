package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import io.github.rectification.constraint.Categorised;
import io.github.rectification.constraint.KindOfCategory;
import io.github.rectification.constraint.MatchingBreakdown;
import io.github.rectification.constraint.Tally;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many persons, cases or bodies met with an outcome (处理处分), counted for the rectification as a whole. A stated zero is a
 * value.
 *
 * @param category the class of the outcome, not null
 * @param kind the kind, or empty when only the category is stated
 * @param persons how many people (人, 名), or empty
 * @param cases how many cases or clues (件, 起, 条), or empty
 * @param bodies how many bodies that were held to account (个单位, 个党组织, 家), or empty
 * @param breakdown the kinds that make up the count, such as (记大过1人,记过2人)
 * @since 0.1.0
 */
@Value.Builder
@MatchingBreakdown
@KindOfCategory
public record OutcomeTally(
        OutcomeCategory category,
        Optional<OutcomeKind> kind,
        OptionalInt persons,
        OptionalInt cases,
        OptionalInt bodies,
        List<@Valid OutcomeBreakdown> breakdown)
        implements WithOutcomeTally, Tally, Categorised<OutcomeCategory> {

    /** Refuses null and copies the collections. */
    public OutcomeTally {
        requireNonNull(category, "category");
        requireNonNull(kind, "kind");
        requireNonNull(persons, "persons");
        requireNonNull(cases, "cases");
        requireNonNull(bodies, "bodies");
        breakdown = List.copyOf(requireNonNull(breakdown, "breakdown"));
    }

    /** {@return a builder with nothing set} */
    public static OutcomeTallyBuilder builder() {
        return new OutcomeTallyBuilder();
    }

    @Override
    public OptionalInt whole() {
        return persons;
    }

    @Override
    public List<Integer> parts() {
        return breakdown.stream().map(OutcomeBreakdown::persons).toList();
    }

    @Override
    public Optional<OutcomeCategory> categoryOfKind() {
        return kind.map(OutcomeKind::category);
    }

    @Override
    public List<OutcomeCategory> categoriesOfParts() {
        return breakdown.stream().map(part -> part.kind().category()).toList();
    }
}
