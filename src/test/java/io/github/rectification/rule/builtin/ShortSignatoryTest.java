package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortSignatoryTest {

    private static final RuleCheck RULE = RuleCheck.of("SGN-004");

    private static RectificationReport signed(String signatory) {
        return RectificationReport.builder()
                .signOff(SignOff.builder().body(signatory).build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾街道党工委", "青禾镇党委", "云溪县委", "县教育局党组", "云溪县人民医院党总支", "青禾村党支部", "市委教育工委", "松岭大学党委"})
    void flags_short_names(String signatory) {
        assertThat(RULE.judge(signed(signatory)).paths()).containsExactly("signOff.body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中共云溪县青禾镇委员会",
                "中共松岭市鹿鸣区青禾街道工作委员会",
                "中共云溪县教育局党组",
                "云溪县教育局党组",
                "中共云溪县委",
                "中共松岭市鹿鸣区委政法委员会",
                "云溪县教育局",
                "中国共产党松岭大学委员会"
            })
    void passes_full_and_standard_names(String signatory) {
        assertThat(RULE.judge(signed(signatory)).paths()).isEmpty();
    }

    @Test
    void does_not_apply_without_a_signatory() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-signatory");
    }
}
