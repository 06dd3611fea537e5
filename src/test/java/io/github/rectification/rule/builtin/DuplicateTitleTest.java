package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static io.github.rectification.testkit.Reports.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Fault;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class DuplicateTitleTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-007");

    @Test
    void passes_different_titles() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_the_later_of_two_equal_titles_and_points_at_the_first() {
        var judgement = RULE.judge(reportOf(
                section(SectionKind.TASKS, 1, "思想建设").withItems(item(1, "台账不全")),
                section(SectionKind.TASKS, 2, "作风建设").withItems(item(1, "公示不及时"), item(2, "台账不全"))));

        assertThat(judgement.paths()).containsExactly("sections[1].items[1].title");
        assertThat(judgement.faults().get(0).related())
                .containsExactly(
                        new Fault.Related("related.first-title", PropertyPath.parse("sections[0].items[0].title")));
    }

    @Test
    void compares_without_marks_and_spaces() {
        var report = RectificationReport.builder()
                .addItems(titled("加强学习，提高认识"), titled("加强学习, 提高认识。"))
                .build();

        assertThat(RULE.judge(report).paths()).containsExactly("items[1].title");
    }

    @Test
    void passes_an_item_taken_up_again_in_what_is_outstanding() {
        var report = reportOf(
                section(SectionKind.TASKS, 1, "任务落实情况").withItems(item(1, "台账不全")),
                section(SectionKind.OUTSTANDING, 2, "需要长期整改的事项").withItems(item(1, "台账不全")));

        assertThat(RULE.judge(report).paths()).isEmpty();
    }

    @Test
    void leaves_empty_titles_alone() {
        var report =
                RectificationReport.builder().addItems(titled(""), titled("")).build();

        assertThat(RULE.judge(report).paths()).isEmpty();
    }
}
