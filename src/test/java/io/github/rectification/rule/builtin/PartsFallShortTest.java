package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsFallShortTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-005");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉及道路⟦42条，其中已建成15条，正在实施25条⟧。",
                "共有⟦10户，其中已搬迁6户，未搬迁3户⟧。",
                "涉及道路⟦42条，其中已建成15条，正在实施25条⟧\n镇党委开展工作。",
                "涉及道路⟦42条，其中已建成15条，正在实施25条，绿化带30处⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉及道路42条，其中已建成15条，正在实施27条。",
                "涉及道路42条，其中已建成15条，正在实施25条，其余2条缓建。",
                "涉及道路42条，其中已建成15条，正在实施25条。其余2条缓建。",
                "涉及道路42条，其中已建成15条。",
                "涉及道路42条，其中水泥路15条，沥青路20条。",
                "道路42条，已建成15条，正在实施25条。",
                "涉及道路42条，其中已建成15条，正在实施25条，规划2条。",
                "涉及道路40余条，其中已建成15条，正在实施20条。",
                "其中已建成15条，正在实施25条。",
                "涉及道路42条，其中已建成15条，正在实施26条。另有3座桥梁。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
