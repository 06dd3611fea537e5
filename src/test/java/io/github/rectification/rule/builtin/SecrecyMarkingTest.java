package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkingTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-007");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦秘密★⟧1年",
                "⟦机密 ★⟧",
                "⟦内部资料，注意保存⟧",
                "⟦线索编号：2023-015⟧。",
                "（⟦底稿⟧）",
                "⟦不得公开⟧",
                "⟦密级：机密⟧",
                "见⟦底稿第3⟧页。",
                "凡标注“⟦内部资料⟧”的文件一律登记。",
                "相关审查⟦底稿⟧已归档。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强内部资料管理。",
                "涉密信息不得公开。",
                "规范线索编号管理。",
                "规范审计工作底稿。",
                "调阅审计底稿。",
                "强化保密管理，守住机密。",
                "开展保密教育。",
                "检查工作底稿12份。",
                "严守国家秘密。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
