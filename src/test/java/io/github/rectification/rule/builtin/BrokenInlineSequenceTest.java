package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
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
                "一、关于“台账不全”问题的整改情况\n强化监督。一是完善台账。\n⟦三是⟧定期检查。",
                "强化监督。\n⟦三是⟧定期检查。",
                "强化监督。一是完善台账。\n强化落实。⟦二是⟧定期检查。",
                "三、下一步工作打算\n一是持续学习。\n⟦三是⟧持续落实。",
                "三、下一步工作打算\n一是持续学习。\n强化落实，⟦二是⟧持续督查。",
                "三、下一步工作打算\n⟦二是⟧持续学习。\n三是持续落实。",
                "一是持续学习。\n四、其他\n⟦二是⟧持续落实。"
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
                "统一是关键。",
                "一、关于“台账不全”问题的整改情况\n一是完善台账。\n三是定期检查。",
                "三、下一步工作打算\n一是持续学习。\n二是持续落实。",
                "三、下一步工作打算\n主要做好三项工作：一是持续学习。\n二是持续落实，三是持续督查。\n四是持续巩固。",
                "三、下一步工作打算\n一是持续学习，二是持续落实。\n一是健全制度，二是强化督查。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }

    @Test
    void names_the_number_due() {
        assertThat(RULE.judge("强化监督。一是完善台账。三是定期检查。").faults().get(0).values()).containsEntry("expected", 2);
        assertThat(RULE.judge("强化监督。三是完善台账。").faults().get(0).values()).containsEntry("expected", 1);
    }
}
