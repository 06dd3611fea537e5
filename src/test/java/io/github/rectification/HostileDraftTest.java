package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts made to hang or break a reader are checked like any other. The time limit only keeps the build from hanging. */
class HostileDraftTest {

    private static final String OPENING =
            "按照市委部署,2024年3月11日至5月24日,市委第五巡察组对松岭市水务局党组开展了巡察。" + "2024年9月10日,市委第五巡察组反馈了意见。现将整改情况公布如下。\n";
    private static final String ITEMS = OPENING + "一、组织领导情况\n局党组落实主体责任。\n二、整改任务落实情况\n(一)方面\n";
    private static final String ACCOUNT = OPENING + "一、落实主体责任情况\n";
    private static final String[] LABELS = {"第一部分 ", "一、", "(一)", "第一,", "问题1:", "1.", "(1)", "①", "一是"};

    /** -DargLine=-Dhostile.labels=1000000 for a million. */
    private static final int LABEL_COUNT = Integer.getInteger("hostile.labels", 200_000);

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2024, 11, 1)).build();

    static Stream<Arguments> drafts() {
        return Stream.of(
                draft("nested brackets", "(".repeat(100_000) + ")".repeat(100_000)),
                draft("open brackets, one a line", "(\n".repeat(50_000)),
                draft("as many items as lines", ITEMS + "1.学习制度\n".repeat(20_000)),
                draft("items with running numbers", ITEMS + lines(10_000, i -> i % 1000 + ".学习。一是制定制度。二是开展检查。\n")),
                draft("a flat list", lines(5_000, i -> "一、关于“学习不够”问题的整改情况\n(一)学习\n")),
                draft("issues whose quotation never ends", ITEMS + "1.关于“甲\n".repeat(10_000)),
                draft("one line of two million characters", "甲".repeat(2_000_000)),
                draft("one item of two million characters", ITEMS + "1." + "甲".repeat(2_000_000)),
                draft("an item after a heading that was lost", "5)关于严”问题\n3."),
                draft(
                        "a list that begins anew on every line",
                        "一、落实主体责任情况\n" + "(一)学习\n".repeat(20_000) + "二、整改落实情况\n(一)学习\n"),
                draft("one line of digits", "1".repeat(1_000_000)),
                draft("one line of numerals", "一".repeat(1_000_000)),
                draft("one line of blanks", "甲" + " ".repeat(1_000_000) + "乙"),
                draft("halves of pairs", "\uD83D".repeat(100_000) + "\n" + "\uDE00".repeat(100_000)),
                draft("control characters only", lines(200_000, i -> String.valueOf((char) (i % 32)))),
                draft("一是 in one line", "一是".repeat(200_000)),
                draft("一是 in one item", ITEMS + "1.学习。" + "一是".repeat(200_000)),
                draft("one item of very many steps", ITEMS + "1.学习。一是甲。" + "二是乙。".repeat(20_000)),
                draft("open quotation marks", "“".repeat(200_000)),
                draft("open quotation marks in an item", ITEMS + "1." + "“".repeat(200_000)),
                draft("open title marks", "《".repeat(100_000)),
                draft("open title marks in the opening", "根据《" + "《".repeat(100_000) + "市委第五巡察组对甲开展巡察。"),
                draft("labels of all schemes in turn", lines(20_000, i -> LABELS[i % LABELS.length] + "甲\n")),
                draft("labels of all schemes in turn, below", ITEMS + lines(20_000, i -> LABELS[i * 7 % 9] + "甲\n")),
                draft("labels of all schemes backwards", lines(20_000, i -> LABELS[8 - i % 9] + "甲\n")),
                draft("next steps again and again", ITEMS + "下一步,党组将持续抓好巡察整改工作,巩固成果。\n".repeat(5_000)),
                draft("dates without end", OPENING + "2024年3月1日至".repeat(100_000)),
                draft("broken dates", ITEMS + "1.学习。" + "3月、6已完成,".repeat(5_000)),
                draft("teams without end", "市委第五巡察组".repeat(50_000) + ",反馈。"),
                draft("outcomes in one line", ACCOUNT + "给予党纪处分1人(".repeat(50_000)),
                draft("outcomes in many lines", ACCOUNT + "给予党纪处分1人,\n".repeat(5_000)),
                draft("counts in one line", ACCOUNT + "反馈问题1个,已完成整改1个,".repeat(50_000)),
                draft("units in one field", ITEMS + "1.学习\n责任单位:甲" + "、甲".repeat(200_000)),
                draft("contacts in many lines", OPENING + "联系电话:12345678;邮箱:a@b.example\n".repeat(5_000)),
                draft("private numbers", "13800000000 ".repeat(20_000)),
                draft("Markdown signs", "# 甲\n" + "#".repeat(200_000) + "\n" + "*".repeat(200_000)),
                draft("Markdown quotations", "# 甲\n" + ">".repeat(200_000) + "\n" + "> - 甲\n".repeat(10_000)),
                draft("Markdown escapes", "# 甲\n" + "\\".repeat(200_000)),
                draft("blank lines", "\n".repeat(1_000_000)),
                draft("open braces", "{".repeat(100_000)));
    }

    private static Arguments draft(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String lines(int count, IntFunction<String> line) {
        var text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(line.apply(i));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    @Timeout(60)
    void is_checked_and_no_line_is_lost(String name, String text) {
        CheckResult result = checker.check(text);

        assertThat(result.rules()).isNotEmpty();
        assertThat(result.draft().orElseThrow().blocks().size()).isEqualTo(linesWithInk(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.\n", "(一)\n"})
    @Timeout(60)
    void labels_without_end_are_read(String label) {
        SourceText text = SourceText.of(label.repeat(LABEL_COUNT));

        Reading reading = ReportBinder.bind(text, WorkingCalendar.weekendsOnly());

        assertThat(reading.outline().blocks()).hasSize(LABEL_COUNT);
    }

    private static int linesWithInk(String text) {
        boolean markdown = text.startsWith("# ");
        int count = 0;
        for (String line : text.split("[\r\n]", -1)) {
            String shown = markdown ? line.replace("*", "").replaceFirst("^>+", "") : line;
            count += shown.chars().anyMatch(c -> c > ' ') ? 1 : 0;
        }
        return count;
    }
}
