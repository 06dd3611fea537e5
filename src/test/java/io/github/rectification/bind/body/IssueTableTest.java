package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueTableTest {

    @Test
    void the_heads_tell_what_the_columns_hold() {
        Block head = body("序号→反馈问题→整改措施→来源→责任单位").get(0);

        assertThat(IssueTable.headedBy(head))
                .contains(new IssueTable(
                        head,
                        List.of(
                                Optional.of(TableColumn.NUMBER),
                                Optional.of(TableColumn.PROBLEM),
                                Optional.of(TableColumn.MEASURE),
                                Optional.empty(),
                                Optional.of(TableColumn.UNITS))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号→反馈问题", "反馈问题→整改情况", "反馈问题→来源→序号", " 序号 → 反馈问题 ", "→反馈问题→整改情况"})
    void more_than_half_of_the_heads_are_known_and_one_is_that_of_the_problem(String head) {
        assertThat(IssueTable.headedBy(body(head).get(0))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "反馈问题",
                "反馈问题 序号",
                "→反馈问题",
                "序号→责任单位",
                "反馈问题→来源",
                "反馈问题→来源→序号→去向",
                "→反馈问题→→整改情况",
                "1.反馈问题→序号",
                "（一）反馈问题→序号",
                "1→关于台账不全问题"
            })
    void other_lines_head_no_table(String head) {
        assertThat(IssueTable.headedBy(body(head).get(0))).isEmpty();
    }

    @Test
    void a_row_has_a_tab_between_its_cells() {
        assertThat(IssueTable.isRow(body("甲→乙").get(0))).isTrue();
        assertThat(IssueTable.isRow(body("甲 乙").get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1→甲→乙→丙        | NUMBER 1/PROBLEM 甲/MEASURE 丙
            1 → 甲 →乙→ 丙    | NUMBER 1/PROBLEM 甲/MEASURE 丙
            1→→乙→丙          | NUMBER 1/MEASURE 丙
            1→ →→丙           | NUMBER 1/MEASURE 丙
            →甲→乙→丙         | PROBLEM 甲/MEASURE 丙
            → →乙→丙          | MEASURE 丙
            →→→丙             | MEASURE 丙
            1→甲              | NUMBER 1/PROBLEM 甲
            1→甲→乙→丙→丁→戊 | NUMBER 1/PROBLEM 甲/MEASURE 丙
            """)
    void cells_with_text_under_a_known_head_are_read(String row, String cells) {
        List<Block> blocks = body("序号→反馈问题→来源→整改措施/" + row);

        assertThat(IssueTable.headedBy(blocks.get(0)).orElseThrow().row(blocks.get(1)))
                .extracting(cell -> cell.column() + " " + cell.text().text())
                .containsExactly(cells.split("/", -1));
    }

    @Test
    void the_line_above_gives_the_first_row_no_cells() {
        List<Block> blocks = body("甲→/反馈问题→整改措施/乙→丙");

        assertThat(IssueTable.headedBy(blocks.get(1)).orElseThrow().row(blocks.get(2)))
                .extracting(IssueTable.Cell::column)
                .containsExactly(TableColumn.PROBLEM, TableColumn.MEASURE);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "３, 3",
        "3., 3",
        "3．, 3",
        "3、, 3",
        "3）, 3",
        "（3）, 3",
        "(3), 3",
        "（3, 3",
        "3.）、, 3",
        "007, 7",
        "123, 123",
        "三, 3",
        "三、, 3",
        "（三）, 3",
        "十二, 12",
        "一百二十, 120"
    })
    void a_number_in_a_cell_is_a_label_whatever_marks_it_has(String cell, int number) {
        SourceSlice slice = slice(cell);

        assertThat(IssueTable.label(slice)).contains(new Label(NumberingScheme.ARABIC, number, slice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "（", "（）", "、", "1234", "甲", "3甲", "第3", "3-1", "3，", "3：", "[3]", "((3", ".3", "三3", "三三"})
    void other_cells_have_no_label(String cell) {
        assertThat(IssueTable.label(slice(cell))).isEmpty();
    }
}
