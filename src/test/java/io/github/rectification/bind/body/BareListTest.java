package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareListTest {

    @ParameterizedTest
    @CsvSource({
        "学习教育方面, true",
        "在学习教育，队伍建设方面, true",
        "学习教育方面。, false",
        "学习教育方面的问题, false",
        "学习。教育方面, false",
        "一、学习教育方面, false",
        "（一）学习教育方面, false",
        "一是学习教育方面, false",
        "学习教育, false"
    })
    void an_area_is_a_line_without_number_that_ends_in_its_word(String line, boolean isArea) {
        assertThat(isArea(body(line).get(0))).isEqualTo(isArea);
    }

    @Test
    void an_area_has_at_most_forty_characters() {
        assertThat(isArea(body("甲".repeat(38) + "方面").get(0))).isTrue();
        assertThat(isArea(body("甲".repeat(39) + "方面").get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "关于台账不全问题, true",
        "关于台账不全问题。已补齐。, true",
        "“台账不全”问题, true",
        "1.关于台账不全问题, false",
        "一是关于台账不全问题, false",
        "已补齐。关于台账不全问题, false",
        "台账不全, false"
    })
    void an_item_names_a_problem_in_its_first_sentence_and_has_no_number(String line, boolean isItem) {
        assertThat(isItem(body(line).get(0))).isEqualTo(isItem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于台账不全问题", "关于台账不全问题/已补齐。", "学习教育方面/关于台账不全问题"})
    void a_list_begins_with_an_item_or_with_an_area_straight_above_one(String draft) {
        assertThat(begins(body(draft), 0)).isTrue();
        assertThat(begins(body("甲。/" + draft), 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学习教育方面",
                "学习教育方面/甲。/关于台账不全问题",
                "学习教育方面/作风建设方面/关于台账不全问题",
                "学习教育方面/1.关于台账不全问题",
                "学习教育/关于台账不全问题",
                "甲。/关于台账不全问题"
            })
    void an_area_without_an_item_below_or_an_item_further_down_begins_none(String draft) {
        assertThat(begins(body(draft), 0)).isFalse();
    }

    private static boolean isArea(Block block) {
        return new BareList(ShownBody.words(List.of(block))).isArea(block);
    }

    private static boolean isItem(Block block) {
        return new BareList(ShownBody.words(List.of(block))).isItem(block);
    }

    private static boolean begins(List<Block> blocks, int index) {
        return new BareList(ShownBody.words(blocks)).begins(blocks, index);
    }
}
