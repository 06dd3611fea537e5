package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.Task;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.Roles;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemBuilderTest {

    private static final PropertyPath ITEM = PropertyPath.parse("items[0]");
    private static final ProblemStyle STRICT = new ProblemStyle(false, false);
    private static final ProblemStyle IN_INSPECTORS_WORDS = new ProblemStyle(true, false);
    private static final ProblemStyle PLAIN = new ProblemStyle(false, true);

    private final Places places = new Places();
    private List<BlockRole> roles = List.of();

    @Test
    void an_issue_has_all_that_its_paragraphs_tell() {
        Item item = build(STRICT, "1.关于台账不全问题（已完成）。丁/责任单位：云溪局/整改时限：2024年3月1日/（1）乙/丙/（2）戊");

        assertThat(item)
                .isEqualTo(Issue.builder()
                        .label("1.")
                        .number(1)
                        .title("关于台账不全问题（已完成）")
                        .statement("台账不全")
                        .status(RectificationStatus.COMPLETED)
                        .deadline(LocalDate.of(2024, 3, 1))
                        .responsibleUnits(List.of("云溪局"))
                        .lead("丁")
                        .measures(List.of(measure("（1）", 1, "乙\n丙"), measure("（2）", 2, "戊")))
                        .build());
    }

    @Test
    void a_task_has_the_same_without_a_statement() {
        Item item = build(STRICT, "1.加强台账管理（已完成）。丁/责任单位：云溪局/整改时限：2024年3月1日/（1）乙");

        assertThat(item)
                .isEqualTo(Task.builder()
                        .label("1.")
                        .number(1)
                        .title("加强台账管理（已完成）")
                        .status(RectificationStatus.COMPLETED)
                        .deadline(LocalDate.of(2024, 3, 1))
                        .responsibleUnits(List.of("云溪局"))
                        .lead("丁")
                        .measures(List.of(measure("（1）", 1, "乙")))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.关于台账不全问题 | 台账不全 | 台账不全 | 台账不全
            1.“台账不全”问题  | 台账不全 | 台账不全 | 台账不全
            1.台账管理不严格   |          | 台账管理不严格 | 台账管理不严格
            1.台账的管理       |          |          | 台账的管理
            1.加强台账管理     |          |          |
            问题1：台账的管理  | 台账的管理 | 台账的管理 | 台账的管理
            问题1：加强管理    | 加强管理 | 加强管理 | 加强管理
            问题1：关于台账不全问题 | 台账不全 | 台账不全 | 台账不全
            """)
    void what_names_no_problem_is_one_by_its_label_or_where_the_report_speaks_so(
            String draft, String strict, String inspectorsWords, String plain) {
        assertThat(statement(STRICT, draft)).isEqualTo(Optional.ofNullable(strict));
        assertThat(statement(IN_INSPECTORS_WORDS, draft)).isEqualTo(Optional.ofNullable(inspectorsWords));
        assertThat(statement(PLAIN, draft)).isEqualTo(Optional.ofNullable(plain));
    }

    private Optional<String> statement(ProblemStyle style, String draft) {
        Item item = build(style, draft);
        return item instanceof Issue issue ? issue.statement() : Optional.empty();
    }

    @Test
    void a_row_is_always_an_issue_with_the_fields_of_its_cells() {
        Item item = build(STRICT, "序号→反馈问题→整改措施→整改状态→整改时限→责任单位/3→加强管理→乙→已完成→2024年3月1日→云溪局");

        assertThat(item)
                .isEqualTo(Issue.builder()
                        .label("3")
                        .number(3)
                        .title("加强管理")
                        .statement("加强管理")
                        .status(RectificationStatus.COMPLETED)
                        .deadline(LocalDate.of(2024, 3, 1))
                        .responsibleUnits(List.of("云溪局"))
                        .measures(List.of(new Measure(Optional.empty(), OptionalInt.empty(), "乙")))
                        .build());
    }

    @Test
    void the_name_of_a_field_before_a_problem_is_no_part_of_it() {
        Item item = build(STRICT, "序号→反馈问题/3→存在问题：台账不全");

        assertThat(item.title()).isEqualTo("存在问题：台账不全");
        assertThat(((Issue) item).statement()).contains("台账不全");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.关于台账不全问题（已完成）/整改状态：正在推进 | COMPLETED
            1.关于台账不全问题/整改状态：正在推进           | IN_PROGRESS
            1.关于台账不全问题（含账目）/乙                 |
            """)
    void the_status_in_the_heading_comes_before_that_of_a_field(String draft, RectificationStatus status) {
        assertThat(build(STRICT, draft).status()).isEqualTo(Optional.ofNullable(status));
    }

    @Test
    void the_status_of_a_cell_comes_before_that_in_its_heading() {
        assertThat(build(STRICT, "反馈问题→整改状态/台账不全（已完成）→正在推进").status()).contains(RectificationStatus.IN_PROGRESS);
    }

    @Test
    void a_heading_without_words_has_an_empty_title() {
        assertThat(build(STRICT, "1.").title()).isEmpty();
    }

    @Test
    void a_problem_without_number_has_no_label() {
        Item item = build(STRICT, "关于台账不全问题/乙");

        assertThat(item.label()).isEmpty();
        assertThat(item.number()).isEmpty();
        assertThat(places.build().spans(ITEM.property("number"))).isEmpty();
    }

    @Test
    void each_value_stands_where_it_was_read() {
        build(STRICT, "1.关于台账不全问题。丁/（1）乙");

        assertThat(offset("")).isEqualTo("0+12");
        assertThat(offset(".label")).isEqualTo("0+2");
        assertThat(offset(".number")).isEqualTo("0+2");
        assertThat(offset(".title")).isEqualTo("2+8");
        assertThat(offset(".statement")).isEqualTo("4+4");
        assertThat(offset(".lead")).isEqualTo("11+1");
        assertThat(offset(".measures[0]")).isEqualTo("13+4");
    }

    private String offset(String path) {
        return places.build().spans(PropertyPath.parse("items[0]" + path)).stream()
                .map(span -> span.offset() + "+" + span.length())
                .findFirst()
                .orElse("");
    }

    @Test
    void the_heading_is_the_item_and_all_below_it_measures() {
        build(STRICT, "1.关于台账不全问题/甲/（1）乙/丙/①丁/戊");

        assertThat(roles)
                .containsExactly(
                        BlockRole.ITEM,
                        BlockRole.MEASURE,
                        BlockRole.MEASURE,
                        BlockRole.MEASURE,
                        BlockRole.MEASURE,
                        BlockRole.MEASURE);
    }

    @Test
    void the_head_of_a_table_is_a_heading_and_its_row_the_item() {
        build(STRICT, "序号→反馈问题→整改措施/3→甲→乙/丙");

        assertThat(roles).containsExactly(BlockRole.HEADING, BlockRole.ITEM, BlockRole.MEASURE);
    }

    private static Measure measure(String label, int number, String text) {
        return Measure.builder().label(label).number(number).text(text).build();
    }

    /** The first paragraph is the heading of the item, unless it heads a table. */
    private Item build(ProblemStyle style, String draft) {
        List<Block> blocks = body(draft);
        BodyWords words = ShownBody.words(blocks);
        boolean isTable = IssueTable.isRow(blocks.get(0));
        Part part = new Part(
                isTable ? Optional.empty() : Optional.of(blocks.get(0)),
                SectionKind.TASKS,
                isTable ? blocks : blocks.subList(1, blocks.size()));
        Node root = TreeBuilder.build(part, Ladder.of(blocks), words, Optional.empty());
        var written = new Roles(blocks.size());
        Item item = new ItemBuilder(style, words, places, written)
                .build(isTable ? root.children().get(0) : root, ITEM);
        roles = written.over(outline(blocks)).roles();
        return item;
    }

    private static Outline outline(List<Block> blocks) {
        SourceText text = blocks.get(0).line().source();
        return OutlineReader.read(text);
    }
}
