package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.GrainTally;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrainCountTest {

    private static final PropertyPath PATH = PropertyPath.ROOT.property("completion");
    private static final SourceSlice DIGITS = slice("0123456789任务");

    private final Places places = new Places();
    private final GrainCount grain = new GrainCount(Grain.PLAN, "任务", Optional.of(DIGITS.cut(10, 12)));

    @ParameterizedTest
    @CsvSource({"任务, 任务, true", "任务, 整改任务, true", "整改任务, 任务, true", "任务, 措施, false", "任务, 任务书, false"})
    void a_noun_is_of_the_grain_if_one_ends_in_the_other(String unit, String noun, boolean isOf) {
        assertThat(new GrainCount(Grain.PLAN, unit, Optional.empty()).isOf(noun))
                .isEqualTo(isOf);
    }

    @ParameterizedTest
    @EnumSource
    void some_grains_tell_how_the_issues_are_ordered(Grain kind) {
        assertThat(new GrainCount(kind, "甲", Optional.empty()).isOfStructure())
                .isEqualTo(kind == Grain.STRUCTURE || kind == Grain.SUB_ITEM);
    }

    @Test
    void a_grain_is_stated_by_its_total_or_a_status() {
        assertThat(grain.isStated()).isFalse();
        assertThat(grain.hasTotal()).isFalse();
        assertThat(grain.hasStatus()).isFalse();
        grain.put(RectificationStatus.COMPLETED, DIGITS.cut(3, 4));
        assertThat(grain.isStated()).isTrue();
        assertThat(grain.hasTotal()).isFalse();
        assertThat(grain.hasStatus()).isTrue();
        var other = new GrainCount(Grain.PLAN, "措施", Optional.empty());
        other.putTotal(DIGITS.cut(5, 6));
        assertThat(other.isStated()).isTrue();
        assertThat(other.hasTotal()).isTrue();
        assertThat(other.hasStatus()).isFalse();
    }

    @Test
    void it_begins_at_its_total_or_its_noun() {
        assertThat(grain.start()).isEqualTo(10);
        grain.putTotal(DIGITS.cut(5, 6));
        assertThat(grain.start()).isEqualTo(5);
        assertThat(new GrainCount(Grain.PLAN, "任务", Optional.empty()).start()).isEqualTo(Integer.MAX_VALUE);
        assertThat(grain.unit()).isEqualTo("任务");
        assertThat(grain.word()).contains(DIGITS.cut(10, 12));
    }

    @Test
    void it_is_counted_in_the_first_measure_word_or_in_any_while_none_is_known() {
        assertThat(grain.isCountedIn("项")).isTrue();
        grain.countIn("项");
        grain.countIn("条");
        assertThat(grain.isCountedIn("项")).isTrue();
        assertThat(grain.isCountedIn("条")).isFalse();
    }

    @Test
    void what_is_said_first_counts() {
        grain.putTotal(DIGITS.cut(9, 10));
        grain.putTotal(DIGITS.cut(8, 9));
        grain.put(RectificationStatus.COMPLETED, DIGITS.cut(6, 7));
        grain.put(RectificationStatus.COMPLETED, DIGITS.cut(7, 8));
        grain.putRate(slice("66.7"));
        grain.putRate(slice("70"));

        assertThat(tally())
                .isEqualTo(GrainTally.builder()
                        .unit("任务")
                        .total(9)
                        .statuses(StatusCounts.builder().completed(6).build())
                        .rate(new BigDecimal("66.7"))
                        .build());
    }

    @Test
    void every_number_has_its_place() {
        RectificationStatus[] all = RectificationStatus.values();
        for (int i = 0; i < all.length; i++) {
            grain.put(all[i], DIGITS.cut(i + 1, i + 2));
        }
        grain.putTotal(DIGITS.cut(9, 10));
        grain.putRate(slice("70"));

        assertThat(tally())
                .isEqualTo(GrainTally.builder()
                        .unit("任务")
                        .total(9)
                        .statuses(StatusCounts.builder()
                                .completed(1)
                                .basicallyCompleted(2)
                                .inProgress(3)
                                .longTerm(4)
                                .deferred(5)
                                .notCompleted(6)
                                .build())
                        .rate(new BigDecimal("70"))
                        .build());
        assertThat(places.build().asMap().keySet())
                .extracting(PropertyPath::toString)
                .containsExactlyInAnyOrder(
                        "completion.unit",
                        "completion.total",
                        "completion.completed",
                        "completion.basicallyCompleted",
                        "completion.inProgress",
                        "completion.longTerm",
                        "completion.deferred",
                        "completion.notCompleted",
                        "completion.rate");
    }

    @ParameterizedTest
    @CsvSource({", 9, 9, 6", "9, , 9, 6", "9, 9, 9, 6", "9, 8, 9, ", ", , , 6"})
    void another_paragraph_adds_to_it_unless_the_totals_differ(
            Integer own, Integer others, Integer total, Integer completed) {
        var other = new GrainCount(Grain.PLAN, "任务", Optional.empty());
        if (own != null) {
            grain.putTotal(DIGITS.cut(own, own + 1));
        }
        if (others != null) {
            other.putTotal(DIGITS.cut(others, others + 1));
        }
        other.put(RectificationStatus.COMPLETED, DIGITS.cut(6, 7));
        other.putRate(slice("70"));
        grain.addFrom(other);

        assertThat(tally().total().stream().boxed().findFirst().orElse(null)).isEqualTo(total);
        assertThat(tally().completed().stream().boxed().findFirst().orElse(null))
                .isEqualTo(completed);
        assertThat(tally().rate().isPresent()).isEqualTo(completed != null);
    }

    @Test
    void statuses_are_not_mixed_with_those_of_another_paragraph() {
        var other = new GrainCount(Grain.PLAN, "任务", Optional.empty());
        other.put(RectificationStatus.COMPLETED, DIGITS.cut(6, 7));
        other.putRate(slice("70"));
        grain.put(RectificationStatus.IN_PROGRESS, DIGITS.cut(3, 4));
        grain.addFrom(other);

        assertThat(tally().completed()).isEmpty();
        assertThat(tally().rate()).isEmpty();
        assertThat(tally().statuses().inProgress()).hasValue(3);
    }

    private GrainTally tally() {
        return grain.tally(PATH, PATH.property("total"), places);
    }

    @Test
    void the_numbers_of_several_bodies_are_added_up() {
        var other = new GrainCount(Grain.PLAN, "任务", Optional.empty());
        grain.putTotal(DIGITS.cut(9, 10));
        grain.put(RectificationStatus.COMPLETED, DIGITS.cut(6, 7));
        grain.putRate(slice("70"));
        other.putTotal(DIGITS.cut(5, 6));
        other.put(RectificationStatus.IN_PROGRESS, DIGITS.cut(4, 5));
        other.put(RectificationStatus.COMPLETED, DIGITS.cut(1, 2));

        GrainTally sum = GrainCount.sumOf(List.of(grain, other)).tally(PATH, PATH.property("total"), places);

        assertThat(sum.total()).hasValue(14);
        assertThat(sum.completed()).hasValue(7);
        assertThat(sum.statuses().inProgress()).hasValue(4);
        assertThat(sum.rate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 2, true",
        "IN_PROGRESS, 3, false",
        "NOT_COMPLETED, 2, true",
        "DEFERRED, 2, true",
        "LONG_TERM, 2, false",
        "COMPLETED, 2, false",
        "BASICALLY_COMPLETED, 2, false"
    })
    void what_is_open_has_room_up_to_the_total(RectificationStatus status, int number, boolean hasRoom) {
        assertThat(grain.hasRoomFor(status, DIGITS.cut(number, number + 1))).isFalse();
        grain.putTotal(DIGITS.cut(9, 10));
        grain.put(RectificationStatus.BASICALLY_COMPLETED, DIGITS.cut(7, 8));

        assertThat(grain.hasRoomFor(status, DIGITS.cut(number, number + 1))).isEqualTo(hasRoom);
    }

    @Test
    void two_contradict_each_other_if_a_status_has_two_numbers() {
        var other = new GrainCount(Grain.PLAN, "任务", Optional.empty());
        grain.put(RectificationStatus.COMPLETED, DIGITS.cut(6, 7));
        other.put(RectificationStatus.IN_PROGRESS, DIGITS.cut(3, 4));
        assertThat(grain.contradicts(other)).isFalse();
        other.put(RectificationStatus.COMPLETED, slice("6"));
        assertThat(grain.contradicts(other)).isFalse();
        grain.put(RectificationStatus.IN_PROGRESS, DIGITS.cut(4, 5));
        assertThat(grain.contradicts(other)).isTrue();
    }
}
