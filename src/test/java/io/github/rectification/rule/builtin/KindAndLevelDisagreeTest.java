package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.round;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindAndLevelDisagreeTest {

    private static final RuleCheck RULE = RuleCheck.of("RND-004");

    private static RectificationReport elevated(String authority, String body, InspectionKind... others) {
        return RectificationReport.builder()
                .round(round().withCommissionedBy(authority)
                        .withTeam(authority + "第三巡察组")
                        .withInspectedBody(body)
                        .withKinds(Stream.concat(Stream.of(InspectionKind.ELEVATED), Stream.of(others))
                                .toList()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "县委, 青禾镇党委",
        "区委, 青禾街道党工委",
        "云溪县委, 中共云溪县青禾镇委员会",
        "区委, 区民政局党组",
        "市委, 云溪县委",
        "市委, 中共松岭市鹿鸣区委员会",
        "市委, 市教育局党组",
        "县委, 云溪县白石乡党委"
    })
    void flags_the_own_committee_and_the_one_directly_above(String authority, String body) {
        assertThat(RULE.judge(elevated(authority, body)).paths()).containsExactly("round.kinds");
    }

    @ParameterizedTest
    @CsvSource({
        "市委, 青禾街道党工委",
        "市委, 青禾镇党委",
        "县委, 青禾村党总支",
        "县委, 青禾社区党委",
        "省委, 云溪县委",
        "市委, 云溪县教育局党组",
        "县委, 县第一中学党委",
        "市委, 云溪新区党工委",
        "区委, 青禾镇中心小学党支部"
    })
    void passes_what_is_elevated_or_unclear(String authority, String body) {
        assertThat(RULE.judge(elevated(authority, body)).paths()).isEmpty();
    }

    @Test
    void passes_villages_and_crossed_teams() {
        assertThat(RULE.judge(elevated("县委", "青禾镇党委", InspectionKind.VILLAGE)).paths())
                .isEmpty();
        assertThat(RULE.judge(elevated("县委", "青禾镇党委", InspectionKind.CROSS)).paths())
                .isEmpty();
    }

    @Test
    void cannot_tell_where_team_and_authority_are_of_different_levels() {
        var report = elevated("县委", "青禾镇党委");
        var round = report.round().orElseThrow().withTeam("市委第三巡察组");

        assertThat(RULE.judge(report.withRound(round)).reasons()).containsExactly("cannot tell: reason.level-unclear");
    }

    @Test
    void does_not_apply_to_other_kinds() {
        assertThat(RULE.judge(soundReport()).reasons()).containsExactly("not applicable: reason.not-elevated");
    }
}
