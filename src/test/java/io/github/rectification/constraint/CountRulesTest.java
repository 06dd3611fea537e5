package io.github.rectification.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountRulesTest {

    private record Statuses(OptionalInt whole, OptionalInt completed, List<Integer> parts, Optional<BigDecimal> rate)
            implements StatusTally {}

    private record Parts(OptionalInt whole, List<Integer> parts) implements Tally {}

    private record Kinds(String category, Optional<String> categoryOfKind, List<String> categoriesOfParts)
            implements Categorised<String> {}

    /** The number of the whole and of each status in order; fewer than six leaves the last ones unstated. */
    private static Statuses statuses(int whole, int... counts) {
        List<Integer> parts = IntStream.of(counts).boxed().toList();
        OptionalInt completed = counts.length == 0 ? OptionalInt.empty() : OptionalInt.of(counts[0]);
        return new Statuses(OptionalInt.of(whole), completed, parts, Optional.empty());
    }

    private static Statuses rated(@Nullable Integer whole, @Nullable Integer completed, @Nullable String rate) {
        return new Statuses(
                whole == null ? OptionalInt.empty() : OptionalInt.of(whole),
                completed == null ? OptionalInt.empty() : OptionalInt.of(completed),
                completed == null ? List.of(1) : List.of(completed, 1),
                Optional.ofNullable(rate).map(BigDecimal::new));
    }

    @Test
    void statuses_above_the_whole_do_not_match() {
        assertThat(CountRules.statusTotals(statuses(31, 29, 2))).isEmpty();
        assertThat(CountRules.statusTotals(statuses(30, 29, 2))).hasValue(new SumMismatch(31, 30));
    }

    @Test
    void statuses_below_the_whole_do_not_match_only_where_all_six_are_stated() {
        assertThat(CountRules.statusTotals(statuses(31, 20, 1, 1, 1, 1))).isEmpty();
        assertThat(CountRules.statusTotals(statuses(31, 20, 1, 1, 1, 1, 7))).isEmpty();
        assertThat(CountRules.statusTotals(statuses(31, 20, 1, 1, 1, 1, 6))).hasValue(new SumMismatch(30, 31));
    }

    @Test
    void statuses_without_a_whole_cannot_differ_from_it() {
        assertThat(CountRules.statusTotals(rated(null, 29, null))).isEmpty();
        assertThat(CountRules.statusTotals(statuses(31))).isEmpty();
    }

    @Test
    void a_sum_beyond_the_integers_does_not_wrap_round() {
        assertThat(CountRules.statusTotals(statuses(5, Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .hasValue(new SumMismatch(4_294_967_294L, 5));
    }

    @Test
    void a_breakdown_must_sum_to_the_whole() {
        assertThat(CountRules.breakdown(new Parts(OptionalInt.of(3), List.of(1, 2))))
                .isEmpty();
        assertThat(CountRules.breakdown(new Parts(OptionalInt.of(3), List.of(1, 1))))
                .hasValue(new SumMismatch(2, 3));
        assertThat(CountRules.breakdown(new Parts(OptionalInt.of(3), List.of(2, 2))))
                .hasValue(new SumMismatch(4, 3));
        assertThat(CountRules.breakdown(new Parts(OptionalInt.of(3), List.of())))
                .isEmpty();
        assertThat(CountRules.breakdown(new Parts(OptionalInt.empty(), List.of(2))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 30, 96.77",
        "31, 30, 96.8",
        "31, 30, 97",
        "8, 1, 12",
        "8, 1, 13",
        "8, 1, 12.5",
        "40, 40, 100",
        "40, 40, 1E+2",
        "40, 0, 0",
        "2000000000, 1999999999, 100.00"
    })
    void a_rate_within_half_a_unit_of_its_last_digit_matches(int whole, int completed, String rate) {
        assertThat(CountRules.completionRate(rated(whole, completed, rate))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 30, 96.76, 96.77",
        "31, 30, 96.78, 96.77",
        "31, 30, 96.7, 96.8",
        "31, 30, 96, 97",
        "8, 1, 12.4, 12.5",
        "8, 1, 11, 13",
        "31, 30, -96.77, 96.77",
        "3, 30, 100, 1000"
    })
    void a_rate_further_off_does_not_match(int whole, int completed, String rate, String actual) {
        assertThat(CountRules.completionRate(rated(whole, completed, rate)))
                .hasValue(new RateMismatch(new BigDecimal(rate), new BigDecimal(actual)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "1E-21"})
    void a_rate_of_absurd_scale_differs_without_being_written_out(String rate) {
        assertThat(CountRules.completionRate(rated(31, 30, rate)))
                .hasValueSatisfying(mismatch -> assertThat(mismatch.actual()).isEqualTo("97"));
    }

    @Test
    void a_rate_without_counts_is_not_judged() {
        assertThat(CountRules.completionRate(rated(null, 30, "5"))).isEmpty();
        assertThat(CountRules.completionRate(rated(31, null, "5"))).isEmpty();
        assertThat(CountRules.completionRate(rated(31, 30, null))).isEmpty();
        assertThat(CountRules.completionRate(rated(0, 0, "5"))).isEmpty();
        assertThat(CountRules.completionRate(rated(-31, 30, "5"))).isEmpty();
    }

    @Test
    void a_kind_must_be_at_home_in_the_stated_category() {
        assertThat(CountRules.isKindStray(new Kinds("a", Optional.of("a"), List.of())))
                .isFalse();
        assertThat(CountRules.isKindStray(new Kinds("a", Optional.of("b"), List.of())))
                .isTrue();
        assertThat(CountRules.isKindStray(new Kinds("a", Optional.empty(), List.of("b"))))
                .isFalse();
        assertThat(CountRules.strayParts(new Kinds("a", Optional.of("b"), List.of("b", "a", "c"))))
                .containsExactly(0, 2);
        assertThat(CountRules.strayParts(new Kinds("a", Optional.empty(), List.of("a"))))
                .isEmpty();
    }

    @Test
    void accepts_a_rate_of_no_items_at_all() {
        assertThat(CountRules.completionRate(rated(0, 1, "5"))).isEmpty();
    }

    @Test
    void judges_rates_of_up_to_twenty_digits() {
        assertThat(CountRules.completionRate(rated(31, 30, "96.77419354838709677419")))
                .isEmpty();
        assertThat(CountRules.completionRate(rated(31, 30, "96.77419354838709677418")))
                .isPresent();
    }
}
