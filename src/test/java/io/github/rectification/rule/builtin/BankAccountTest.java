package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-003");

    @ParameterizedTest
    @ValueSource(strings = {"已退回账号：⟦1234567890⟧。", "卡号⟦4000 0000 0000 0002⟧。", "⟦4000000000000002⟧已注销。"})
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"已退回原账户。", "账号1234567。", "编号4000000000000003。", "对账12345678笔"})
    void passes(String draft) {
        RULE.finds(draft);
    }
}
