package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.completion;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.model.StatusCounts;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTotalsDifferTest {

    private static final RuleCheck RULE = RuleCheck.of("CNT-001");

    @Test
    void passes_statuses_that_make_up_the_total() {
        assertThat(judge(completion(30, 27, 3))).isEmpty();
    }

    @Test
    void flags_statuses_above_the_total() {
        assertThat(judge(completion(30, 27, 4))).containsExactly("completion");
    }

    @Test
    void flags_a_closed_account_below_the_total() {
        assertThat(judge(completion(30, 27, 2))).containsExactly("completion");
    }

    @Test
    void passes_one_status_below_the_total_since_the_others_are_unknown() {
        assertThat(judge(completed(27))).isEmpty();
    }

    @Test
    void flags_one_status_above_the_total() {
        assertThat(judge(completed(31))).containsExactly("completion");
    }

    @Test
    void judges_each_grain_for_itself() {
        var measures = GrainTally.builder()
                .unit("措施")
                .total(10)
                .statuses(StatusCounts.builder().completed(8).inProgress(3).build())
                .build();

        assertThat(judge(completion(30, 27, 3).withOtherGrains(measures))).containsExactly("completion.otherGrains[0]");
        assertThat(judge(completion(30, 27, 3).withOtherGrains(measures.withTotal(11))))
                .isEmpty();
    }

    @Test
    void passes_an_account_that_its_sentence_leaves_open() {
        assertThat(judge("反馈的30个问题，已完成整改20个，基本完成5个，其余正在推进。")).isEmpty();
        assertThat(judge("反馈的30个问题，已完成整改20个，基本完成5个，正在推进若干。")).isEmpty();
        assertThat(judge("成效明显。反馈的30个问题，20个已完成，5个基本完成，长期坚持的不计。持续推进。")).isEmpty();
    }

    @Test
    void flags_an_account_that_its_sentence_closes() {
        assertThat(judge("反馈的30个问题，已完成整改20个，基本完成的有5个。其余工作正在推进。")).containsExactly("completion");
        assertThat(judge("正在推进。反馈的30个问题，20个已完成，５个基本完成。")).containsExactly("completion");
    }

    @Test
    void does_not_apply_without_counts() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-completion");
    }

    @Test
    void reads_the_sentence_of_the_count_alone() {
        assertThat(judge("正在推进若干工作。成效明显。反馈的30个问题，20个已完成，5个基本完成")).containsExactly("completion");
        assertThat(judge("反馈的30个问题，20个已完成，5个基本完成，其余正在推进")).isEmpty();
        assertThat(judge("其余。反馈的30个问题，20个已完成，5个基本完成。")).containsExactly("completion");
    }

    private static CompletionSummary completed(int completed) {
        return CompletionSummary.builder()
                .issues(30)
                .statuses(StatusCounts.builder().completed(completed).build())
                .build();
    }

    private static List<String> judge(CompletionSummary completion) {
        return RULE.judge(soundReport().withCompletion(completion)).paths();
    }

    private static List<String> judge(String sentence) {
        var completion = completed(20);
        completion = completion.withStatuses(completion.statuses().withBasicallyCompleted(5));
        var draft = Drafts.of("青禾镇\n" + sentence).place("completion", "反馈的30个");
        return RULE.on(draft).judge(soundReport().withCompletion(completion)).paths();
    }
}
