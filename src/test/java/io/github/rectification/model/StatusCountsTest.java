package io.github.rectification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StatusCountsTest {

    private static final StatusCounts ALL = StatusCounts.builder()
            .completed(1)
            .basicallyCompleted(2)
            .inProgress(3)
            .longTerm(4)
            .deferred(5)
            .notCompleted(6)
            .build();

    @Test
    void has_a_count_for_each_status() {
        assertThat(RectificationStatus.values())
                .extracting(ALL::of)
                .containsExactly(
                        ALL.completed(),
                        ALL.basicallyCompleted(),
                        ALL.inProgress(),
                        ALL.longTerm(),
                        ALL.deferred(),
                        ALL.notCompleted());
        assertThat(ALL.stated()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void tells_a_zero_from_what_is_not_stated() {
        StatusCounts counts =
                StatusCounts.builder().inProgress(0).notCompleted(2).build();

        assertThat(counts.of(RectificationStatus.IN_PROGRESS)).hasValue(0);
        assertThat(counts.of(RectificationStatus.COMPLETED)).isEmpty();
        assertThat(counts.stated()).containsExactly(0, 2);
    }

    @Test
    void are_unknown_where_a_builder_is_told_of_none() {
        assertThat(CompletionSummary.builder().issues(3).build().statuses().stated())
                .isEmpty();
        assertThat(GrainTally.builder().unit("任务").build().completed()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void are_the_parts_of_what_they_belong_to() {
        CompletionSummary completion =
                CompletionSummary.builder().issues(21).statuses(ALL).build();
        GrainTally tasks =
                GrainTally.builder().unit("任务").total(21).statuses(ALL).build();

        assertThat(completion.parts()).isEqualTo(ALL.stated()).isEqualTo(tasks.parts());
        assertThat(completion.completed()).isEqualTo(ALL.completed()).isEqualTo(tasks.completed());
        assertThat(completion.whole()).hasValue(21).isEqualTo(tasks.whole());
    }
}
