package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class ItemWithoutStatusTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-002");

    @Test
    void passes_items_that_each_give_a_status() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_each_item_without_one() {
        var report = RectificationReport.builder()
                .addItems(item(1, "甲"), item(2, "乙").withStatus(RectificationStatus.IN_PROGRESS), item(3, "丙"))
                .build();

        assertThat(RULE.judge(report).paths()).containsExactly("items[0].status", "items[2].status");
    }

    @Test
    void does_not_apply_without_items() {
        assertThat(RULE.judge(reportOf()).reasons()).containsExactly("not applicable: reason.no-items");
    }
}
