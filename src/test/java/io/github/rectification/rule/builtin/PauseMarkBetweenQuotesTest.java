package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseMarkBetweenQuotesTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-006");

    @ParameterizedTest
    @ValueSource(
            strings = {"开展“大走访⟦”、“⟧大排查”活动。", "修订《办法⟦》、《⟧细则》。", "宣讲“甲⟦”、“⟧乙⟦”、“⟧丙”。", "落实《条例⟦》、《⟧规定》等。", "“一⟦”､“⟧二”。"})
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开展“大走访”“大排查”活动。",
                "增强“四个意识”、坚定“四个自信”。",
                "《办法》（试行）、《细则》。",
                "走访、排查。",
                "“大走访”和“大排查”。",
                "《办法》《细则》。",
                "“甲”，“乙”。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
