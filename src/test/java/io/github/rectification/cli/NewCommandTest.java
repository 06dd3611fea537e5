package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.ReportChecker;
import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.finding.Finding;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.profile.Profiles;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.source.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NewCommandTest {

    /** What is left open: words, the days and the authority of the opening, a phone and an address that can be reached. */
    private static final Set<String> EXPECTED = Set.of("TXT-005", "STR-001", "CTC-001");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    static List<String> profiles() {
        return Profiles.names();
    }

    private static Reading read(String text) {
        return ReportBinder.bind(SourceText.of(text), WorkingCalendar.mainlandChina());
    }

    private static Set<String> rules(Profile profile, String text) {
        Set<String> rules = new TreeSet<>();
        var checker = ReportChecker.builder().asOf(DAY).profile(profile).build();
        for (Finding finding : checker.check(text).findings()) {
            rules.add(finding.rule().value());
        }
        return rules;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void leaves_nothing_but_words_to_be_filled_in_under_each_profile(String name) {
        String text =
                command.run("new", "--profile", name, "--as-of", "2026-01-12").out();
        Result checked = command.file("a.txt", text)
                .run("check", "--profile", name, "--as-of", "2026-01-12", "--format", "checkstyle", "@/a.txt");
        Set<String> found = new TreeSet<>();
        checked.out().lines().forEach(line -> {
            int at = line.indexOf("source=\"");
            if (at >= 0) {
                found.add(line.substring(at).replaceAll(".*?([A-Z]{3}-\\d{3}).*", "$1"));
            }
        });
        assertThat(found).isSubsetOf(EXPECTED).contains("TXT-005");
    }

    @Test
    void speaks_of_either_regime() {
        String text = command.run("new", "--regime", "xunshi", "--as-of", "2026-01-12")
                .out();

        assertThat(text).contains("巡视组对【】开展了常规巡视").doesNotContain("巡察");
        assertThat(read(text).report().round().orElseThrow().regime()).contains(InspectionRegime.XUNSHI);
        assertThat(command.run("new", "--regime", "xunsi"))
                .isEqualTo(new Result(2, "", "没有“xunsi”这一种，可用的有：xuncha、xunshi（巡察、巡视）\n"));
    }

    @Test
    void is_read_with_every_part() {
        Reading reading = read(command.run("new", "--as-of", "2026-01-12").out());
        RectificationReport report = reading.report();
        assertThat(report.title()).contains("中共【】委员会关于巡察整改进展情况的通报");
        assertThat(report.round()).isPresent();
        assertThat(report.feedback()).isPresent();
        assertThat(report.sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.RESPONSIBILITY, SectionKind.TASKS, SectionKind.NEXT_STEPS);
        assertThat(report.sections().get(1).items()).hasSize(2);
        assertThat(reading.outline().blocks(BlockRole.INVITATION)).hasSize(1);
        assertThat(report.publicationWindow()).isPresent();
        assertThat(report.contacts()).isPresent();
        assertThat(report.signOff().orElseThrow().body()).contains("中共【】委员会");
        assertThat(report.signOff().orElseThrow().date()).contains(DAY);
        assertThat(reading.outline().blocks(BlockRole.UNREAD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // over the Spring Festival of 2026: 15 to 23 February off, 14 and 28 worked
        "2026-02-10, 15, WORKING_DAY, false, 2026-03-09",
        "2026-02-10, 1, WORKING_DAY, true, 2026-02-10",
        "2026-01-12, 7, DAY, false, 2026-01-19",
        "2026-01-12, 7, DAY, true, 2026-01-19",
        // the 12th is worked, the 31st a Saturday
        "2026-01-12, 1, MONTH, false, 2026-02-12",
        "2025-12-31, 1, MONTH, false, 2026-02-02"
    })
    void ends_the_window_on_the_first_worked_day_that_fulfils_the_profile(
            LocalDate day, int minimum, WindowUnit unit, boolean countFirstDay, LocalDate end) {
        Profile profile = Profile.generic().withWindow(new WindowDemand(true, minimum, unit, countFirstDay));
        var skeleton = new DraftSkeleton(profile, day, WorkingCalendar.mainlandChina());
        assertThat(read(skeleton.text())
                        .report()
                        .publicationWindow()
                        .orElseThrow()
                        .end())
                .contains(end);
    }

    @Test
    void keeps_to_the_order_of_the_profile() {
        List<ReportPart> order = new ArrayList<>(Profile.generic().partsOrder());
        Collections.swap(order, 1, 2);
        Collections.swap(order, 4, 5);
        Profile profile = Profile.generic().withPartsOrder(order);
        String text = new DraftSkeleton(profile, DAY, WorkingCalendar.mainlandChina()).text();
        assertThat(text).containsSubsequence("一、履行", "二、下一步", "三、巡察整改任务", "联系电话", "公开期限");
        assertThat(rules(profile, text)).isSubsetOf(EXPECTED);
    }

    @Test
    void leaves_the_end_of_the_window_open_where_no_holidays_are_known() {
        Result result = command.run("new", "--as-of", "2031-01-13");
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("公开期限：2031年1月13日至【】年【】月【】日。");
        assertThat(result.err()).isEqualTo("节假日表不够长，从2031年1月13日起无法算出公开期限的最后一天，已留空\n");
    }

    @Test
    void states_no_window_where_none_is_asked_for() {
        assertThat(command.run("new", "--profile", "central").out()).doesNotContain("公开期限");
    }

    @Test
    void is_signed_today_unless_told_otherwise() {
        assertThat(command.run("new").out()).endsWith("\n2024年11月2日\n");
    }

    @Test
    void writes_a_file_but_never_over_another() {
        Result result = command.run("new", "@/drafts/a.txt");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("@/drafts/a.txt：已写入");
        String written = command.read("drafts/a.txt");
        assertThat(written).startsWith("中共【】委员会关于");
        Result again = command.run("new", "--lang=en", "--profile", "central", "@/drafts/a.txt");
        assertThat(again)
                .isEqualTo(new Result(
                        2,
                        "",
                        "file \"@/drafts/a.txt\" is there already and was left as it is; choose another name, or move it"
                                + " away\n"));
        assertThat(command.read("drafts/a.txt")).isEqualTo(written);
    }
}
