package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureWordDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-008");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收集诉求233项，已经解决77项，已上报74项，正积极推进⟦82件⟧。",
                "收集诉求60项，已解决40项，正在推进⟦20件⟧。",
                "排查问题50个，其中已整改30个，正在整改⟦20处⟧。",
                "培训20人，其中一组8名、二组⟦12户⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收集诉求60项，已解决40项，正在推进20项。",
                "收集诉求60项，已解决40项，正在推进19件。",
                "培训30人，其中党员20名，群众10名。",
                "会议5次，其中研究议题3个、审议文件2份。",
                "共120名干部，其中男80人，女40人。",
                "收集诉求60项，已解决40件，正在推进20件。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
