package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeMentionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "至",
                "到",
                "-",
                "--",
                "—",
                "——",
                "–",
                "―",
                "−",
                "~",
                "～",
                "〜",
                " 至 ",
                "起至",
                "开始至",
                "启动，至",
                " 起 至",
                "起，至",
                "，至",
                "(周一)至",
                "（上午） 至",
                "（八个字以内都可）至"
            })
    void two_dates_with_a_range_sign_between_are_a_range(String sign) {
        List<DateRangeMention> ranges = ranges("自2024年3月4日" + sign + "5月6日进行");

        assertThat(ranges).hasSize(1);
        assertThat(ranges.get(0).slice())
                .hasToString(slice("2024年3月4日" + sign + "5月6日").folded());
        assertThat(ranges.get(0).start()).contains(LocalDate.of(2024, 3, 4));
        assertThat(ranges.get(0).end()).contains(LocalDate.of(2024, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"和", "、", "，", "止", "", "至今", "以来到", "---", "至至", "（九个字以上就不可了）至", "至约"})
    void two_dates_with_anything_else_between_are_none(String between) {
        assertThat(ranges("2024年3月4日" + between + "5月6日进行")).isEmpty();
    }

    @Test
    void the_second_date_may_be_a_day_alone() {
        List<DateRangeMention> ranges = ranges("2024年3月4日至22日，5月6日至约7日");

        assertThat(ranges)
                .extracting(DateRangeMention::slice)
                .extracting(SourceSlice::folded)
                .containsExactly("2024年3月4日至22日");
        assertThat(ranges.get(0).end()).contains(LocalDate.of(2024, 3, 22));
    }

    @Test
    void each_date_belongs_to_one_range() {
        assertThat(ranges("1月2日至3月4日至5月6日，2024年7月8日，9月10日到11月12日"))
                .extracting(DateRangeMention::slice)
                .extracting(SourceSlice::folded)
                .containsExactly("1月2日至3月4日", "9月10日到11月12日");
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月4日至5月6日, 2024-03-04, 2024-05-06",
        "2024年3月4日至2024年5月6日, 2024-03-04, 2024-05-06",
        "3月4日至2024年5月6日, 2024-03-04, 2024-05-06",
        "11月4日至2024年1月6日, 2023-11-04, 2024-01-06",
        "5月6日至2024年5月6日, 2024-05-06, 2024-05-06",
        "5月7日至2024年5月6日, 2023-05-07, 2024-05-06",
        "2024年11月4日至1月6日, 2024-11-04, 2025-01-06",
        "2024年3月4日至3月4日, 2024-03-04, 2024-03-04",
        "3月4日至5月6日, , ",
        "3月至2024年5月6日, , 2024-05-06",
        "2024年3月至5月6日, , 2024-05-06",
        "2024年3月至3月6日, , 2024-03-06",
        "2024年11月至1月6日, , 2025-01-06",
        "2024年3月至22日, , ",
        "2024年3月4日至5月, 2024-03-04, ",
        "2024年3月至5月, , "
    })
    void a_year_that_is_left_out_keeps_the_order(String words, LocalDate start, LocalDate end) {
        DateRangeMention range = ranges(words).get(0);

        assertThat(range.start().orElse(null)).isEqualTo(start);
        assertThat(range.end().orElse(null)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月4日至5月6日, 5月6日, 2024-05-06",
        "2024年3月4日至5月6日, 5月5日, 2025-05-05",
        "2024年3月至5月, 5月6日, 2024-05-06",
        "2024年3月至5月, 4月6日, 2025-04-06",
        "2024年11月至1月, 1月6日, 2025-01-06",
        "2024年11月至1月, 3月6日, 2025-03-06",
        "2023年11月至2024年1月, 3月6日, 2024-03-06",
        "2024年1月至1月, 1月6日, 2024-01-06",
        "3月4日至5月6日, 6月7日, ",
        "3月至5月, 6月7日, "
    })
    void a_further_date_comes_after_the_range(String words, String further, LocalDate day) {
        DateRangeMention range = ranges(words).get(0);

        assertThat(range.next(DateMention.in(slice(further)).get(0)).orElse(null))
                .isEqualTo(day);
    }

    @Test
    void a_day_alone_does_not_come_after_months_alone() {
        DateRangeMention range = ranges("2024年3月至5月").get(0);

        assertThat(range.next(DateScanner.dayAtStart(slice("6日")).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年3月4日至5月6日|2024年3月4日|5月6日 2024年3月4日",
                "3月4日至2024年5月6日|3月4日 2024年5月6日|2024年5月6日",
                "2024年3月4日至2024年5月6日|2024年3月4日|2024年5月6日",
                "3月4日至5月6日|3月4日|5月6日 3月4日"
            })
    void a_day_was_read_from_both_dates_where_its_year_is_left_out(String words, String start, String end) {
        DateRangeMention range = ranges(words).get(0);

        assertThat(range.startSources()).extracting(SourceSlice::folded).containsExactly(start.split(" ", -1));
        assertThat(range.endSources()).extracting(SourceSlice::folded).containsExactly(end.split(" ", -1));
    }

    private static List<DateRangeMention> ranges(String words) {
        SourceSlice text = slice(words);
        return DateRangeMention.in(text, mentions(text));
    }
}
