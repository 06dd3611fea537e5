package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.round;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedRoundLabelTest {

    private static final RuleCheck RULE = RuleCheck.of("RND-005");

    private static RectificationReport labelled(String label) {
        return RectificationReport.builder().round(round().withLabel(label)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"七届市委第八轮", "十九届中央第六轮", "第三届党委第二轮", "十三届省委第12轮", "第七届县委第 八 轮", "松岭市第六届区委第三轮"})
    void passes_a_term_and_a_round(String label) {
        assertThat(RULE.judge(labelled(label)).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第八轮", "市委第八轮", "2024年第二轮", "七届市委", "本轮", "七届市委八轮"})
    void flags_anything_else(String label) {
        assertThat(RULE.judge(labelled(label)).paths()).containsExactly("round.label");
    }

    @Test
    void does_not_apply_without_a_label() {
        assertThat(RULE.judge(soundReport()).reasons()).containsExactly("not applicable: reason.no-round-label");
    }
}
