package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.round;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedTeamNameTest {

    private static final RuleCheck RULE = RuleCheck.of("RND-001");

    private static RectificationReport sent(String authority, String team, InspectionKind... kinds) {
        return RectificationReport.builder()
                .round(round().withCommissionedBy(authority).withTeam(team).withKinds(kinds))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "县委, 县委第三巡察组",
        "区委, 鹿鸣区委第8巡察组",
        "市委, 松岭市委巡察四组",
        "市委, 十一届市委第三提级交叉巡察组",
        "市委, 松岭市委机动巡察一组",
        "市委, 松岭市委第三轮对村（社区）提级巡察第一组",
        "县委, 【】巡察组",
        "省委, 省委第七巡视组",
        "党中央, 中央第三巡视组",
        "自治区党委, 自治区党委第一巡视组",
        "校党委, 校党委第四巡察组",
        "集团党委, 集团党委第一巡察组",
        "区委, 沙市区委第二巡察组",
        "区委, 松岭市市中区委第二巡察组"
    })
    void passes_known_forms(String authority, String team) {
        assertThat(RULE.judge(sent(authority, team)).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"松岭市区委巡察第8组", "松岭市区委第三巡察组", "第三巡察组", "巡察第三组", "县委第巡察组", "县委巡察组", "市委提级巡察组"})
    void flags_unknown_forms(String team) {
        assertThat(RULE.judge(sent("", team)).paths()).containsExactly("round.team form");
    }

    @ParameterizedTest
    @CsvSource({"县委, 市委第三巡察组", "市委, 县委第三巡察组", "区委, 松岭市委第一巡察组", "云溪县委, 省委第一巡视组"})
    void flags_a_team_of_another_level(String authority, String team) {
        assertThat(RULE.judge(sent(authority, team)).paths()).containsExactly("round.team level");
    }

    @ParameterizedTest
    @CsvSource({"党中央, 省委第三巡视组", "省委, 市委第三巡察组", "'市委、县委', 县委第三巡察组", "学校党委, 县委第三巡察组", "市委, 合作区党工委第一巡察组"})
    void passes_levels_that_may_differ(String authority, String team) {
        assertThat(RULE.judge(sent(authority, team)).paths()).isEmpty();
    }

    @Test
    void passes_inspections_across_levels() {
        for (var kind : List.of(InspectionKind.ELEVATED, InspectionKind.CROSS, InspectionKind.LINKED)) {
            assertThat(RULE.judge(sent("县委", "市委第三巡察组", kind)).paths()).isEmpty();
        }
    }

    @Test
    void flags_a_team_of_another_level_in_a_special_inspection() {
        assertThat(RULE.judge(sent("市委", "县委第三巡察组", InspectionKind.SPECIAL)).paths())
                .containsExactly("round.team level");
    }

    @Test
    void passes_a_team_whose_committee_stands_before_the_verb() {
        var report = sent("县委", "第三巡察组");

        assertThat(RULE.on(Drafts.of("县委派出第三巡察组对青禾镇党委进行了巡察。")).judge(report).paths())
                .isEmpty();
        assertThat(RULE.on(Drafts.of("第三巡察组对青禾镇党委进行了巡察。")).judge(report).paths())
                .containsExactly("round.team form");
    }

    @Test
    void weighs_the_cases_apart() {
        var info = BuiltInRules.catalogue().find("RND-001").orElseThrow().info();
        var profile = Profile.generic().withSeverities(Map.of("RND-001.form", Severity.ERROR));

        assertThat(Profile.generic().severity(info, "level")).isEqualTo(Severity.WARNING);
        assertThat(Profile.generic().severity(info, "form")).isEqualTo(Severity.INFO);
        assertThat(profile.severity(info, "form")).isEqualTo(Severity.ERROR);
        assertThat(profile.severity(info, "level")).isEqualTo(Severity.WARNING);
    }

    @Test
    void does_not_apply_without_a_team() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-team");
    }
}
