package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scan finds what patterns find that say in one line what a date is. */
class DateScannerTest {

    private static final String ZEROS = "OoОоΟο";
    private static final String ONES = "lⅼIІӀΙ";
    private static final String CIRCLES = "0◯⚪";
    private static final String FIGURE = "[0-9" + ZEROS + ONES + "]";
    private static final String YEAR = "(?!..[" + ZEROS + CIRCLES + "]{2})(?:[12]" + FIGURE
            + "{3}|[〇零○一二三四五六七八九][〇零○一二三四五六七八九" + CIRCLES + ZEROS + "]{3})|\\d{4}";
    private static final String NUMERAL = "(?:\\d{1,2}|[1-3]" + FIGURE + "|[" + ONES + "][0-9]|[一二三四五六七八九十]{1,3})";
    private static final Pattern WORDED = Pattern.compile(
            "(?:(" + YEAR + ") ?年 ?)?(" + NUMERAL + ") ?月 ?(?:份|(?:(" + NUMERAL + ") ?[日号])|[上中下]旬|初|中|底|末)?+");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern RANGE_SIGN =
            Pattern.compile(" ?(?:\\([^()]{1,8}\\))? ?(?:(?:起|开始|启动) ?)?,? ?(?:至|到|-{1,2}|[—–―−~〜]{1,2}) ?");

    private static final List<String> PIECES = List.of(
            "年",
            "月",
            "日",
            "号",
            "旬",
            "份",
            "上",
            "中",
            "初",
            " ",
            "-",
            ".",
            "/",
            "1",
            "2",
            "3",
            "0",
            "12",
            "2024",
            "O",
            "l",
            "〇",
            "二",
            "十",
            "二〇二四",
            "至",
            "到",
            "起",
            "开始",
            ",",
            "(",
            ")",
            "—",
            "~",
            "甲",
            "\n",
            "2024年",
            "3月",
            "5日",
            "2024-3-4");

    @Test
    void finds_what_the_patterns_find() {
        var random = new Random(20241202);
        for (int i = 0; i < 60_000; i++) {
            String text = text(random);
            SourceSlice words = slice(text);
            assertThat(DateScanner.scan(words))
                    .as(text)
                    .extracting(DateScannerTest::place)
                    .isEqualTo(byPattern(words));
        }
    }

    @Test
    void ranges_are_joined_by_what_the_pattern_takes_for_a_sign() {
        var random = new Random(20241203);
        for (int i = 0; i < 60_000; i++) {
            String text = "2024年3月5日" + text(random) + "12月" + text(random);
            SourceSlice words = slice(text);
            assertThat(DateRangeMention.in(words, mentions(words)))
                    .as(text)
                    .extracting(range -> place(range.first()) + "," + place(range.last()))
                    .isEqualTo(rangesByPattern(words));
        }
    }

    @Test
    void a_part_of_a_text_holds_what_it_would_hold_by_itself() {
        var random = new Random(20241204);
        for (int i = 0; i < 30_000; i++) {
            String text = text(random) + text(random);
            SourceSlice words = slice(text);
            int from = random.nextInt(words.length() + 1);
            SourceSlice part = words.cut(from, from + random.nextInt(words.length() - from + 1));
            assertThat(mentions(words).dates(part)).as(text + " / " + part).isEqualTo(DateScanner.scan(part));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024年12月2日, 0, 8, 2024年12月2",
        "2024年12月2日, 2, 10, 24年12月2日",
        "二十三月, 1, 4, 十三月",
        "2024.3.45, 0, 8, 2024.3.4",
        "2024.3.456, 0, 8, 2024.3.4"
    })
    void a_date_that_is_cut_in_two_is_read_as_what_is_left(String text, int from, int to, String left) {
        SourceSlice words = slice(text);

        assertThat(mentions(words).dates(words.cut(from, to)))
                .isEqualTo(DateScanner.scan(words.cut(from, to)))
                .hasSize(1);
        assertThat(left)
                .contains(DateScanner.scan(words.cut(from, to)).get(0).slice().folded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"月", "3月", "2024-1-", "1", "年", "二十"})
    void the_time_grows_with_the_length_of_the_text(String piece) {
        SourceSlice words = slice(piece.repeat(200_000));

        assertThat(DateScanner.scan(words)).hasSizeLessThanOrEqualTo(200_000);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String place(DateMention date) {
        return date.slice().start() + "-" + date.slice().end();
    }

    private static List<String> byPattern(SourceSlice text) {
        List<int[]> found = new ArrayList<>();
        for (Pattern pattern : List.of(WORDED, NUMERIC)) {
            Matcher match = text.matcher(pattern);
            while (match.find()) {
                found.add(new int[] {match.start(), match.end()});
            }
        }
        found.sort((one, other) -> Integer.compare(one[0], other[0]));
        return found.stream().map(place -> place[0] + "-" + place[1]).toList();
    }

    private static List<String> rangesByPattern(SourceSlice text) {
        List<String> found = new ArrayList<>();
        List<DateMention> dates = DateScanner.scan(text);
        for (int i = 0; i < dates.size(); i++) {
            SourceSlice first = dates.get(i).slice();
            Matcher sign = text.matcher(RANGE_SIGN);
            if (!sign.region(first.end(), text.length()).lookingAt()) {
                continue;
            }
            if (i + 1 < dates.size() && dates.get(i + 1).slice().start() == sign.end()) {
                found.add(place(dates.get(i)) + "," + place(dates.get(i + 1)));
                i++;
            } else {
                Matcher day = text.from(sign.end()).matcher(Pattern.compile("(" + NUMERAL + ") ?[日号]"));
                if (day.lookingAt()) {
                    found.add(place(dates.get(i)) + "," + sign.end() + "-" + (sign.end() + day.end()));
                }
            }
        }
        return found;
    }
}
