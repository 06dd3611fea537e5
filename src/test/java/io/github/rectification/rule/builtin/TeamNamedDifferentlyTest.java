package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.round;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Feedback;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamNamedDifferentlyTest {

    private static final RuleCheck RULE = RuleCheck.of("RND-002");

    private static RectificationReport teams(String inspecting, String feedback) {
        return RectificationReport.builder()
                .round(round().withTeam(inspecting))
                .feedback(Feedback.builder().team(feedback).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "县委第三巡察组, 县委第三巡察组",
        "县委第三巡察组, 第三巡察组",
        "县委第三巡察组, 巡察组",
        "县委第三巡察组, 该巡察组",
        "县委第三巡察组, 云溪县委第三巡察组",
        "县委第三巡察组, 县委第 三巡察组"
    })
    void passes_one_name_and_its_end(String inspecting, String feedback) {
        assertThat(RULE.judge(teams(inspecting, feedback)).paths()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"区委4个巡察组, 区委巡察组", "区委4个巡察组, 区委第二巡察组", "县委第一、第二巡察组, 县委第一巡察组", "县委第一和第二巡察组, 县委巡察组"})
    void passes_one_of_several_teams(String inspecting, String feedback) {
        assertThat(RULE.judge(teams(inspecting, feedback)).paths()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "区委4个巡察组, 县委巡察组",
        "县委第一、第二巡察组, 市委第一巡察组",
        "县委第三巡察组, 县委巡察组",
        "县委第三巡察组, 县委第四巡察组",
        "县委第三巡察组, 县委第3巡察组",
        "县委第三巡察组, 县委巡察三组"
    })
    void flags_another_name(String inspecting, String feedback) {
        assertThat(RULE.judge(teams(inspecting, feedback)).paths()).containsExactly("feedback.team");
    }

    @Test
    void does_not_apply_without_both() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-two-teams");
    }
}
