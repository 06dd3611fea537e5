package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.reading.DateMention;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
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
            公开时间 公示日期 公布时限 公告期 公示的期限 公示的时间 期限: 时限： 期限_：                             | 公示地点 公示的地方 期限 时限 期间：
            """)
    void the_window_stands_behind_its_name(String read, String notRead) {
        for (String given : List.of("2024年3月1日至15日", "5个工作日")) {
            assertThat(words(read)).allMatch(name -> WindowReader.holdsWindow(slice(name + given)));
            assertThat(words(notRead)).noneMatch(name -> WindowReader.holdsWindow(slice(name + given)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公示时间：自2024年3月1日至15日 公示时间：十五个工作日 公示时间：15_个工作日 公示期为5工作日 公示时间。公示期限：5个工作日 | 公示时间：2024年3月1日 公示时间：另告。5个工作日 公示时间：15天 公示时间：1234工作
            自公布之日起15个工作日 自公开之日起15个工作日 自发布之日起15个工作日                                              | 自反馈之日起15个工作日 15个工作日 自公布之日起15天
            """)
    void a_window_is_two_days_or_a_number_of_working_days(String read, String notRead) {
        assertThat(words(read)).allMatch(line -> WindowReader.holdsWindow(slice(line)));
        assertThat(words(notRead)).noneMatch(line -> WindowReader.holdsWindow(slice(line)));
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
            assertThat(words(read)).allMatch(name -> WindowReader.goesOn(slice(name), slice(given)));
            assertThat(words(notRead)).noneMatch(name -> WindowReader.goesOn(slice(name), slice(given)));
        }
        assertThat(WindowReader.goesOn(slice("公开期限："), slice("2024年3月1日"))).isFalse();
        assertThat(WindowReader.goesOn(slice("公开期限："), slice("甲".repeat(74) + "15个工作日")))
                .isTrue();
        assertThat(WindowReader.goesOn(slice("公开期限："), slice("甲".repeat(75) + "15个工作日")))
                .isFalse();
    }

    @Test
    void a_window_below_its_name_is_read_and_the_first_window_counts() {
        assertThat(read("甲\n公开期限：\n2024年3月1日至15日\n公示时间：5个工作日", ""))
                .contains(window(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 15), 0));
        assertThat(read("甲\n公开期限：\n另告", "")).isEmpty();
        assertThat(read("甲\n2024年3月1日至15日", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公示时间：2024年3月1日至15日（11个工作日）  |               | 2024-03-01 | 2024-03-15 | 11
            公示时间：2024年3月1日至15日。11个工作日    |               | 2024-03-01 | 2024-03-15 | 0
            公示时间：3月1日至15日                      |               |            |            | 0
            公示时间：3月1日至15日                      | 2024年3月1日  | 2024-03-01 | 2024-03-15 | 0
            公示时间：12月20日至1月5日                  | 2024年12月1日 | 2024-12-20 | 2025-01-05 | 0
            公示时间：3月1日至2025年3月15日             | 2024年3月1日  | 2025-03-01 | 2025-03-15 | 0
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

        assertThat(WindowReader.holdsWindow(slice("甲".repeat(1190) + window))).isTrue();
        assertThat(WindowReader.holdsWindow(slice("甲".repeat(1191) + window))).isFalse();
    }

    private static PublicationWindow window(LocalDate start, LocalDate end, int days) {
        return new PublicationWindow(
                Optional.ofNullable(start),
                Optional.ofNullable(end),
                days == 0 ? OptionalInt.empty() : OptionalInt.of(days));
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private static List<SourceSpan> placed(String text, String path) {
        var own = new Places();
        WindowReader.read(lines(text), signOff("2024年3月1日"), WorkingCalendar.mainlandChina(), own);
        return own.build().spans(PropertyPath.parse(path));
    }

    private Optional<PublicationWindow> read(String text, String signOff) {
        return WindowReader.read(lines(text), signOff(signOff), WorkingCalendar.mainlandChina(), places);
    }

    private static Optional<DateMention> signOff(String words) {
        return DateMention.in(slice(words)).stream().findFirst();
    }
}
