package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsExceedWholeTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排查隐患⟦20处，已整改18处，正在整改5处⟧。",
                "培训⟦30人，其中党员35人⟧。",
                "共有项目⟦314个，目前已完成167个，正在推进150个⟧。",
                "涉及道路⟦42条，其中已建成30条，正在实施15条⟧。",
                "退款⟦100万元，其中退给甲村200万元⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排查隐患20处，已整改15处，正在整改5处。",
                "培训30人，其中党员20人、女性15人。",
                "召开会议3次，其中研究议题12个。",
                "涉及道路42条，其中已建成15条，正在实施25条。",
                "检查企业50家，其中发现隐患80处。",
                "约20处隐患，已整改18处，正在整改5处。",
                "收集诉求60项，已解决50项，已上报40项。",
                "引进博士9名，比2024年多2名，其中有海外经历的4名。",
                "培训30人，其中党员20人，累计培训300人。",
                "发放传单30份、手册20份，其中村级40份。",
                "退款100万元，其中2000元为押金。",
                "学习13次，其中学习会9次、研讨会4次。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
