package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedNumeralsTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-007");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指导机关五个党支部。对⟦5个党支部⟧书记约谈。",
                "走访三个社区，检查⟦3个社区⟧。",
                "检查10个行政村，复查⟦十个行政村⟧。",
                "建成两个党群服务中心。提升⟦2个党群服务中心⟧。",
                "八个行政村签订承诺书，⟦8个行政村⟧公开决算。",
                "设立五个党支部，⟦5个党支部⟧已换届。",
                "已有5个党支部，⟦五个党支部⟧已换届。",
                "走访三个社区。\n检查5个党支部、⟦3个社区⟧，复查⟦五个党支部⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一个问题，1个问题。",
                "五个党支部，6个党支部。",
                "五个党支部，5名党支部书记。",
                "“五个党支部”创建，5个党支部。",
                "第五个党支部，5个党支部。",
                "三五个党支部，5个党支部。",
                "五百个行政村，1,500个行政村。",
                "五个重点领域，5个重点项目。",
                "三个社区，3个社区工作站。",
                "三个月内，3个月后。",
                "十五个党支部，5个党支部。",
                "15个党支部，五个党支部。",
                "1,005个党支部，五个党支部。",
                "2.5个百分点，五个百分点。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
