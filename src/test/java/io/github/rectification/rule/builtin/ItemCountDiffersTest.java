package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.completion;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemCountDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-003");

    @Test
    void passes_as_many_issues_as_items() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_another_number() {
        assertThat(judge(2)).containsExactly("completion.issues");
        assertThat(judge(4)).containsExactly("completion.issues");
    }

    @Test
    void does_not_apply_without_items_or_number() {
        assertThat(RULE.judge(reportOf().withCompletion(completion(3, 2, 1))).reasons())
                .containsExactly("not applicable: reason.no-items");
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-issue-count");
    }

    private static List<String> judge(int issues) {
        return RULE.judge(soundReport().withCompletion(completion(issues, issues, 0)))
                .paths();
    }
}
