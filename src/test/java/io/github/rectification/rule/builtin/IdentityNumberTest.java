package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号⟦990000190001010016⟧。",
                "身份证号⟦990000 19000101 0016⟧。",
                "⟦９９００００１９０００１０１００１６⟧",
                "老号码⟦990000000101001⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"编号990000190001010018。", "单号12345678901234567890。", "金额990000元。", "统一编码99000019000101。"})
    void passes(String draft) {
        RULE.finds(draft);
    }
}
