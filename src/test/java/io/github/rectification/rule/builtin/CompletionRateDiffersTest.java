package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.completion;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.GrainTally;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.testkit.RuleCheck;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionRateDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-002");

    @Test
    void passes_a_rate_within_its_rounding() {
        assertThat(judge("98.71")).isEmpty();
        assertThat(judge("99")).isEmpty();
    }

    @Test
    void flags_a_rate_outside_it() {
        assertThat(judge("98.72")).containsExactly("completion.rate");
        assertThat(judge("98")).containsExactly("completion.rate");
    }

    @Test
    void judges_other_grains() {
        var tasks = GrainTally.builder()
                .unit("任务")
                .total(4)
                .statuses(StatusCounts.builder().completed(3).build())
                .rate(new BigDecimal("70"))
                .build();

        assertThat(RULE.judge(soundReport().withCompletion(completion(3, 2, 1).withOtherGrains(tasks)))
                        .paths())
                .containsExactly("completion.otherGrains[0].rate");
    }

    @Test
    void does_not_apply_without_counts() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-completion");
    }

    private static List<String> judge(String rate) {
        return RULE.judge(soundReport().withCompletion(completion(697, 688, 9).withRate(new BigDecimal(rate))))
                .paths();
    }
}
