package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InconsistentTermTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建立整改⟦台帐⟧，逐项销号。",
                "核对⟦帐号⟧信息。",
                "开展⟦诫免⟧谈话1人次。",
                "⟦截止目前⟧，已整改到位。",
                "对于小区改造⟦的的⟧资金支持。",
                "⟦布署⟧安排，⟦己经⟧完成。",
                "⟦查帐⟧和⟦记帐⟧分开。",
                "一律⟦转帐⟧支付。",
                "核实⟦对帐⟧情况。",
                "规范⟦记帐⟧",
                "⟦台帐⟧"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建立整改台账，截至目前已销号。",
                "达到整改的目的的基础上。",
                "的的确确得到了改进。",
                "乘坐的的士车辆。",
                "标的的确定。",
                "购买帐篷20顶。",
                "修订《青禾镇台帐管理办法》。",
                "报名截止日期为当月。",
                "诫勉谈话1人次。",
                "委员会推荐委派人员。",
                "自己经营门店。",
                "知己经年不见。",
                "对帐篷布置检查。",
                "转帐子两顶。",
                "发布署名文章。",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账。\n欢迎广大干部群众对巡察整改落实情况进行监督。\n中共云溪县青禾镇委员会\n2024年12月2日\n扫一扫在手机打开当前页\n打印本页 台帐"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
