package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    @Test
    void reads_every_number_of_up_to_three_places() {
        for (int number = 0; number <= 999; number++) {
            assertThat(ChineseNumerals.number(written(number)))
                    .as(written(number))
                    .hasValue(number);
        }
    }

    @Test
    void reads_a_ten_without_its_one() {
        for (int number = 10; number <= 19; number++) {
            assertThat(ChineseNumerals.number(written(number).substring(1))).hasValue(number);
        }
        assertThat(ChineseNumerals.number("一百十一")).hasValue(111);
    }

    @ParameterizedTest
    @CsvSource({"两, 2", "两百, 200", "〇, 0", "百, 100", "二百〇三, 203", "一百零一十, 110"})
    void reads_other_ways_to_write_a_number(String text, int number) {
        assertThat(ChineseNumerals.number(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一二", "十百", "十十", "百百", "一百二百", "零十", "二〇二三", "三级", "一、", "1", "千", "壹", " 一"})
    void refuses_what_is_no_number(String text) {
        assertThat(ChineseNumerals.number(text)).isEmpty();
    }

    @Test
    void takes_for_numerals_what_numbers_are_made_of() {
        "〇零○一二两三四五六七八九十百"
                .chars()
                .forEach(c -> assertThat(ChineseNumerals.isNumeral((char) c))
                        .as("%c", c)
                        .isTrue());
        "千万亿壹是、第1a \n"
                .chars()
                .forEach(c -> assertThat(ChineseNumerals.isNumeral((char) c))
                        .as("%c", c)
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二三, 2023",
        "二零二四, 2024",
        "二○一九, 2019",
        "一九九七, 1997",
        "二O二四, 2024",
        "二О二四, 2024",
        "二0二四, 2024",
        "二◯◯五, 2005"
    })
    void reads_a_year_digit_by_digit(String text, int year) {
        assertThat(ChineseNumerals.year(text)).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二〇二", "二〇二三四", "二十二三", "2023", "0二二三", "0000", "二〇二年"})
    void refuses_what_is_no_year(String text) {
        assertThat(ChineseNumerals.year(text)).isEmpty();
    }

    /** Written out in full: 一百零一, 一百一十, 一十. */
    private static String written(int number) {
        if (number < 10) {
            return DIGITS[number];
        }
        if (number < 100) {
            return DIGITS[number / 10] + "十" + (number % 10 == 0 ? "" : DIGITS[number % 10]);
        }
        int rest = number % 100;
        String below = rest == 0 ? "" : (rest < 10 ? "零" : "") + written(rest);
        return DIGITS[number / 100] + "百" + below;
    }

    @ParameterizedTest
    @CsvSource({"三千二百, 3200", "十二万, 120000", "廿五, 25", "卅, 30", "一亿两千万, 120000000", "一二, 12", "二〇二四, 2024", "九, 9"})
    void reads_amounts_with_large_units_and_digit_by_digit(String text, long amount) {
        assertThat(ChineseNumerals.amount(text)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十百", "万", "零十", "一万一亿万", "一三个", "⼀"})
    void refuses_what_is_no_amount(String text) {
        assertThat(ChineseNumerals.amount(text)).isEmpty();
    }

    @Test
    void an_amount_holds_large_units_and_no_variants() {
        "〇零一两九十百千万亿廿卅"
                .chars()
                .forEach(c -> assertThat(ChineseNumerals.isOfAmount((char) c))
                        .as("%c", c)
                        .isTrue());
        "○⼀壹1是"
                .chars()
                .forEach(c -> assertThat(ChineseNumerals.isOfAmount((char) c))
                        .as("%c", c)
                        .isFalse());
    }
}
