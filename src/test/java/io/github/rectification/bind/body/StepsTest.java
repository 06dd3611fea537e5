package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一是甲                   | 0 | 一是=1 甲
            一是 甲                  | 0 | 一是=1 甲
            一是甲；二是乙。         | 0 | 一是=1 甲；/二是=2 乙。
            措施：一是甲；二是乙     | 0 | - 措施：/一是=1 甲；/二是=2 乙
            一是 甲； 二是乙         | 0 | 一是=1 甲；/二是=2 乙
            一是甲；二是             | 0 | 一是=1 甲；/二是=2
            一是但是甲；二是乙是丙   | 0 | 一是=1 但是甲；/二是=2 乙是丙
            甲                       | 0 | - 甲
            是甲                     | 0 | - 是甲
            但是甲；是乙             | 0 | - 但是甲；是乙
            甲，三是乙               | 2 | - 甲，/三是=3 乙
            一要甲；二要乙。         | 0 | 一要=1 甲；/二要=2 乙。
            措施：一要甲；二要乙     | 0 | - 措施：/一要=1 甲；/二要=2 乙
            一是甲，一要乙；二要丙；二是丁 | 0 | 一是=1 甲，一要乙；二要丙；/二是=2 丁
            一要甲；二是乙           | 0 | 一要=1 甲；二是乙
            主要甲；二要乙           | 0 | - 主要甲；二要乙
            甲，三要乙               | 2 | - 甲，/三要=3 乙
            """)
    void text_is_cut_before_each_step(String text, int last, String pieces) {
        assertThat(ShownBody.steps(Steps.cut(slice(text), last)).strip()).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"。", "；", "：", "，", "！", "？", "”", "）", "】", ";", ":", ",", "!", "?", ")", "\n", "； ", "；  "})
    void a_step_stands_behind_a_mark_that_closes(String mark) {
        assertThat(Steps.cut(slice("甲" + mark + "一是乙" + mark + "二是丙"), 0)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "》", "“", "（", "·", "—", "…", ".", "丁", " ", "丁 ", "\t"})
    void a_step_behind_another_mark_is_none(String mark) {
        assertThat(Steps.cut(slice("甲" + mark + "一是乙"), 0)).hasSize(1);
        assertThat(Steps.cut(slice("一是甲" + mark + "二是乙"), 0)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            二是甲                   | 0 | 二是=2 甲
            三是甲                   | 0 | - 三是甲
            前，二是甲               | 0 | - 前，二是甲
            一是甲；一是乙           | 0 | 一是=1 甲；一是乙
            一是甲；二是乙；二是丙   | 0 | 一是=1 甲；/二是=2 乙；/二是=2 丙
            一是甲；三是乙           | 0 | 一是=1 甲；/三是=3 乙
            一是甲；四是乙           | 0 | 一是=1 甲；四是乙
            一是甲；三是乙；二是丙   | 0 | 一是=1 甲；/三是=3 乙；二是丙
            一是甲；二是乙；一是丙   | 0 | 一是=1 甲；/二是=2 乙；一是丙
            一是甲                   | 1 | 一是=1 甲
            一是甲                   | 2 | 一是=1 甲
            甲，一是乙               | 2 | - 甲，一是乙
            甲，一是乙               | 1 | - 甲，一是乙
            二是甲                   | 2 | 二是=2 甲
            三是甲                   | 2 | 三是=3 甲
            四是甲                   | 2 | 四是=4 甲
            五是甲                   | 2 | - 五是甲
            二是甲                   | 3 | - 二是甲
            一是甲；二是乙           | 3 | 一是=1 甲；/二是=2 乙
            """)
    void steps_run_on_and_may_by_mistake_repeat_or_leave_out_one(String text, int last, String pieces) {
        assertThat(ShownBody.steps(Steps.cut(slice(text), last))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            十是甲         | 9   | 十是=10 甲
            十一是甲       | 10  | 十一是=11 甲
            九十九是甲     | 98  | 九十九是=99 甲
            一百零一是甲   | 100 | 一百零一是=101 甲
            一百一十一是甲 | 110 | - 一百一十一是甲
            十十是甲       | 9   | - 十十是甲
            3是甲          | 2   | - 3是甲
            """)
    void the_number_of_a_step_has_at_most_four_numerals(String text, int last, String pieces) {
        assertThat(ShownBody.steps(Steps.cut(slice(text), last))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ①甲；②乙           | 0 | ①=1 甲；/②=2 乙
            前：（1）甲；（2）乙 | 0 | - 前：/（1）=1 甲；/（2）=2 乙
            ①甲；②乙           | 1 | - ①甲；②乙
            一是①甲；②乙       | 0 | 一是=1 ①甲；②乙
            前：①甲；一是乙；②丙 | 0 | - 前：①甲；/一是=1 乙；②丙
            """)
    void text_without_steps_is_cut_at_other_numbers_unless_steps_came_before(String text, int last, String pieces) {
        assertThat(ShownBody.steps(Steps.cut(slice(text), last))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是甲", "一是", "一是甲；二是乙", "前：一是甲", "①甲；②乙"})
    void a_sequence_begins_with_its_first(String text) {
        assertThat(Steps.begin(slice(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "二是甲", "甲一是乙", "统一是甲", "前：二是甲", "①甲", "一甲是乙"})
    void no_sequence_begins_with_another(String text) {
        assertThat(Steps.begin(slice(text))).isFalse();
    }
}
