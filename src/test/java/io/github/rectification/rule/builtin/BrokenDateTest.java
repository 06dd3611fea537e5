package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDateTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-003");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "于⟦2月30日⟧召开会议。",
                "于⟦2023年2月29日⟧召开。",
                "于⟦4月31日⟧召开。",
                "于⟦2024年13月⟧印发。",
                "于⟦2024年3月、6⟧已开展检查。",
                "于⟦3月和6⟧分别召开。",
                "⟦2024年3月至6⟧，开展检查。",
                "⟦二月三十日⟧召开。",
                "截至⟦2023-02-30⟧止。",
                "⟦2月20日至31日⟧公示。",
                "⟦2024年0月5日⟧。",
                "⟦3月5日、8⟧先后召开。",
                "⟦2023-02-30⟧止。",
                "于⟦2023-04-31⟧止。",
                "于⟦2023 年 2 月 30 日⟧召开。",
                "于⟦2月 30 日⟧召开。",
                "⟦2023年2月29日⟧召开。",
                "⟦2024年13月⟧印发。",
                "于⟦1月32日⟧召开。",
                "于⟦12月32日⟧召开。",
                "于⟦0月5日⟧召开。",
                "于⟦13月5日⟧召开。",
                "于⟦2023 年2月29日⟧召开。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "于2月29日召开会议。",
                "于2024年2月29日召开。",
                "于3月、6月召开。",
                "3月、6、9月召开。",
                "3月和6个社区联动。",
                "3月、6家企业。",
                "3月和110联动。",
                "为期24月。",
                "2023-12-31止。",
                "版本2023.13.45。",
                "2月28日至3月1日。",
                "9月、5G基站开通。",
                "8月-1号楼开工。",
                "3月、6.5万元。",
                "十二月三十一日。",
                "1月至3季度。",
                "1月31日召开。",
                "12月31日召开。",
                "2023-04-30止。",
                "2023-01-31至2023-12-31公示。",
                "月初召开。",
                "二二月三十日召开。",
                "为期13月。",
                "2023年2月28日召开。",
                "版本2023.00.30。",
                "于2024 年2月29日召开。",
                "文号12023 年2月29日。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
