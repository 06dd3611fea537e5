package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenInlineSequenceTest {

    private static final RuleCheck RULE = RuleCheck.of("NUM-006");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "强化监督。一是完善台账。⟦三是⟧定期检查。",
                "强化监督。⟦二是⟧完善台账。三是定期检查。",
                "强化监督。一是甲；二是乙；⟦二是⟧丙。",
                "一、关于“台账不全”问题的整改情况\n强化监督。一是完善台账。\n⟦三是⟧定期检查。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "强化监督。一是完善台账。二是定期检查。",
                "一、关于“台账不全”问题的整改情况\n强化监督。一是完善台账。\n二是定期检查。",
                "一是甲：一是子、二是丑。二是乙。",
                "这一是大事，那三是小事。",
                "一是甲。二是乙。一是丙。二是丁。",
                "唯一是好。",
                "一是甲,二是乙,三是丙,四是丁。",
                "统一是关键。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
