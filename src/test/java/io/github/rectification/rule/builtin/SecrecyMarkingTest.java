package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkingTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-007");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦绝\u200B密★⟧",
                "⟦绝　密★⟧1年",
                "⟦秘 密 ★⟧",
                "⟦机\u00AD密⟧",
                "（⟦底\u2060稿⟧）",
                "⟦线索\u200D编号：2023-015⟧。",
                "⟦秘密★⟧1年",
                "⟦机密 ★⟧",
                "⟦内部资料，注意保存⟧",
                "⟦线索编号：2023-015⟧。",
                "（⟦底稿⟧）",
                "⟦不得公开⟧",
                "⟦密级：机密⟧",
                "见⟦底稿第3⟧页。",
                "凡标注“⟦内部资料⟧”的文件一律登记。",
                "相关审查⟦底稿⟧已归档。",
                "规范⟦线索编号⟧",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账。\n欢迎广大干部群众对巡察整改落实情况进行监督。\n中共云溪县青禾镇委员会\n2024年12月2日\n扫一扫在手机打开当前页\n打印本页 ⟦秘密★⟧1年"
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
                "严守国家秘密。",
                "本文 机密 事项",
                "本文 机密事项"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
