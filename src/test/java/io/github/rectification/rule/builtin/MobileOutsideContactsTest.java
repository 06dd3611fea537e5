package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileOutsideContactsTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-002");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "可拨打⟦19900000000⟧反映。",
                "可拨打⟦199-0000-0000⟧反映。",
                "一、关于“台账不全”问题的整改情况\n（一）可拨打⟦19900000001⟧反映。\n欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：0000-5550123；电子邮箱：a@qinghe.example。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）可拨打19900000000反映。\n欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：19900000000；电子邮箱：a@qinghe.example。",
                "可拨打0000-5550123。",
                "编号119900000000。",
                "可拨打12345热线。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
