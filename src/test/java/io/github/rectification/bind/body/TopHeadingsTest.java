package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopHeadingsTest {

    @Test
    void they_are_the_paragraphs_of_the_highest_rank() {
        List<Block> blocks = body("（一）甲/1.乙/丙/一是丁/（二）戊");
        TopHeadings top = read(blocks);

        assertThat(top.areNone()).isFalse();
        assertThat(blocks.stream().map(top::is)).containsExactly(true, false, false, false, true);
    }

    @Test
    void there_are_none_where_nothing_is_numbered() {
        List<Block> blocks = body("甲/一是乙");
        TopHeadings top = read(blocks);

        assertThat(top.areNone()).isTrue();
        assertThat(blocks).noneMatch(top::is);
        assertThat(top.headParts()).isFalse();
        assertThat(top.nextNumber(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、甲",
                "一、甲/一、乙",
                "第一部分 甲",
                "（一）组织领导/（二）反馈问题整改情况",
                "（一）反馈问题整改情况/（二）下一步打算",
                "（一）甲/（二）反馈问题整改情况/（三）下一步打算",
                "（一）反馈问题整改情况/（一）下一步打算",
                "1.组织领导/2.反馈问题整改情况",
                "第一，组织领导/第二，反馈问题整改情况",
                "（一）整改情况的组织领导/（二）反馈问题整改情况",
                "（一）甲/（二）组织领导/（三）反馈问题整改情况"
            })
    void chapters_and_parts_head_parts_and_others_do_if_their_words_tell(String draft) {
        assertThat(read(body(draft)).headParts()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）甲/（二）乙",
                "（一）组织领导/（二）下一步打算",
                "（一）反馈问题整改情况/（二）乙",
                "（一）组织领导/（二）乙",
                "（一）组织领导/1.反馈问题整改情况",
                "（一）甲。组织领导/（二）反馈问题整改情况",
                "（一）反馈问题整改情况/（二）整改情况的组织领导",
                "（一）组织领导/（二）反馈问题整改情况/（一）丙",
                "（二）组织领导/（一）反馈问题整改情况"
            })
    void others_whose_words_do_not_tell_or_whose_numbers_fall_head_areas_or_items(String draft) {
        assertThat(read(body(draft)).headParts()).isFalse();
    }

    @Test
    void the_number_of_the_next_is_looked_for_from_the_paragraph_on() {
        TopHeadings top = read(body("甲/二、乙/丙/（一）丁/三、戊/己"));

        assertThat(numbers(top, 6)).containsExactly(2, 2, 3, 3, 3, 0);
        assertThat(numbers(read(body("甲/二、乙")), 2)).containsExactly(2, 2);
    }

    private static List<Integer> numbers(TopHeadings top, int size) {
        return IntStream.range(0, size).mapToObj(top::nextNumber).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲/1.乙/丙/丁                    | 1
            一、甲/1.乙                          | 1
            一、甲/1.乙/二、丙/丁                | 1
            一、甲/乙→丙/丁                      | 1
            一、甲/关于台账不全问题/丁           | 1
            一、甲/关于台账不全问题。乙/丁       | 1
            1.关于台账不全问题/丁/戊             | 0
            1.甲/2.关于台账不全问题/丁           | 1
            """)
    void items_end_with_the_last_paragraph_that_is_numbered_below_or_names_a_problem(String draft, int last) {
        TopHeadings top = read(body(draft));

        assertThat(top.isBelowItems(last)).isFalse();
        assertThat(top.isBelowItems(last + 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、甲/一是乙/丙", "甲/乙", "一、甲/二、乙", "一、甲/乙。关于台账不全问题"})
    void all_is_below_where_there_are_no_items(String draft) {
        assertThat(read(body(draft)).isBelowItems(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "一、甲/乙, true",
        "（一）甲/乙, true",
        "1.甲；/乙, true",
        "一、甲。/乙, false",
        "一、甲。丙/乙, false",
        "一、甲。丙。/乙, false",
        "一是甲/乙, false",
        "甲/乙, false"
    })
    void a_paragraph_stands_straight_below_a_heading_without_text(String draft, boolean isStraightBelow) {
        assertThat(read(body(draft)).isStraightBelowHeading(1)).isEqualTo(isStraightBelow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.甲/2.乙/丙/1.丁", "1.甲/2.乙/丙/1.丁/2.戊/己", "1.甲/（1）乙/丙/1.丁/2.戊"})
    void a_list_of_plans_begins_anew_and_has_nothing_below_it(String draft) {
        assertThat(read(body(draft)).listOfPlansFollows(2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.甲/2.乙/丙",
                "1.甲/2.乙/丙/丁/1.戊",
                "1.甲/2.乙/丙/3.丁",
                "1.甲/2.乙/丙/（1）丁/1.戊",
                "1.甲/2.乙/丙/1.丁/（1）戊",
                "1.甲/2.乙/丙/1.丁/2.戊/（1）己",
                "一、甲/二、乙/丙/一、丁",
                "甲/乙/丙/丁"
            })
    void another_list_is_none_of_plans(String draft) {
        assertThat(read(body(draft)).listOfPlansFollows(2)).isFalse();
    }

    private static TopHeadings read(List<Block> blocks) {
        return new TopHeadings(blocks, Ladder.of(blocks), ShownBody.words(blocks));
    }
}
