package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.PublicationWindow;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTooShortTest {

    private static final RuleCheck RULE = RuleCheck.of("PUB-002");

    private static final LocalDate START = LocalDate.of(2024, 12, 2);

    @Test
    void passes_fifteen_working_days_after_the_first() {
        assertThat(judge(window(START, LocalDate.of(2024, 12, 23))).paths()).isEmpty();
    }

    @Test
    void flags_fourteen() {
        var judgement = judge(window(START, LocalDate.of(2024, 12, 22)));

        assertThat(judgement.paths()).containsExactly("publicationWindow");
        assertThat(judgement.chinese()).containsExactly("公开期限只有14个工作日，应不少于15个工作日，请延长截止日期。");
    }

    @Test
    void counts_the_first_day_where_the_profile_does() {
        var demand = new WindowDemand(true, 15, WindowUnit.WORKING_DAY, true);

        assertThat(judge(window(START, LocalDate.of(2024, 12, 20)), demand).paths())
                .isEmpty();
        assertThat(judge(window(START, LocalDate.of(2024, 12, 19)), demand).paths())
                .hasSize(1);
    }

    @Test
    void measures_calendar_days() {
        var demand = new WindowDemand(true, 7, WindowUnit.DAY, false);

        assertThat(judge(window(START, START.plusDays(7)), demand).paths()).isEmpty();
        assertThat(judge(window(START, START.plusDays(6)), demand).paths()).hasSize(1);
        assertThat(judge(window(START, START.plusDays(6)), new WindowDemand(true, 7, WindowUnit.DAY, true))
                        .paths())
                .isEmpty();
    }

    @Test
    void measures_months_to_the_day_of_the_same_number() {
        var demand = new WindowDemand(true, 1, WindowUnit.MONTH, false);
        var lastOfJanuary = LocalDate.of(2025, 1, 31);

        assertThat(judge(window(START, LocalDate.of(2025, 1, 2)), demand).paths())
                .isEmpty();
        assertThat(judge(window(START, LocalDate.of(2025, 1, 1)), demand).paths())
                .hasSize(1);
        assertThat(judge(window(lastOfJanuary, LocalDate.of(2025, 2, 28)), demand)
                        .paths())
                .isEmpty();
        assertThat(judge(window(lastOfJanuary, LocalDate.of(2025, 2, 27)), demand)
                        .paths())
                .hasSize(1);
    }

    @Test
    void judges_a_window_without_days_by_its_stated_number() {
        var counted = PublicationWindow.builder().statedWorkingDays(15).build();

        assertThat(judge(counted).paths()).isEmpty();
        assertThat(judge(counted.withStatedWorkingDays(14)).paths()).hasSize(1);
        assertThat(judge(counted, new WindowDemand(true, 1, WindowUnit.MONTH, false))
                        .reasons())
                .containsExactly("cannot tell: reason.window-days-incomplete");
    }

    @Test
    void judges_a_derived_window_by_its_stated_number() {
        var derived = window(START, LocalDate.of(2024, 12, 20)).withStatedWorkingDays(14);

        assertThat(judge(derived, new WindowDemand(true, 15, WindowUnit.WORKING_DAY, true))
                        .paths())
                .hasSize(1);
    }

    @Test
    void cannot_tell_for_a_year_without_a_table() {
        var judgement = judge(window(LocalDate.of(2035, 12, 3), LocalDate.of(2035, 12, 5)));

        assertThat(judgement.paths()).isEmpty();
        assertThat(judgement.reasons()).containsExactly("cannot tell: reason.no-holiday-table");
    }

    @Test
    void cannot_tell_for_half_a_window() {
        assertThat(judge(PublicationWindow.builder().start(START).build()).reasons())
                .containsExactly("cannot tell: reason.window-days-incomplete");
    }

    @Test
    void leaves_missing_and_backward_windows_to_the_other_rules() {
        assertThat(judge(window(START, START.minusDays(1))).reasons())
                .containsExactly("not applicable: reason.window-backwards");
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-window");
    }

    private static RuleCheck.Judgement judge(PublicationWindow window) {
        return RULE.judge(soundReport().withPublicationWindow(window));
    }

    private static RuleCheck.Judgement judge(PublicationWindow window, WindowDemand demand) {
        return RULE.under(Profile.generic().withWindow(demand))
                .judge(soundReport().withPublicationWindow(window));
    }
}
