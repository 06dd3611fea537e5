package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountMentionTest {

    @ParameterizedTest
    @CsvSource({
        "反馈3个, 3",
        "反馈123456个, 123456",
        "反馈０个, 0",
        "反馈零个, 0",
        "反馈两个, 2",
        "反馈二个, 2",
        "反馈三个, 3",
        "反馈四个, 4",
        "反馈五个, 5",
        "反馈六个, 6",
        "反馈七个, 7",
        "反馈八个, 8",
        "反馈九个, 9",
        "反馈十个, 10",
        "反馈一十个, 10",
        "反馈一百个, 100",
        "反馈十一个, 11",
        "反馈二十二个, 22",
        "反馈三十三个, 33",
        "反馈四十四个, 44",
        "反馈五十五个, 55",
        "反馈六十六个, 66",
        "反馈七十七个, 77",
        "反馈八十八个, 88",
        "反馈九十九个, 99",
        "反馈二百二十个, 220"
    })
    void a_count_is_up_to_six_digits_or_chinese_numerals_from_two_up(String words, int value) {
        assertThat(counts(words)).extracting(count -> count.number().count()).containsExactly(OptionalInt.of(value));
    }

    private static List<CountMention> counts(String words) {
        SourceSlice text = slice(words);
        return CountMention.in(text, mentions(text)).stream()
                .filter(count -> !count.number().isOne())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第3个",
                "1234567个",
                "3.5个",
                "第3组",
                "3组",
                "3轮",
                "3届",
                "12组",
                "一个",
                "第二个",
                "第三十个",
                "二组",
                "三轮",
                "四届",
                "十二组",
                "二十三轮",
                "三十届",
                "一"
            })
    void what_numbers_a_team_a_round_or_a_single_one_is_no_count(String words) {
        assertThat(counts(words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "三十四, 34", "十十, ", "二三, "})
    void numerals_that_make_no_number_have_no_value(String words, Integer value) {
        OptionalInt expected = value == null ? OptionalInt.empty() : OptionalInt.of(value);

        assertThat(CountMention.value(slice(words))).isEqualTo(expected);
    }
}
