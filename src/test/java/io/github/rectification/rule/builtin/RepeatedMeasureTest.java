package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedMeasureTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-005");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n二、关于“公示不及时”问题的整改情况\n（一）⟦已组织各村集中学习财务管理制度,并逐户核对往来款项⟧。",
                "一、关于“台账不全”问题的整改情况\n（一）已修订制度。已组织各村集中学习财务管理制度,并逐户核对往来款项；已公示。\n二、关于“公示不及时”问题的整改情况\n一是⟦已组织各村集中学习财务管理制度,并逐户核对往来款项⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n（二）已组织各村集中学习财务管理制度,并逐户核对往来款项。",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账,逐户核对往来款项。\n二、关于“公示不及时”问题的整改情况\n（一）已补齐台账,逐户核对往来款项。",
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n二、关于“公示不及时”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项,逐月公示。",
                "一、关于“台账不全”问题的整改情况\n整改情况：针对这一情况，有关负责人当即认领。\n二、关于“公示不及时”问题的整改情况\n整改情况：针对这一情况，有关负责人当即认领。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
