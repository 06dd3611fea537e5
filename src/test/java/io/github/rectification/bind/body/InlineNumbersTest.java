package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.label;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.genre.ChineseNumerals;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ①甲；②乙。             | ①=1 甲；/②=2 乙。
            （1）甲；（2）乙；      | （1）=1 甲；/（2）=2 乙；
            (1)甲。(2)乙            | (1)=1 甲。/(2)=2 乙
            其一，甲；其二，乙      | 其一，=1 甲；/其二，=2 乙
            措施：①甲；②乙；③丙    | - 措施：/①=1 甲；/②=2 乙；/③=3 丙
            ① 甲； ② 乙            | ①=1 甲；/②=2 乙
            ' ①甲；②乙'            | ①=1 甲；/②=2 乙
            ①甲；②乙；④丙          | ①=1 甲；/②=2 乙；④丙
            见图①：①甲；②乙        | - 见图①：/①=1 甲；/②=2 乙
            ①甲；乙②；②丙          | ①=1 甲；乙②；/②=2 丙
            ②甲；（1）乙；（2）丙   | - ②甲；/（1）=1 乙；/（2）=2 丙
            """)
    void text_is_cut_at_numbers_in_running_order(String text, String pieces) {
        assertThat(ShownBody.steps(InlineNumbers.cut(slice(text)))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "甲",
                "①甲",
                "（1）甲；乙",
                "其一，甲；",
                "②甲；③乙",
                "②甲；①乙",
                "①甲；③乙",
                "①甲；（2）乙",
                "其一甲；其二乙",
                "1.甲；2.乙",
                "（一）甲；（二）乙",
                "[1]甲；[2]乙"
            })
    void there_are_at_least_two_in_one_of_three_forms_from_one_on(String text) {
        assertThat(InlineNumbers.cut(slice(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "；", ";", "：", ":", "\n", "； ", "；  "})
    void a_number_stands_behind_a_closing_mark(String mark) {
        for (List<String> numbers : List.of(List.of("①", "②"), List.of("（1）", "（2）"), List.of("其一，", "其二，"))) {
            String text = "甲" + mark + numbers.get(0) + "乙" + mark + numbers.get(1) + "丙";
            assertThat(InlineNumbers.cut(slice(text))).as(text).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "、", "！", "）", "”", "丁", " ", "丁 "})
    void a_number_behind_another_mark_is_none(String mark) {
        assertThat(InlineNumbers.cut(slice("①甲" + mark + "②乙"))).isEmpty();
        assertThat(InlineNumbers.cut(slice("甲" + mark + "①乙；②丙"))).isEmpty();
    }

    @Test
    void circles_come_before_brackets_and_these_before_words() {
        assertThat(ShownBody.steps(InlineNumbers.cut(slice("（1）甲；（2）乙；①丙；②丁")))).isEqualTo("- （1）甲；（2）乙；/①=1 丙；/②=2 丁");
        assertThat(ShownBody.steps(InlineNumbers.cut(slice("其一，甲；其二，乙；（1）丙；（2）丁"))))
                .isEqualTo("- 其一，甲；其二，乙；/（1）=1 丙；/（2）=2 丁");
    }

    @Test
    void circles_end_at_twenty_and_the_others_at_ninety_nine() {
        assertThat(InlineNumbers.cut(slice(numbered(21, number -> Character.toString((char) ('①' + number - 1))))))
                .hasSize(20);
        assertThat(InlineNumbers.cut(slice(numbered(100, number -> "（" + number + "）"))))
                .hasSize(99);
        assertThat(InlineNumbers.cut(slice(numbered(99, number -> "其" + ChineseNumerals.written(number) + "，"))))
                .hasSize(99);
    }

    private static String numbered(int count, IntFunction<String> form) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> form.apply(number) + "甲；")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲       | 二、乙       | 一、=1 甲
            一.甲        | 二.乙        | 一.=1 甲
            （一）甲     | （二）乙     | （一）=1 甲
            第一，甲     | 第二，乙     | 第一，=1 甲
            第一部分甲   | 第二部分乙   | 第一部分=1 甲
            其一，甲     | 其二，乙     | 其一，=1 甲
            问题1：甲    | 问题2：乙    | 问题1：=1 甲
            问题一：甲   | 问题二：乙   | 问题一：=1 甲
            1.甲         | 2.乙         | 1.=1 甲
            1、甲        | 2、乙        | 1、=1 甲
            （1）甲      | （2）乙      | （1）=1 甲
            1）甲        | 2）乙        | 1）=1 甲
            ①甲         | ②乙         | ①=1 甲
            ①甲         | ②、乙       | ①=1 甲
            """)
    void numbers_before_a_paragraph_are_written_like_its_own(String text, String paragraph, String piece) {
        assertThat(ShownBody.steps(InlineNumbers.cutBefore(slice(text), label(paragraph))))
                .isEqualTo(piece);
        assertThat(ShownBody.steps(InlineNumbers.cutBefore(slice("丙：" + text), label(paragraph))))
                .isEqualTo("- 丙：/" + piece);
        assertThat(InlineNumbers.cutBefore(slice("丙，" + text), label(paragraph)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲；2.乙      | 3.丙   | 1.=1 甲；/2.=2 乙
            1.甲；2.乙；3.丁 | 3.丙  | 1.=1 甲；/2.=2 乙；3.丁
            甲：1.5亩；1.乙  | 2.丙   | - 甲：1.5亩；/1.=1 乙
            1.              | 2.丙   | 1.=1
            1.甲            | 3.丙   |
            2.甲            | 3.丙   |
            1.5亩           | 2.丙   |
            1、甲           | 2.丙   |
            （1）甲         | ②丙   |
            甲              | 2.丙   |
            1.甲            | 1.丙   |
            甲              | 1.丙   |
            """)
    void all_numbers_before_that_of_the_paragraph_are_there_or_none(String text, String paragraph, String pieces) {
        assertThat(ShownBody.steps(InlineNumbers.cutBefore(slice(text), label(paragraph)))
                        .strip())
                .isEqualTo(pieces == null ? "" : pieces);
    }

    @Test
    void digits_behind_a_number_without_a_dot_do_not_matter() {
        assertThat(ShownBody.steps(InlineNumbers.cutBefore(slice("1、5亩"), label("2、丙"))))
                .isEqualTo("1、=1 5亩");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲；②乙；③丙      | ①丁    | - 甲；/②=2 乙；/③=3 丙
            甲；2.乙           | 1.丁    | - 甲；/2.=2 乙
            甲；（4）乙；（5）丙 | （3）丁 | - 甲；/（4）=4 乙；/（5）=5 丙
            甲；第三，乙       | 第二，丁 | - 甲；/第三，=3 乙
            甲；十一、乙       | 十、丁   | - 甲；/十一、=11 乙
            甲；⑳乙；㉑丙     | ⑲丁    | - 甲；/⑳=20 乙；㉑丙
            甲；③乙           | ①丁    |
            甲；①乙；②丙      | ②丁    |
            甲，②乙           | ①丁    |
            甲；2.5亩          | 1.丁    |
            甲；1.2乙；1.3丙   | 1.1 丁  | - 甲；/1.2=2 乙；/1.3=3 丙
            甲；2-3 乙         | 2-2 丁  | - 甲；/2-3=3 乙
            甲；（2）乙        | 1.丁    |
            甲                 | ①丁    |
            """)
    void numbers_go_on_from_that_of_the_paragraph(String text, String paragraph, String pieces) {
        assertThat(ShownBody.steps(InlineNumbers.cutAfter(slice(text), label(paragraph))))
                .isEqualTo(pieces == null ? "" : pieces);
    }

    @Test
    void numbers_go_on_to_ninety_nine() {
        assertThat(ShownBody.steps(InlineNumbers.cutAfter(slice("甲；99.乙"), label("98.丁"))))
                .isEqualTo("- 甲；/99.=99 乙");
        assertThat(InlineNumbers.cutAfter(slice("甲；100.乙"), label("99.丁"))).isEmpty();
    }
}
