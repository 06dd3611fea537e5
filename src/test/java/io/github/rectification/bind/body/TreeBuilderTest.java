package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TreeBuilderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）甲/1.乙/（1）丙/2.丁/（二）戊 | _{（一）甲{1.乙{（1）丙} 2.丁} （二）戊}
            （一）甲/（1）乙/（二）丙           | _{（一）甲{（1）乙} （二）丙}
            甲/（一）乙/丙/一是丁/1.戊/己       | _「甲」{（一）乙「丙」「一是丁」{1.戊「己」}}
            甲/乙                               | _「甲」「乙」
            """)
    void paragraphs_stand_below_one_another_by_the_rank_of_their_labels(String draft, String tree) {
        assertThat(tree(SectionKind.OTHER, null, draft)).isEqualTo(tree);
    }

    @Test
    void the_heading_of_the_part_is_the_root() {
        List<Block> blocks = body("一、甲/乙/（一）丙");
        Part part = new Part(Optional.of(blocks.get(0)), SectionKind.OTHER, blocks.subList(1, 3));
        Node root = TreeBuilder.build(part, Ladder.of(blocks), ShownBody.words(blocks), Optional.empty());

        assertThat(ShownBody.tree(root)).isEqualTo("一、甲「乙」{（一）丙}");
        assertThat(root.scheme()).contains(NumberingScheme.CHAPTER);
    }

    @Test
    void a_part_without_heading_or_whose_heading_has_no_number_has_no_scheme() {
        List<Block> blocks = body("甲/（一）乙");
        Part headed = new Part(Optional.of(blocks.get(0)), SectionKind.OTHER, blocks.subList(1, 2));
        Part unheaded = new Part(Optional.empty(), SectionKind.OTHER, blocks);

        assertThat(TreeBuilder.build(headed, Ladder.of(blocks), ShownBody.words(blocks), Optional.empty())
                        .scheme())
                .isEmpty();
        assertThat(TreeBuilder.build(unheaded, Ladder.of(blocks), ShownBody.words(blocks), Optional.empty())
                        .scheme())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲/（一）乙/2.丙                    | ARABIC  | _{_GROUP{1.甲} （一）乙{2.丙}}
            1.甲/2.丁/（一）乙/3.丙               | ARABIC  | _{_GROUP{1.甲 2.丁} （一）乙{3.丙}}
            1.甲/（一）乙/2.丙                    |         | _{_GROUP{1.甲} （一）乙{2.丙}}
            1.甲/（一）乙/2.丙                    | GROUP   | _{1.甲 （一）乙{2.丙}}
            （1）甲/1.乙/（一）丙                 | BRACKETED | _{_GROUP{_ARABIC{（1）甲} 1.乙} （一）丙}
            一、甲/1.乙/二、丙/（一）丁/2.戊      | ARABIC  | _{一、甲{1.乙} 二、丙{（一）丁{2.戊}}}
            一、甲/1.乙/（一）丁/2.戊/二、丙      | ARABIC  | _{一、甲{_GROUP{1.乙} （一）丁{2.戊}} 二、丙}
            一、甲/（一）乙/1.丙/二、丁/1.戊      | ARABIC  | _{一、甲{（一）乙{1.丙}} 二、丁{1.戊}}
            一、甲/1.乙/一是丁/二、丙/（一）戊    | ARABIC  | _{一、甲{1.乙「一是丁」} 二、丙{（一）戊}}
            一、甲/1.乙/一是丁/（一）戊/二、丙    | ARABIC  | _{一、甲{_GROUP{1.乙「一是丁」} （一）戊} 二、丙}
            （一）甲/1.乙/（二）丙                | ARABIC  | _{（一）甲{1.乙} （二）丙}
            一、甲/（一）乙/1.丙/二、丁/1.戊/（一）己/2.庚 | ARABIC | _{一、甲{（一）乙{1.丙}} 二、丁{_GROUP{1.戊} （一）己{2.庚}}}
            """)
    void a_node_stands_in_for_a_heading_that_was_lost(String draft, NumberingScheme items, String tree) {
        assertThat(tree(SectionKind.TASKS, items, draft)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）甲/1.乙/2.丙/1.丁/（二）戊        | ARABIC | _{（一）甲{1.乙 2.丙} _GROUP{1.丁} （二）戊}
            （一）甲/1.乙/2.丙/1.丁/2.戊/1.己       | ARABIC | _{（一）甲{1.乙 2.丙} _GROUP{1.丁 2.戊} _GROUP{1.己}}
            1.甲/2.乙/1.丙/2.丁/1.戊                | ARABIC | _{1.甲 2.乙 _{1.丙 2.丁} _{1.戊}}
            1.甲/2.乙/1.丙                          |        | _{1.甲 2.乙 _{1.丙}}
            1.甲/1.乙                               | ARABIC | _{1.甲 1.乙}
            1.甲/2.乙/2.丙                          | ARABIC | _{1.甲 2.乙 2.丙}
            1.甲/3.乙/2.丙                          | ARABIC | _{1.甲 3.乙 2.丙}
            1.甲/（1）乙/（2）丙/（1）丁            | ARABIC | _{1.甲{（1）乙 （2）丙 （1）丁}}
            1.甲/（1）乙/（2）丙/（1）丁            | BRACKETED | _{1.甲{（1）乙 （2）丙} _ARABIC{（1）丁}}
            （1）甲/（2）乙/1.丙                    |        | _{_ARABIC{（1）甲 （2）乙} 1.丙}
            """)
    void a_node_stands_in_where_a_list_of_headings_begins_anew(String draft, NumberingScheme items, String tree) {
        assertThat(tree(SectionKind.TASKS, items, draft)).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲/关于台账不全问题/乙/2.丙              | ARABIC | _{1.甲 关于台账不全问题「乙」 2.丙}
            1.甲/（1）丁/关于台账不全问题/乙/2.丙      | ARABIC | _{1.甲{（1）丁} 关于台账不全问题「乙」 2.丙}
            （一）甲/1.乙/关于台账不全问题             | ARABIC | _{（一）甲{1.乙 关于台账不全问题}}
            1.甲/关于台账不全问题。乙                  | ARABIC | _{1.甲「关于台账不全问题。乙」}
            1.甲/存在问题：台账不全                    | ARABIC | _{1.甲「存在问题：台账不全」}
            1.甲/乙                                    | ARABIC | _{1.甲「乙」}
            1.甲/一是关于台账不全问题                  | ARABIC | _{1.甲「一是关于台账不全问题」}
            关于台账不全问题/甲/关于账目不清问题。乙   |        | _{关于台账不全问题「甲」 关于账目不清问题。乙}
            存在问题：台账不全                         |        | _{存在问题：台账不全}
            （一）甲/关于台账不全问题/乙               |        | _{（一）甲{关于台账不全问题「乙」}}
            """)
    void a_problem_without_a_number_is_an_item_where_there_are_items(String draft, NumberingScheme items, String tree) {
        assertThat(tree(SectionKind.TASKS, items, draft)).isEqualTo(tree);
        assertThat(tree(SectionKind.OUTSTANDING, items, draft)).isEqualTo(tree);
    }

    @Test
    void a_problem_without_a_number_has_the_scheme_of_the_items_or_that_of_arabic_numbers() {
        assertThat(last(NumberingScheme.GROUP, "（一）甲/关于台账不全问题").scheme()).contains(NumberingScheme.GROUP);
        assertThat(last(null, "关于台账不全问题").scheme()).contains(NumberingScheme.ARABIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学习方面/关于台账不全问题/甲/作风方面/关于账目不清问题 |        | _{学习方面{关于台账不全问题「甲」} 作风方面{关于账目不清问题}}
            （一）丙/1.丁/学习方面/关于台账不全问题                |        | _{（一）丙{1.丁{学习方面{关于台账不全问题}}}}
            （一）丙/学习方面/关于台账不全问题                     |        | _{（一）丙{学习方面{关于台账不全问题}}}
            学习方面/甲/关于台账不全问题                           |        | _「学习方面」「甲」{关于台账不全问题}
            关于台账不全问题/学习方面                              |        | _{关于台账不全问题「学习方面」}
            学习方面/1.关于台账不全问题                            | ARABIC | _「学习方面」{1.关于台账不全问题}
            学习方面/关于台账不全问题/1.甲                         | ARABIC | _「学习方面」{关于台账不全问题 1.甲}
            学习/关于台账不全问题                                  |        | _「学习」{关于台账不全问题}
            """)
    void an_area_without_a_number_heads_items_where_nothing_numbers_them(
            String draft, NumberingScheme items, String tree) {
        assertThat(tree(SectionKind.TASKS, items, draft)).isEqualTo(tree);
        assertThat(last(null, "学习方面/关于台账不全问题").scheme()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            序号→反馈问题→整改情况/1→甲→乙/2→丙→丁           | _{1→甲→乙「乙」 2→丙→丁「丁」}
            戊/序号→反馈问题/1→甲/己                              | _「戊」{1→甲「己」}
            （一）戊/序号→反馈问题/1→甲/（二）己/序号→反馈问题/1→乙 | _{（一）戊{1→甲} （二）己{1→乙}}
            （一）戊/序号→反馈问题/1→甲/（二）己/丙→丁           | _{（一）戊{1→甲} （二）己「丙→丁」}
            序号→反馈问题/1→甲/序号→反馈问题/2→乙               | _{1→甲 2→乙}
            序号→反馈问题/1→甲/反馈问题→序号/乙→2               | _{1→甲 乙→2}
            序号→反馈问题→整改情况/1→甲/→→丙                    | _{1→甲「丙」}
            序号→反馈问题→整改情况/1→甲/2→→丙/3→乙            | _{1→甲「2→→丙」 3→乙}
            甲→乙/丙→丁                                           | _「甲→乙」「丙→丁」
            序号→反馈问题                                          | _
            序号→反馈方面→具体问题/1→学习→甲/2→→乙/3→作风→丙  | _{学习{1→学习→甲 2→→乙} 作风{3→作风→丙}}
            （一）戊/1.己/序号→反馈方面→具体问题/1→学习→甲      | _{（一）戊{1.己{学习{1→学习→甲}}}}
            （一）戊/序号→反馈方面→具体问题/1→学习→甲/（二）己  | _{（一）戊{学习{1→学习→甲}} （二）己}
            """)
    void rows_of_a_table_stand_below_the_heading_and_the_area_around_them(String draft, String tree) {
        assertThat(tree(SectionKind.TASKS, null, draft)).isEqualTo(tree);
        assertThat(tree(SectionKind.OUTSTANDING, null, draft)).isEqualTo(tree);
    }

    @ParameterizedTest
    @EnumSource(
            value = SectionKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TASKS", "OUTSTANDING"})
    void other_parts_hold_no_items_without_numbers(SectionKind kind) {
        assertThat(tree(kind, null, "学习方面/关于台账不全问题/序号→反馈问题/1→甲")).isEqualTo("_「学习方面」「关于台账不全问题」「序号→反馈问题」「1→甲」");
    }

    @Test
    void lists_that_begin_anew_many_times_stay_on_one_level() {
        int times = 2_000;
        Node root = build(SectionKind.TASKS, NumberingScheme.ARABIC, "（一）甲/" + "1.乙/2.丙/".repeat(times));

        assertThat(root.children())
                .hasSize(times)
                .allMatch(one -> one.children().size() == 2);
    }

    private static Node last(NumberingScheme items, String draft) {
        List<Node> children = build(SectionKind.TASKS, items, draft).children();
        return children.get(children.size() - 1);
    }

    private static String tree(SectionKind kind, NumberingScheme items, String draft) {
        return ShownBody.tree(build(kind, items, draft));
    }

    private static Node build(SectionKind kind, NumberingScheme items, String draft) {
        List<Block> blocks = body(draft);
        return TreeBuilder.build(
                new Part(Optional.empty(), kind, blocks),
                Ladder.of(blocks),
                ShownBody.words(blocks),
                Optional.ofNullable(items));
    }
}
