package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.round;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalBasisMissingTest {

    private static final RuleCheck RULE = RuleCheck.of("RND-006");

    @Test
    void passes_a_named_basis() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_an_opening_without_one() {
        var report = RectificationReport.builder()
                .round(round().withLegalBases(List.of()))
                .build();

        assertThat(RULE.judge(report).paths()).containsExactly("round.legalBases");
        assertThat(RULE.judge(flatReport(1)).paths()).containsExactly("round.legalBases");
    }
}
