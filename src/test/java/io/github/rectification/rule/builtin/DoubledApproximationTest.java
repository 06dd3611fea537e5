package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledApproximationTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-009");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "覆盖⟦约2.4万余⟧册书籍。",
                "发放⟦近300多⟧份。",
                "⟦超过500余⟧人参加。",
                "⟦约200人左右⟧参加。",
                "⟦逾千余⟧户受益。",
                "面积⟦约30亩左右⟧。",
                "⟦近百余⟧人。",
                "⟦约占30%左右⟧。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "节约20余万元。",
                "签约30余家企业。",
                "约2.4万册。",
                "2.4万余册。",
                "近三年多来。",
                "附近200多户。",
                "约谈10余人。",
                "约3个月左右。",
                "超前完成。",
                "赶超10余名。",
                "近20多年。",
                "约200人，左右两侧。",
                "人均节约3万余元。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
