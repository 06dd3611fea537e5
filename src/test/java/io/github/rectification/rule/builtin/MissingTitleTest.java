package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTitleTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-010");

    private static RectificationReport titledReport(String title) {
        return RectificationReport.builder().title(title).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中共云溪县青禾镇委员会关于巡察整改进展情况的通报",
                "中共云溪县青禾镇委员会\n关于落实县委第三巡察组反馈意见整改进展情况的报告",
                "云溪县教育局党组关于巡察整改情况的公示",
                "松岭大学材料学院党委巡察整改进展情况通报",
                "关于松岭市体育局党组巡察整改进展情况的通报",
                "关于中共云溪县委巡察整改进展情况的通报（公开稿）",
                "云溪县人民医院关于巡察反馈意见整改情况的公告",
                "远帆集团党委关于集团党委巡察整改情况的通报"
            })
    void passes_body_matter_and_genre(String title) {
        assertThat(RULE.judge(titledReport(title)).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于巡察整改进展情况的通报",
                "关于落实县委第三巡察组反馈意见整改情况的通报",
                "关于市委巡察整改进展情况的通报",
                "巡察整改进展情况通报",
                "中共云溪县青禾镇委员会关于巡察整改进展情况",
                "中共云溪县青禾镇委员会关于党务工作的通报"
            })
    void flags_a_title_that_lacks_one(String title) {
        assertThat(RULE.judge(titledReport(title)).paths()).containsExactly("title form");
    }

    @Test
    void names_what_is_missing() {
        assertThat(RULE.judge(titledReport("关于巡察整改进展情况")).chinese().get(0)).contains("发文机关、文种");
    }

    @Test
    void flags_a_report_without_a_title_that_has_no_place() {
        var judgement = RULE.judge(flatReport(1));

        assertThat(judgement.paths()).containsExactly("title absent");
        assertThat(judgement.faults().get(0).isPlaced()).isFalse();
        assertThat(RULE.judge(titledReport(" ")).paths()).containsExactly("title absent");
    }
}
