package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSanctionTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给予⟦李\u200B小\u200B芳⟧党内警告处分。",
                "给予⟦李　小 芳⟧党内警告处分。",
                "给予⟦李小\u00AD芳⟧党内\u2060警告处分。",
                "对⟦王·五⟧给予政务记过处分。",
                "⟦赵\uFEFF六⟧受\u200D到党内警告处分。",
                "1.⟦赵\u202E六⟧被开除党籍。",
                "给予⟦李小芳⟧党内警告处分。",
                "对⟦王五⟧给予政务记过处分。",
                "对⟦欧阳明⟧诫勉谈话。",
                "⟦赵六⟧受到党内警告处分。",
                "镇长⟦孙七⟧被给予政务处分。",
                "对⟦周建国⟧同志进行批评教育。",
                "⟦吴九⟧被开除党籍。",
                "给予⟦刘海⟧严重警告处分。",
                "会计⟦陈小明⟧受到撤职处分。",
                "给予⟦于海⟧严重警告处分。",
                "⟦赵六⟧同志受到党内警告处分。",
                "经查，⟦赵六⟧受到党内警告处分。",
                "（一）⟦赵六⟧受到党内警告处分。",
                "1.⟦赵六⟧被开除党籍。",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账。\n欢迎广大干部群众对巡察整改落实情况进行监督。\n中共云溪县青禾镇委员会\n2024年12月2日\n扫一扫在手机打开当前页\n打印本页 对⟦王五⟧给予政务记过处分"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给予党纪处分1人。",
                "对其他人员给予批评教育。",
                "给予相关责任人警告处分。",
                "对该同志给予诫勉。",
                "研究给予何种处分。",
                "对王某给予警告处分。",
                "对时任局长给予警告处分。",
                "给予严肃批评教育。",
                "给予严重警告处分。",
                "相关人员受到处分。",
                "有关干部被处分。",
                "对于干部给予处分。",
                "对常委给予提醒谈话。",
                "给予李某某警告处分。",
                "对项目经理给予通报批评。",
                "党员受到警告处分。",
                "对施工单位给予通报批评。",
                "对2名责任人给予政务处分。",
                "对当事人给予批评教育。",
                "对违纪人员给予组织处理。",
                "对张××给予批评教育。",
                "对村支书给予诫勉。",
                "对于明给予警告处分。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
