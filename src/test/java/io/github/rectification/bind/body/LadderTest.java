package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.NumberingScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ①甲/（1）乙/1.丙/（一）丁/一、戊   | CHAPTER GROUP ARABIC BRACKETED CIRCLED
            一、甲/（一）乙/1.丙/（1）丁/①戊   | CHAPTER GROUP ARABIC BRACKETED CIRCLED
            1.甲/一、乙                         | CHAPTER ARABIC
            （1）甲/1.乙/（1）丙/1.丁           | ARABIC BRACKETED
            1.甲/一是乙/二是丙                  | ARABIC
            """)
    void the_standard_fixes_the_ranks_of_most_and_a_step_has_none(String draft, String schemes) {
        assertThat(schemes(draft)).isEqualTo(schemes);
    }

    @Test
    void a_body_without_numbers_has_no_ranks() {
        assertThat(Ladder.of(body("甲/一是乙")).schemes()).isEmpty();
        assertThat(Ladder.of(body("")).schemes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一部分 甲/一、乙/第二部分 丙/一、丁  | PART CHAPTER
            一、甲/第一部分 乙/第二部分 丙         | CHAPTER PART
            二、甲/第二部分 乙                     | PART CHAPTER
            1.甲/第一，乙/第二，丙/2.丁            | ARABIC ORDINAL
            第一，甲/1.乙/第二，丙/1.丁            | ORDINAL ARABIC
            2.甲/第二，乙                          | ORDINAL ARABIC
            （二）甲/第二，乙                      | GROUP ORDINAL
            1.甲/问题1：乙/问题2：丙               | ARABIC PROBLEM
            问题1：甲/1.乙/2.丙                    | PROBLEM ARABIC
            2.甲/问题2：乙                         | PROBLEM ARABIC
            （二）甲/问题2：乙                     | GROUP PROBLEM
            第二，甲/问题2：乙                     | ORDINAL PROBLEM
            问题1：甲/第一，乙                     | PROBLEM ORDINAL
            """)
    void parts_ordinals_and_problems_stand_where_their_lists_begin(String draft, String schemes) {
        assertThat(schemes(draft)).isEqualTo(schemes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲/第一，乙/2.丙/第一，丁/1.戊 | ARABIC ORDINAL
            1.甲/第一，乙/1.丙               | ORDINAL ARABIC
            第一，甲/1.乙/第一，丙           | ORDINAL ARABIC
            第一，甲/1.乙/第一，丙/2.丁/第一，戊 | ARABIC ORDINAL
            """)
    void the_more_frequent_of_two_orders_counts_or_else_that_of_the_standard(String draft, String schemes) {
        assertThat(schemes(draft)).isEqualTo(schemes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲/第一，乙            | ARABIC ORDINAL
            1.甲/一是丙/第一，乙     | ARABIC ORDINAL
            1.甲/丙/第一，乙         | ARABIC ORDINAL
            1.甲/第三，乙            | ORDINAL ARABIC
            1.甲/丙：第一，乙/第二，丁 | ARABIC ORDINAL
            1.甲/第一，乙/第二，丁   | ARABIC ORDINAL
            1.甲/丙第一，乙/第二，丁 | ORDINAL ARABIC
            1.甲/丙/第二，丁         | ORDINAL ARABIC
            """)
    void a_list_begins_with_its_first_or_with_the_second_behind_a_first_that_is_run_in(String draft, String schemes) {
        assertThat(schemes(draft)).isEqualTo(schemes);
    }

    @Test
    void ranks_count_from_the_highest_that_is_used() {
        Ladder ladder = Ladder.of(body("（一）甲/1.乙/①丙"));

        assertThat(ladder.rank(NumberingScheme.GROUP)).isZero();
        assertThat(ladder.rank(NumberingScheme.ARABIC)).isEqualTo(1);
        assertThat(ladder.rank(NumberingScheme.CIRCLED)).isEqualTo(2);
        assertThat(ladder.rank(NumberingScheme.CHAPTER)).isNegative();
        assertThat(ladder.isAbove(NumberingScheme.GROUP, NumberingScheme.ARABIC))
                .isTrue();
        assertThat(ladder.isAbove(NumberingScheme.ARABIC, NumberingScheme.ARABIC))
                .isFalse();
        assertThat(ladder.isAbove(NumberingScheme.CIRCLED, NumberingScheme.ARABIC))
                .isFalse();
    }

    private static String schemes(String draft) {
        return String.join(
                " ",
                Ladder.of(body(draft)).schemes().stream()
                        .map(NumberingScheme::name)
                        .toList());
    }
}
