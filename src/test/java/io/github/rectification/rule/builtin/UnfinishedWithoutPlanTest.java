package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Issue;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.testkit.RuleCheck;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedWithoutPlanTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-006");

    private static Issue unfinished(RectificationStatus status, String text) {
        return item(1, "甲")
                .withStatus(status)
                .withMeasures(Measure.builder().text(text).build());
    }

    private static RectificationReport with(Item item) {
        return RectificationReport.builder().addItems(item).build();
    }

    @Test
    void flags_each_unfinished_status_without_a_plan() {
        for (var status : List.of(
                RectificationStatus.IN_PROGRESS, RectificationStatus.DEFERRED, RectificationStatus.NOT_COMPLETED)) {
            assertThat(RULE.judge(with(unfinished(status, "补齐2023年台账。"))).paths())
                    .containsExactly("items[0].title");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步补齐以前年度台账。",
                "将补齐以前年度台账。",
                "计划补齐以前年度台账。",
                "6月底前补齐以前年度台账。",
                "继续补录。",
                "力争补齐。",
                "正在补录以前年度台账。",
                "后续由财政所补录。"
            })
    void passes_words_that_look_ahead(String text) {
        assertThat(RULE.judge(with(unfinished(RectificationStatus.IN_PROGRESS, text)))
                        .paths())
                .isEmpty();
    }

    @Test
    void passes_a_deadline() {
        var item = unfinished(RectificationStatus.DEFERRED, "补齐2023年台账。").withDeadline(LocalDate.of(2025, 6, 30));

        assertThat(RULE.judge(with(item)).paths()).isEmpty();
    }

    @Test
    void does_not_apply_where_nothing_is_unfinished() {
        assertThat(RULE.judge(soundReport()).reasons()).containsExactly("not applicable: reason.no-unfinished-item");
        assertThat(RULE.judge(with(unfinished(RectificationStatus.LONG_TERM, "补齐台账。")))
                        .paths())
                .isEmpty();
    }

    @Test
    void judges_an_unfinished_item_before_a_finished_one() {
        var planned = unfinished(RectificationStatus.IN_PROGRESS, "下一步补齐以前年度台账。");
        var finished = unfinished(RectificationStatus.COMPLETED, "已补齐台账。");

        assertThat(RULE.judge(RectificationReport.builder()
                                .addItems(planned, finished)
                                .build())
                        .reasons())
                .isEmpty();
    }
}
