package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.blocks;
import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.outline.Block;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowReaderTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公开期限 公示期限 公布期限 公告期限 通报期限 反馈意见期限 意见征集期限 征求意见期限 监督期限 受理期限 | 公务限期 公证期间 报告年限
            公开时间 公示日期 公布时限 公告期 公示的期限 公示的时间 期限: 时限： 期限_：                             | 公示地点 公示的地方 期限 时限 期间： 整改期限为
            """)
    void the_window_stands_behind_its_name(String read, String notRead) {
        for (String given : List.of("2024年3月1日至15日", "5个工作日")) {
            assertThat(words(read)).allMatch(name -> holdsWindow(name + given));
            assertThat(words(notRead)).noneMatch(name -> holdsWindow(name + given));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公示时间：自2024年3月1日至15日 公示时间：十五个工作日 公示时间：15_个工作日 公示期为5工作日 公示时间。公示期限：5个工作日 | 公示时间：2024年3月1日 公示时间：另告。5个工作日 公示时间：15天 公示时间：1234工作
            自公布之日起15个工作日 自公开之日起15个工作日 自发布之日起15个工作日 自公示之日起十五个工作日                     | 自反馈之日起15个工作日 15个工作日 自公布之日起15天
            """)
    void a_window_is_two_days_or_a_number_of_working_days(String read, String notRead) {
        assertThat(words(read)).allMatch(line -> holdsWindow(line));
        assertThat(words(notRead)).noneMatch(line -> holdsWindow(line));
    }

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "二, 2",
        "三, 3",
        "四, 4",
        "五, 5",
        "六, 6",
        "七, 7",
        "八, 8",
        "九, 9",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "15, 15",
        "１５, 15",
        "123, 123",
        "十十, "
    })
    void working_days_are_told_in_digits_or_chinese_numerals(String number, Integer days) {
        PublicationWindow window = read("公示时间：" + number + "个工作日", "").orElseThrow();

        assertThat(window.statedWorkingDays()).isEqualTo(days == null ? OptionalInt.empty() : OptionalInt.of(days));
        assertThat(spans("publicationWindow.statedWorkingDays"))
                .extracting(SourceSpan::length)
                .containsExactly(number.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公开期限： 公示时间 公布日期： 公告时限_： 公示的期限： 公开期： | 公开期限：另告 通报时间： 受理时间： 公示地点：
            """)
    void the_name_of_the_window_may_stand_on_a_line_of_its_own(String read, String notRead) {
        for (String given : List.of("2024年3月1日至15日", "15个工作日")) {
            assertThat(words(read)).allMatch(name -> goesOn(name, given));
            assertThat(words(notRead)).noneMatch(name -> goesOn(name, given));
        }
        assertThat(goesOn("公开期限：", "2024年3月1日")).isFalse();
        assertThat(goesOn("公开期限：", "甲".repeat(74) + "15个工作日")).isTrue();
        assertThat(goesOn("公开期限：", "甲".repeat(75) + "15个工作日")).isFalse();
    }

    @Test
    void a_window_below_its_name_is_read_and_the_first_window_counts() {
        assertThat(atEnd("欢迎监督。\n公开期限：\n2024年3月1日至15日\n公示时间：5个工作日"))
                .contains(window(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 15), 0));
        assertThat(atEnd("欢迎监督。\n公开期限：\n另告")).isEmpty();
        assertThat(atEnd("欢迎监督。\n2024年3月1日至15日")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公示时间：2024年3月1日至15日（11个工作日）  |               | 2024-03-01 | 2024-03-15 | 11
            公示时间：2024年3月1日至15日。11个工作日    |               | 2024-03-01 | 2024-03-15 | 0
            公示时间：3月1日至15日                      |               |            |            | 0
            公示时间：3月1日至15日                      | 2024年3月1日  | 2024-03-01 | 2024-03-15 | 0
            公示时间：12月20日至1月5日                  | 2024年12月1日 | 2024-12-20 | 2025-01-05 | 0
            公示时间：3月1日至2025年3月15日             | 2024年3月1日  | 2025-03-01 | 2025-03-15 | 0
            公示期限为2024年3月1日至15日                |               | 2024-03-01 | 2024-03-15 | 0
            现予公示，期限为2024年3月1日至15日          |               | 2024-03-01 | 2024-03-15 | 0
            公示期自2024年3月1日起至3月15日止           |               | 2024-03-01 | 2024-03-15 | 0
            公布时间为十五个工作日，自2024年3月1日起至2024年3月21日止 |  | 2024-03-01 | 2024-03-21 | 15
            公示期间：2024年3月1日—2024年3月21日（15个工作日） |         | 2024-03-01 | 2024-03-21 | 15
            公示时间：自公布之日起5个工作日             | 2024年3月1日  | 2024-03-01 | 2024-03-08 | 5
            公示时间：自公布之日起5个工作日             | 3月1日        |            |            | 5
            公示时间：自公布之日起5个工作日             |               |            |            | 5
            公示时间：自公布之日起十十个工作日          | 2024年3月1日  | 2024-03-01 |            | 0
            """)
    void what_the_window_leaves_out_is_told_by_the_sign_off(
            String line, String signOff, LocalDate start, LocalDate end, int days) {
        assertThat(read(line, signOff == null ? "" : signOff)).contains(window(start, end, days));
    }

    @Test
    void days_stand_where_they_were_read() {
        String dated = "2024年3月1日";
        read("公示时间：3月1日至15日", dated);
        assertThat(spans("publicationWindow.start")).hasSize(2);
        assertThat(spans("publicationWindow.end")).hasSize(3);
        assertThat(spans("publicationWindow")).extracting(SourceSpan::length).containsExactly(9);

        assertThat(placed("公示时间：2024年3月1日至2024年3月15日", "publicationWindow.end")).hasSize(1);
        assertThat(placed("公示时间：5个工作日", "publicationWindow.start")).hasSize(2);
        assertThat(placed("公示时间：5个工作日", "publicationWindow.end")).hasSize(2);
        assertThat(placed("公示时间：十十个工作日", "publicationWindow.end")).isEmpty();
    }

    @Test
    void a_window_is_looked_for_in_twelve_hundred_characters() {
        String window = "公示期限：5个工作日";

        assertThat(holdsWindow("甲".repeat(1190) + window)).isTrue();
        assertThat(holdsWindow("甲".repeat(1191) + window)).isFalse();
    }

    private static PublicationWindow window(LocalDate start, LocalDate end, int days) {
        return new PublicationWindow(
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                days == 0 ? OptionalInt.empty() : OptionalInt.of(days));
    }

    private Optional<PublicationWindow> atEnd(String text) {
        List<Block> draft = blocks(text);
        return EndReader.read(draft, 0, mentions(draft)).window(List.of(), WorkingCalendar.mainlandChina(), places);
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private static List<SourceSpan> placed(String text, String path) {
        var own = new Places();
        read(text, signOff("2024年3月1日"), own);
        return own.build().spans(PropertyPath.parse(path));
    }

    private Optional<PublicationWindow> read(String text, String signOff) {
        return read(text, signOff(signOff), places);
    }

    private static Optional<PublicationWindow> read(String text, Optional<DateMention> signOff, Places places) {
        SourceSlice words = slice(text);
        return new WindowReader(mentions(words))
                .statement(words)
                .map(statement -> new WindowReader(mentions(words))
                        .read(statement, signOff, WorkingCalendar.mainlandChina(), places));
    }

    private static boolean holdsWindow(String line) {
        SourceSlice words = slice(line);
        return new WindowReader(mentions(words)).statement(words).isPresent();
    }

    private static boolean goesOn(String heading, String line) {
        List<SourceSlice> lines = lines(heading + "\n" + line);
        return new WindowReader(mentions(lines.get(0))).goesOn(lines.get(0), lines.get(1));
    }

    private static Optional<DateMention> signOff(String words) {
        return DateMention.in(slice(words)).stream().findFirst();
    }
}
