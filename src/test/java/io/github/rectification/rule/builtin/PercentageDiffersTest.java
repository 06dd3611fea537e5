package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-006");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理诉求200件，办结188件，⟦办结率95%⟧。",
                "排查纠纷1490宗，化解1426宗，⟦化解率96.7%⟧。",
                "应收租金300笔，已收缴270笔，⟦收缴率为95%⟧。",
                "应清查台账1240份，已收回930份，⟦清收率达到78.5%⟧。",
                "对18家机构联合检查，发现隐患75处，整改67处，⟦整改率94.7%⟧。",
                "受理诉求200件，办结198件，⟦办结率100%⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "排查纠纷1490宗，化解1426宗，化解率95.7%。",
                "受理诉求200件，办结188件，办结率94%。",
                "受理诉求200件，办结188件，按期办结率100%。",
                "受理诉求200件，办结188件，满意率99%。",
                "应清查台账1240份，已收回930份，清收率达到75%。",
                "清查台账1240份，收回930份，清收率达到78.5%。",
                "投资同比增长31.8%。",
                "受理诉求200件，办结188件，回访50件，办结率90%。",
                "受理诉求200件，办结188人次，办结率90%。",
                "受理诉求近200件，办结188件，办结率96%。",
                "化解率95.7%。",
                "受理600件，办结599件，办结率100%。",
                "受理诉求200件，办结199件，办结率100%。",
                "受理诉求200件，办结200件，办结率100%。",
                "受理诉求0件，办结0件，办结率100%。",
                "受理诉求200件，办结201件，办结率100%。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
