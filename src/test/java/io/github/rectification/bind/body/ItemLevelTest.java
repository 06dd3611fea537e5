package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the texts of this test a sign / ends a paragraph. The scheme of no other paragraph but the highest fits by default. */
class ItemLevelTest {

    private static final String NAMING = "关于学习的问题";
    private static final String BARE = "学习；";

    @Test
    void a_part_without_numbers_has_no_level() {
        assertThat(level("")).isEmpty();
        assertThat(level("甲/乙/一是丙/二是丁")).isEmpty();
    }

    @Test
    void if_nothing_is_a_heading_the_highest_numbers_are_the_items() {
        assertThat(level("1.学习；/2.调研；")).contains(NumberingScheme.ARABIC);
        assertThat(level("（1）调研；/1.学习；/（一）党建；")).contains(NumberingScheme.GROUP);
        assertThat(level("①走访；/（1）调研；/1.学习；")).contains(NumberingScheme.ARABIC);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, ARABIC", "2, 4, ARABIC", "3, 5, ARABIC", "1, 3, CHAPTER", "2, 5, CHAPTER", "50, 101, CHAPTER"})
    void the_level_has_problems_in_half_of_its_paragraphs(int naming, int all, NumberingScheme level) {
        assertThat(level("一、党建；/" + list(naming, NAMING, all, BARE))).contains(level);
    }

    @Test
    void the_lowest_level_with_problems_counts_before_any_level_of_headings() {
        assertThat(level("一、关于甲乙的问题/1.关于学习的问题/2.关于调研的问题")).contains(NumberingScheme.ARABIC);
        assertThat(level("一、关于甲乙的问题/1.学习。一是走访。/2.调研。一是开会。")).contains(NumberingScheme.CHAPTER);
        assertThat(level("一、党建；/（一）关于甲乙的问题/1.学习。一是走访。")).contains(NumberingScheme.GROUP);
    }

    @Test
    void what_is_numbered_as_a_problem_names_one() {
        assertThat(level("一、党建/问题1：学习；/1.调研。一是走访。/2.学习。一是走访。")).contains(NumberingScheme.PROBLEM);
        assertThat(level("一、党建/第一，学习；/1.调研。一是走访。/2.学习。一是走访。")).contains(NumberingScheme.ARABIC);
    }

    @Test
    void a_problem_is_named_before_the_first_full_stop() {
        assertThat(level("一、党建；/1.关于学习的问题。走访；")).contains(NumberingScheme.ARABIC);
        assertThat(level("一、党建；/1.走访。关于学习的问题/2.调研；")).contains(NumberingScheme.CHAPTER);
    }

    @ParameterizedTest
    @CsvSource({"3, 10, ARABIC", "1, 3, ARABIC", "2, 7, CHAPTER", "1, 4, CHAPTER", "5, 17, CHAPTER"})
    void three_in_ten_with_steps_make_headings(int structured, int all, NumberingScheme level) {
        assertThat(level("一、党建；/" + list(structured, "学习；一是走访；二是开会；", all, BARE)))
                .contains(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学习；一是走访；二是开会；  | ARABIC
            一是走访；                | ARABIC
            学习；一是走访；           | ARABIC
            学习；二是走访；           | CHAPTER
            学习；/一是走访；          | ARABIC
            学习；/二是走访；          | ARABIC
            学习；/走访；一是开会；     | ARABIC
            学习；/走访；             | CHAPTER
            学习；/整改情况：走访；    | ARABIC
            学习；/甲整改情况：走访；   | CHAPTER
            学习；/（1）走访；         | ARABIC
            学习；/①走访；            | ARABIC
            学习；/（二）走访；         | CHAPTER
            学习；/二、走访；           | CHAPTER
            学习；                    | CHAPTER
            """)
    void steps_or_the_body_of_an_item_or_a_lower_list_make_a_heading(String item, NumberingScheme level) {
        assertThat(level("一、党建；/（一）队伍；/1." + item)
                        .map(found -> found == NumberingScheme.GROUP ? NumberingScheme.CHAPTER : found))
                .contains(level);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, ARABIC", "4, 6, ARABIC", "2, 4, CHAPTER", "4, 7, CHAPTER", "19, 32, CHAPTER"})
    void three_in_five_with_text_make_headings(int titled, int all, NumberingScheme level) {
        assertThat(level("一、党建；/" + list(titled, "学习。走访；", all, BARE))).contains(level);
        assertThat(level("一、党建；/" + list(titled, "学习/走访；", all, BARE))).contains(level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学习。走访；       | ARABIC
            学习/走访；        | ARABIC
            学习。/走访；       | ARABIC
            学习；/走访；       | CHAPTER
            学习                | CHAPTER
            学习。              | CHAPTER
            学习/二、队伍；      | CHAPTER
            """)
    void a_heading_has_text_behind_it_or_below_it(String item, NumberingScheme level) {
        assertThat(level("一、党建；/1." + item)).contains(level);
    }

    @Test
    void a_heading_has_eighty_characters() {
        String longest = "甲".repeat(80);

        assertThat(level("一、党建；/1." + longest + "。走访；")).contains(NumberingScheme.ARABIC);
        assertThat(level("一、党建；/1.甲" + longest + "。走访；")).contains(NumberingScheme.CHAPTER);
        assertThat(level("一、党建；/1." + longest + "/走访；")).contains(NumberingScheme.ARABIC);
        assertThat(level("一、党建；/1.甲" + longest + "/走访；")).contains(NumberingScheme.CHAPTER);
        assertThat(level("一、党建；/（1）" + longest + "/走访；")).contains(NumberingScheme.BRACKETED);
        assertThat(level("一、党建；/（1）甲" + longest + "/走访；")).contains(NumberingScheme.CHAPTER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （1）学习/走访；    | BRACKETED
            ①学习/走访；       | CIRCLED
            （1）学习。/走访；   | CHAPTER
            ①学习。/走访；      | CHAPTER
            （1）学习；/走访；   | CHAPTER
            （1）学习。走访；    | CHAPTER
            ①学习。走访；       | CHAPTER
            （1）学习           | CHAPTER
            （一）学习。走访；   | GROUP
            """)
    void low_headings_stand_alone_and_have_no_closing_mark(String item, NumberingScheme level) {
        assertThat(level("一、党建；/" + item)).contains(level);
    }

    @Test
    void the_lowest_level_of_headings_counts() {
        assertThat(level("一、党建；/（一）队伍/走访；/1.学习/走访；")).contains(NumberingScheme.ARABIC);
        assertThat(level("一、党建；/（一）队伍/走访；/1.学习；/2.调研；")).contains(NumberingScheme.GROUP);
    }

    private static String list(int some, String content, int all, String other) {
        StringBuilder list = new StringBuilder();
        for (int i = 1; i <= all; i++) {
            list.append(i).append('.').append(i <= some ? content : other).append('/');
        }
        return list.toString();
    }

    private static Optional<NumberingScheme> level(String text) {
        List<Block> blocks = blocks(text.replace('/', '\n'));
        return ItemLevel.of(blocks, Ladder.of(blocks), ShownBody.words(blocks).headings());
    }
}
