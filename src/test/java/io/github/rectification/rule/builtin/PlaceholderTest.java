package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-005");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦XX⟧村已完成整改。",
                "⟦××⟧公司已退款。",
                "⟦ＸＸ⟧街道印发方案。",
                "于⟦20XX年⟧召开会议。",
                "于⟦X月X日⟧召开会议。",
                "附件⟦【】⟧。",
                "⟦某年某月⟧召开会议。",
                "整改情况（⟦待补充⟧）。",
                "⟦TODO⟧：补数据。",
                "投入⟦XXX⟧万元。",
                "相关数据⟦待补⟧，正式公布前由办公室核定。",
                "金额：⟦待补⟧。",
                "⟦XXX⟧月召开会议。",
                "⟦202X年⟧召开会议。",
                "⟦待补⟧",
                "⟦TODO⟧列表ATODO。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VXX型设备已更换。",
                "推广5G和APP。",
                "对张××给予批评教育。",
                "文号【2021】7号。",
                "【典型案例】青禾村。",
                "3×4平方米。",
                "某公司某年度报表。",
                "督促2家待补缴企业整改。",
                "民生短板待补，还需持续发力。",
                "XXL码工作服。",
                "某物业公司已退款。",
                "车牌粤BXX123。",
                "XX1型。",
                "短板待补。",
                "数据XTODO列。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
