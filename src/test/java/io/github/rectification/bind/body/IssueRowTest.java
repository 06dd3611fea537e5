package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueRowTest {

    @Test
    void a_row_stands_for_a_heading_with_its_number_and_the_words_of_the_problem() {
        List<Block> blocks = body("甲/序号→反馈问题→整改措施/3→乙→丙");
        IssueRow row = row(blocks, 1, 2).orElseThrow();

        assertThat(row.head()).isEqualTo(blocks.get(1));
        assertThat(row.block().index()).isEqualTo(2);
        assertThat(row.block().line()).isEqualTo(blocks.get(2).line());
        assertThat(row.block().content().text()).isEqualTo("乙");
        assertThat(row.block().label().map(Label::scheme)).contains(NumberingScheme.ARABIC);
        assertThat(row.block().label().map(Label::number)).hasValue(3);
        assertThat(row.cells())
                .extracting(IssueTable.Cell::column)
                .containsExactly(TableColumn.NUMBER, TableColumn.PROBLEM, TableColumn.MEASURE);
    }

    @Test
    void a_row_without_a_problem_is_none() {
        assertThat(row("序号→反馈问题→整改措施", "3→→丙")).isEmpty();
        assertThat(row("序号→反馈问题→整改措施", "3→乙")).isPresent();
    }

    @Test
    void a_row_without_a_number_has_no_label() {
        assertThat(row("反馈问题→整改措施", "乙→丙").orElseThrow().block().label()).isEmpty();
        assertThat(row("序号→反馈问题", "→乙").orElseThrow().block().label()).isEmpty();
        assertThat(row("序号→反馈问题", "小计→乙").orElseThrow().block().label()).isEmpty();
    }

    @Test
    void the_first_of_several_columns_counts() {
        IssueRow row = row("序号→编号→问题类别→问题领域→反馈问题→具体问题", "3→4→甲→乙→丙→丁").orElseThrow();

        assertThat(row.block().label().map(Label::number)).hasValue(3);
        assertThat(row.area().map(SourceSlice::text)).contains("甲");
        assertThat(row.block().content().text()).isEqualTo("丙");
    }

    @Test
    void an_area_may_be_named() {
        assertThat(row("序号→反馈问题", "3→乙").orElseThrow().area()).isEmpty();
        assertThat(row("问题类别→反馈问题", "→乙").orElseThrow().area()).isEmpty();
    }

    @Test
    void all_cells_with_measures_are_paragraphs_in_their_order() {
        List<Block> blocks = body("序号→整改措施→反馈问题→整改成效/1.→甲→乙→丙");
        List<Block> measures = row(blocks, 0, 1).orElseThrow().measures();

        assertThat(measures).extracting(block -> block.line().text()).containsExactly("甲", "丙");
        assertThat(measures).extracting(block -> block.content().text()).containsExactly("甲", "丙");
        assertThat(measures)
                .allMatch(block -> block.index() == 1 && block.label().isEmpty());
        assertThat(row("序号→反馈问题", "3→乙").orElseThrow().measures()).isEmpty();
    }

    private static Optional<IssueRow> row(String head, String row) {
        return row(body(head + "/" + row), 0, 1);
    }

    private static Optional<IssueRow> row(List<Block> blocks, int head, int row) {
        return IssueRow.of(IssueTable.headedBy(blocks.get(head)).orElseThrow(), blocks.get(row));
    }
}
