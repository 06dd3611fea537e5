package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The inspection that the report answers (巡察).
 *
 * @param regime which word is used, or empty
 * @param kinds the kinds that the text names, each once, in its order; empty when it does not say
 * @param commissionedBy the committee that deployed it (统一部署), such as {@code 市委}; empty when only the round is named
 * @param label the round in the text's own words up to 轮, such as {@code 九届县委第三轮}; or empty
 * @param team the team as the opening words it (巡察组); or empty
 * @param inspectedBody the responsible body as the opening words it (被巡察党组织), without a bracketed short name; or empty
 * @param period the days of the inspection, or empty
 * @param legalBases titles of the documents on which the publication rests, without 《》
 * @since 0.1.0
 */
@Value.Builder
public record InspectionRound(
        Optional<InspectionRegime> regime,
        List<InspectionKind> kinds,
        Optional<String> commissionedBy,
        Optional<String> label,
        Optional<String> team,
        Optional<String> inspectedBody,
        Optional<@Valid InspectionPeriod> period,
        List<String> legalBases)
        implements WithInspectionRound {

    /** Refuses null and copies the collections. */
    public InspectionRound {
        requireNonNull(regime, "regime");
        kinds = List.copyOf(requireNonNull(kinds, "kinds"));
        requireNonNull(commissionedBy, "commissionedBy");
        requireNonNull(label, "label");
        requireNonNull(team, "team");
        requireNonNull(inspectedBody, "inspectedBody");
        requireNonNull(period, "period");
        legalBases = List.copyOf(requireNonNull(legalBases, "legalBases"));
    }

    /** {@return a builder with nothing set} */
    public static InspectionRoundBuilder builder() {
        return new InspectionRoundBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("InspectionRound")
                .with(regime)
                .with(kinds)
                .with(period)
                .count(legalBases, "legal title")
                .toString();
    }
}
