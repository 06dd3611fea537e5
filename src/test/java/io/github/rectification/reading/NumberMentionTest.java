package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMentionTest {

    private static final String DIGITS = "零一二三四五六七八九";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            34     | 34        | DIGITS
            1,200  | 1200      | DIGITS
            1,234,567 | 1234567 | DIGITS
            3.50   | 3.50      | DIGITS
            ３４   | 34        | DIGITS
            3万    | 30000     | MIXED
            1.2万  | 12000     | MIXED
            2千    | 2000      | MIXED
            3亿    | 300000000 | MIXED
            两     | 2         | CHINESE
            十     | 10        | CHINESE
            十二   | 12        | CHINESE
            二十   | 20        | CHINESE
            四十四 | 44        | CHINESE
            廿     | 20        | CHINESE
            廿三   | 23        | CHINESE
            卅一   | 31        | CHINESE
            一百零五 | 105     | CHINESE
            两百   | 200       | CHINESE
            三千二百 | 3200    | CHINESE
            一万二千 | 12000   | CHINESE
            二〇二四 | 2024    | CHINESE
            二〇   | 20        | CHINESE
            """)
    void a_number_amounts_to_something(String words, BigDecimal value, NumberMention.Style style) {
        List<NumberMention> numbers = NumberMention.in(slice("共" + words + "个"));

        assertThat(numbers).hasSize(1);
        assertThat(numbers.get(0).value()).isEqualByComparingTo(value);
        assertThat(numbers.get(0).style()).isEqualTo(style);
        assertThat(numbers.get(0).slice().text()).isEqualTo(words);
        assertThat(NumberMention.in(slice(words)).get(0).value()).isEqualByComparingTo(value);
    }

    @Test
    void every_number_up_to_nine_thousand_is_read_as_it_is_written() {
        for (int number = 1; number < 10_000; number++) {
            assertThat(NumberMention.in(slice(written(number))).get(0).value())
                    .as(written(number))
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }

    private static String written(int number) {
        var words = new StringBuilder();
        boolean isGap = false;
        for (int unit = 1000, i = 3; unit > 0; unit /= 10, i--) {
            int digit = number / unit % 10;
            if (digit == 0) {
                isGap = !words.isEmpty();
            } else {
                words.append(isGap ? "零" : "").append(DIGITS.charAt(digit)).append(i == 0 ? "" : "十百千".charAt(i - 1));
                isGap = false;
            }
        }
        return words.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"十十", "百千", "一十百", "万", "亿万", "三四十", "1234567890123", "零十"})
    void numerals_that_make_no_number_are_none(String words) {
        assertThat(NumberMention.in(slice("共" + words + "个"))).isEmpty();
    }

    @Test
    void marks_end_a_number() {
        assertThat(values("1.")).containsExactly("1");
        assertThat(values("3.5.1")).containsExactly("3.5", "1");
        assertThat(values("1,2,3")).containsExactly("1", "2", "3");
        assertThat(values("12,345")).containsExactly("12345");
        assertThat(values("1234,567")).containsExactly("1234", "567");
        assertThat(values("12,34")).containsExactly("12", "34");
        assertThat(values("12,3456")).containsExactly("12", "3456");
    }

    private static List<String> values(String text) {
        return NumberMention.in(slice(text)).stream()
                .map(number -> number.value().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3个问题     | 3
            三个问题    | 3
            两个方面    | 2
            十二项      | 12
            一百项      | 100
            999999项    | 999999
            3.0项       | 3
            1000000项   |
            3.5项       |
            一个        |
            三四个      |
            一〇五个    | 105
            零个        | 0
            1个         | 1
            第三个      |
            第3个       |
            3组         |
            三轮        |
            十二届      |
            """)
    void a_count_is_whole_and_numbers_no_team_round_or_term(String words, Integer count) {
        NumberMention number = NumberMention.in(slice(words)).get(0);

        assertThat(number.count()).isEqualTo(count == null ? OptionalInt.empty() : OptionalInt.of(count));
    }

    @Test
    void takes_time_that_grows_with_the_text() {
        String text = "1,234".repeat(100_000) + "一二三十百".repeat(100_000) + "1".repeat(500_000);

        assertThat(NumberMention.in(slice(text))).isNotEmpty();
    }
}
