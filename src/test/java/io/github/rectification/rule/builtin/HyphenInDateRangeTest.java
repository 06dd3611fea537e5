package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenInDateRangeTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-007");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦2023年7月12日-9月22日⟧开展巡察。",
                "于⟦3月16-17日⟧举办。",
                "⟦1-8月⟧投资增长。",
                "⟦2024年7月-9月⟧开展。",
                "⟦2024年7月12日-2025年1月3日⟧。",
                "⟦5月3日－8日⟧公示。",
                "⟦2024年3月-5月⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年7月12日至9月22日开展巡察。",
                "3月16日—17日举办。",
                "2021-2023年。",
                "电话0000-5550123。",
                "2023-11-23。",
                "1-2个月。",
                "《2024年1-8月工作通报》。",
                "3-5日内办结。",
                "每1-3月。",
                "A-1月台。",
                "7月12日～9月22日。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
