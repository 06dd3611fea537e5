package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年3月4日         | 2024-3-4
            2024 年 3 月 4 日    | 2024-3-4
            ２０２４年３月４日    | 2024-3-4
            3月14号              | ?-3-14
            3月4                 | ?-3-?
            3月份                | ?-3-?
            2024年3月            | 2024-3-?
            二〇二四年一月一日   | 2024-1-1
            二零一九年二月二日   | 2019-2-2
            二○三五年三月三日    | 2035-3-3
            二О二四年三月三日    | 2024-3-3
            二0二四年三月三日    | 2024-3-3
            2O24年l2月3O日       | 2024-12-30
            20l9年1О月2l日       | 2019-10-21
            二〇OO年三月三日     | ?-3-3
            20OO年3月3日         | ?-3-3
            2000年3月3日         | 2000-3-3
            二◯一O年三月三日     | 2010-3-3
            一九六七年四月四日   | 1967-4-4
            一九八〇年五月五日   | 1980-5-5
            六月六日             | ?-6-6
            七月七号             | ?-7-7
            八月八日             | ?-8-8
            九月九日             | ?-9-9
            十月十日             | ?-10-10
            十二月二十一日       | ?-12-21
            2024-03-04           | 2024-3-4
            2024.3.4             | 2024-3-4
            2024/3/14            | 2024-3-14
            """)
    void reads_a_date_in_every_form(String words, String date) {
        List<DateMention> dates = DateMention.in(slice("于" + words + "到场"));

        assertThat(dates).extracting(DateMentionTest::shown).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({"上旬, 3月上旬", "中旬, 3月中旬", "下旬, 3月下旬", "初, 3月初", "中, 3月中", "底, 3月底", "末, 3月末", "份, 3月份", "头, 3月"})
    void a_part_of_the_month_belongs_to_the_words_and_names_no_day(String part, String words) {
        DateMention date = DateMention.in(slice("3月" + part + "到场")).get(0);

        assertThat(date.slice()).hasToString(words);
        assertThat(shown(date)).isEqualTo("?-3-?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024年", "二〇二四年度", "14日", "三日", "2024-03", "2024-03/04", "2024.3.456", "三个月", "每月", "正月", "第三季度"
            })
    void reads_no_date_where_no_month_stands(String words) {
        assertThat(DateMention.in(slice("于" + words + "到场"))).isEmpty();
    }

    @Test
    void a_year_needs_four_digits_or_numerals() {
        assertThat(shown(DateMention.in(slice("自24年3月4日")).get(0))).isEqualTo("?-3-4");
        assertThat(shown(DateMention.in(slice("自二四年三月四日")).get(0))).isEqualTo("?-3-4");
    }

    @Test
    void dates_in_words_and_in_digits_come_in_the_order_of_the_text() {
        assertThat(DateMention.in(slice("2024-01-02、3月4日、2024.5.6、7月8日、2024/9/10、2024/11/12")))
                .extracting(DateMentionTest::shown)
                .containsExactly("2024-1-2", "?-3-4", "2024-5-6", "?-7-8", "2024-9-10", "2024-11-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            22日 22号 22_日 一日 二号 三日 四日 五日 六日 七日 八日 九日 十日 | 第22日 约22号 22人 22月 天日 两日 零日 ~
            """)
    void a_day_alone_is_read_at_the_very_beginning(String read, String notRead) {
        assertThat(words(read))
                .allMatch(words -> DateScanner.dayAtStart(slice(words)).isPresent());
        assertThat(words(notRead))
                .noneMatch(words -> DateScanner.dayAtStart(slice(words)).isPresent());
        assertThat(shown(DateScanner.dayAtStart(slice("二十三日止")).orElseThrow())).isEqualTo("?-?-23");
        assertThat(DateScanner.dayAtStart(slice("23号止")).orElseThrow().slice()).hasToString("23号");
    }

    @ParameterizedTest
    @CsvSource({"2024年2月29日, 2024-02-29", "2023年2月29日, ", "2月29日, ", "2024年2月, ", "2024年13月1日, "})
    void states_a_day_if_year_and_day_are_named_and_there_is_such_a_day(String words, LocalDate day) {
        assertThat(DateMention.in(slice(words)).get(0).stated().orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2月29日, 2024, 2024-02-29", "2月29日, 2023, ", "2020年2月29日, 2023, 2020-02-29", "2月, 2024, "})
    void takes_the_year_that_is_left_out_from_elsewhere(String words, int year, LocalDate day) {
        assertThat(DateMention.in(slice(words)).get(0).inYear(year).orElse(null))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "3月4日, 2024-03-04, 2024-03-04",
        "3月4日, 2024-03-05, 2025-03-04",
        "2月29日, 2024-03-01, 2028-02-29",
        "2月29日, 1896-03-01, 1904-02-29",
        "2023年3月4日, 2024-03-05, 2023-03-04",
        "2月30日, 2024-03-01, ",
        "3月, 2024-03-01, "
    })
    void follows_a_day_in_the_first_year_that_keeps_the_order(String words, LocalDate earlier, LocalDate day) {
        assertThat(DateMention.in(slice(words)).get(0).following(earlier).orElse(null))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"22日, 2024-03-04, 2024-03-22", "2日, 2024-03-04, 2024-03-02", "31日, 2024-02-04, "})
    void a_day_alone_lies_in_the_month_of_the_day_before(String words, LocalDate earlier, LocalDate day) {
        DateMention mention = DateScanner.dayAtStart(slice(words)).orElseThrow();

        assertThat(mention.following(earlier).orElse(null)).isEqualTo(day);
    }

    private static String shown(DateMention date) {
        return part(date.year()) + "-" + part(date.month()) + "-" + part(date.day());
    }

    private static String part(OptionalInt part) {
        return part.isPresent() ? Integer.toString(part.getAsInt()) : "?";
    }
}
