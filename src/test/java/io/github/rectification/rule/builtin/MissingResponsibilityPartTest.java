package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.testkit.RuleCheck;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingResponsibilityPartTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-002");

    private static final Section TASKS = section(1, 2);

    @Test
    void passes_a_part_of_that_kind() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
        assertThat(RULE.judge(reportOf(section(SectionKind.LEADER, 1, "镇党委书记组织落实情况"), TASKS))
                        .paths())
                .isEmpty();
    }

    @Test
    void passes_a_paragraph_before_the_first_item() {
        var told = section(SectionKind.OTHER, 1, "总体情况").withText("成立整改工作领导小组。");

        assertThat(RULE.judge(reportOf(told, TASKS)).paths()).isEmpty();
    }

    @Test
    void flags_a_paragraph_that_stands_only_after_the_first_item() {
        var told = section(SectionKind.OTHER, 1, "总体情况").withText("成立整改工作领导小组。");

        assertThat(RULE.judge(reportOf(TASKS, told)).paths()).containsExactly("sections");
    }

    @Test
    void flags_a_paragraph_without_a_heading_that_only_tells_of_a_meeting() {
        var met = Section.builder().kind(SectionKind.RESPONSIBILITY);

        assertThat(RULE.judge(reportOf(met.text("局党组召开会议研究整改方案。").build(), TASKS))
                        .paths())
                .containsExactly("sections");
        assertThat(RULE.judge(reportOf(met.text("局党组扛起整改主体责任。").build(), TASKS)).paths())
                .isEmpty();
    }

    @Test
    void flags_a_report_that_says_nothing_of_it() {
        assertThat(RULE.judge(flatReport(1, 2)).paths()).containsExactly("sections");
    }

    @Test
    void does_not_apply_where_the_profile_does_not_ask_for_it() {
        var profile = Profile.generic().withPartsRequired(Set.of(ReportPart.ITEMS));

        assertThat(RULE.under(profile).judge(flatReport(1)).reasons())
                .containsExactly("not applicable: reason.not-required");
    }
}
