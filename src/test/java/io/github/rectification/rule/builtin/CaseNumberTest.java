package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    private static final RuleCheck RULE = RuleCheck.of("PRV-005");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已依据⟦(2023)浙\u200B0212诉前调确990号⟧执行。",
                "⟦（2022）最\u00AD高\u00AD法民终12号⟧判决。",
                "甬公(刑)⟦立\u2060字〔2021〕123号⟧。",
                "⟦案 件 编 号：A12345⟧。",
                "案号⟦(2023)浙0212诉前调确990号⟧。",
                "⟦（2022）最高法民终12号⟧判决。",
                "⟦(2012)甬鄞商初字第123号⟧。",
                "⟦〔2021〕京01民终5号⟧",
                "甬公(刑)⟦立字〔2021〕123号⟧。",
                "甬公(刑)⟦立案字〔2021〕123号⟧。",
                "甬公(刑)⟦受案字〔2021〕123号⟧。",
                "⟦立字〔2021〕123号⟧",
                "⟦案件编号：A12345⟧。",
                "⟦案号A090⟧。",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账。\n欢迎广大干部群众对巡察整改落实情况进行监督。\n中共云溪县青禾镇委员会\n2024年12月2日\n扫一扫在手机打开当前页\n打印本页 ⟦(2023)浙0212诉前调确990号⟧"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(鄞组通〔2019〕7号)规定。",
                "云政发〔2021〕15号文件。",
                "(2023)第5号公告。",
                "观澜大道174号。",
                "2023年1号文件。",
                "案号已登记。",
                "【2021】7号",
                "编号为12345的档案。",
                "案号AB12。",
                "案件编号为ABC。",
                "字〔2021〕123号"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
