package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionReaderTest {

    private final Places places = new Places();

    @Test
    void reads_the_numbers_of_every_status_and_grain() {
        CompletionSummary summary =
                read("巡察反馈4个方面30个问题、20项任务，已完成10个，基本完成6个，正在推进5个，长期坚持4个，延期3个，未完成2个，任务的整改率90%，已完成任务8项。")
                        .orElseThrow();

        assertThat(summary)
                .isEqualTo(CompletionSummary.builder()
                        .areas(4)
                        .issues(30)
                        .statuses(StatusCounts.builder()
                                .completed(10)
                                .basicallyCompleted(6)
                                .inProgress(5)
                                .longTerm(4)
                                .deferred(3)
                                .notCompleted(2)
                                .build())
                        .otherGrains(List.of(GrainTally.builder()
                                .unit("任务")
                                .total(20)
                                .statuses(StatusCounts.builder().completed(8).build())
                                .rate(new BigDecimal("90"))
                                .build()))
                        .build());
        assertThat(spans("completion.areas")).extracting(SourceSpan::offset).containsExactly(4);
        assertThat(spans("completion.issues")).extracting(SourceSpan::offset).containsExactly(8);
        assertThat(spans("completion.otherGrains[0].total"))
                .extracting(SourceSpan::offset)
                .containsExactly(14);
        assertThat(spans("completion")).extracting(SourceSpan::offset).containsExactly(0);
    }

    @Test
    void the_paragraph_that_says_most_leads() {
        read("反馈12个问题。\n反馈12个问题，已完成9个。\n反馈20项任务，已完成8项。");

        assertThat(spans("completion")).extracting(SourceSpan::line).containsExactly(2);
        assertThat(spans("completion.completed")).extracting(SourceSpan::line).containsExactly(2);
    }

    @Test
    void what_other_paragraphs_say_besides_is_taken() {
        CompletionSummary summary =
                read("反馈5个方面。\n反馈12个问题，已完成9个。\n反馈4个方面12个问题、20项任务。").orElseThrow();

        assertThat(summary.areas()).hasValue(4);
        assertThat(summary.otherGrains()).extracting(GrainTally::unit).containsExactly("任务");
    }

    @Test
    void planned_tasks_alone_are_no_account() {
        assertThat(read("整改任务20项。")).isEmpty();
        assertThat(read("反馈意见。")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("整改任务20项，已完成9项。")).isPresent();
        assertThat(read("反馈12个问题。")).isPresent();
    }

    @Test
    void grains_of_which_nothing_is_stated_are_left_out() {
        assertThat(read("反馈12个问题，任务的完成率90%。").orElseThrow().otherGrains()).isEmpty();
    }

    @Test
    void a_paragraph_is_read_for_three_thousand_characters() {
        String account = "反馈12个问题";

        assertThat(read("甲".repeat(2993) + account)).isPresent();
        assertThat(read("甲".repeat(2994) + account)).isEmpty();
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private Optional<CompletionSummary> read(String text) {
        SourceText source = SourceText.of(text);
        List<SourceSlice> paragraphs =
                OutlineReader.read(source).blocks().stream().map(Block::line).toList();
        return CompletionReader.read(paragraphs, mentions(source.all()), places);
    }
}
