package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PendingCaseTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-006");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对⟦原\u200B局长⟧采取留置措施。",
                "对⟦原局长⟧采取留\u200B置措施。",
                "对⟦李 小\u2060芳⟧立案审查。",
                "已对⟦县交通局原副\u00AD局长王五⟧进行初步\uFE0F核实。",
                "对⟦原局长⟧采取留置措施。",
                "对⟦李小芳⟧立案审查。",
                "已对⟦县交通局原副局长王五⟧进行初步核实。",
                "⟦镇党委书记⟧被立案审查。",
                "对⟦村会计⟧进行初核。",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账。\n欢迎广大干部群众对巡察整改落实情况进行监督。\n中共云溪县青禾镇委员会\n2024年12月2日\n扫一扫在手机打开当前页\n打印本页 对⟦李小芳⟧立案审查"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对1名干部立案审查。",
                "对问题线索进行初步核实。",
                "法院当月立案。",
                "提高立案问责精准度。",
                "对某局长立案审查。",
                "立案审查3人，留置1人。",
                "对相关人员采取留置措施。",
                "对反映的问题开展初核。",
                "完善留置看护制度。",
                "对违法企业立案查处。",
                "党员干部被立案审查的情况。",
                "对县长城公司立案审查。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
