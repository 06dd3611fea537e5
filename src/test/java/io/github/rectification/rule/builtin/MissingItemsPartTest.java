package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.section;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.RuleCheck;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingItemsPartTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-003");

    @Test
    void passes_items_in_sections_and_in_a_flat_list() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
        assertThat(RULE.judge(flatReport(1)).paths()).isEmpty();
    }

    @Test
    void flags_a_report_without_items() {
        assertThat(RULE.judge(reportOf(section(SectionKind.TASKS, 1, "巡察整改任务落实情况")))
                        .paths())
                .containsExactly("items");
    }

    @Test
    void does_not_apply_where_the_profile_does_not_ask_for_it() {
        var profile = Profile.generic().withPartsRequired(Set.of());

        assertThat(RULE.under(profile).judge(reportOf()).reasons())
                .containsExactly("not applicable: reason.not-required");
    }
}
