package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaddedDateTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-008");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦11月05日⟧召开。",
                "⟦2024年05月⟧印发。",
                "⟦2024年05月06日⟧印发。",
                "⟦05月6日⟧召开。",
                "至⟦2024年1月02日⟧止。",
                "于⟦11月05日⟧召开。",
                "于⟦05月⟧召开。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11月5日召开。",
                "2024年10月20日印发。",
                "2024-05-06印发。",
                "《关于2024年05月工作的通知》。",
                "10月10日10时05分。",
                "每月05次。",
                "于10月召开。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
