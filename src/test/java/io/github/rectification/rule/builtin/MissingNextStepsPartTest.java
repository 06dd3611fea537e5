package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingNextStepsPartTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-004");

    private static final Section TASKS = section(1, 2);

    @Test
    void passes_a_part_of_that_kind() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void passes_a_paragraph_after_the_last_item_that_looks_ahead() {
        assertThat(judge("下一步，抓好长效机制。")).isEmpty();
        assertThat(judge("镇党委将坚持标准不降，持续巩固成果。")).isEmpty();
    }

    @Test
    void flags_a_paragraph_that_does_not_look_ahead() {
        assertThat(judge("镇党委持续巩固成果。")).containsExactly("sections");
        assertThat(judge("持续用力，成果将显现。")).containsExactly("sections");
        assertThat(judge("成果将显现。持续用力。")).containsExactly("sections");
    }

    @Test
    void flags_a_paragraph_that_stands_only_before_the_last_item() {
        var told = section(SectionKind.OTHER, 1, "总体情况").withText("下一步，抓好长效机制。");

        assertThat(RULE.judge(reportOf(told, TASKS)).paths()).containsExactly("sections");
    }

    @Test
    void weighs_more_where_the_profile_requires_the_part() {
        var profile = Profile.generic().withPartsRequired(Set.of(ReportPart.NEXT_STEPS));

        assertThat(RULE.under(profile).judge(reportOf(TASKS)).paths()).containsExactly("sections required");
    }

    @Test
    void passes_a_sentence_that_begins_with_its_plan() {
        assertThat(judge("将持续巩固整改成果。")).isEmpty();
        assertThat(judge("持续推进的事项将销号。")).containsExactly("sections");
    }

    private static List<String> judge(String text) {
        return RULE.judge(reportOf(TASKS, section(SectionKind.OTHER, 2, "结语").withText(text)))
                .paths();
    }
}
