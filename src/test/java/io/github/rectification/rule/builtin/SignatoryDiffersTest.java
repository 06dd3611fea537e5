package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.round;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryDiffersTest {

    private static final RuleCheck RULE = RuleCheck.of("SGN-003");

    private static RectificationReport signed(String inspected, String signatory) {
        return RectificationReport.builder()
                .round(round().withInspectedBody(inspected))
                .signOff(SignOff.builder().body(signatory).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "青禾镇党委, 中共云溪县青禾镇委员会",
        "青禾街道党工委, 中共松岭市鹿鸣区青禾街道工作委员会",
        "中共鹿鸣区委青禾街道工作委员会, 青禾街道党工委",
        "县教育局党组, 中共云溪县教育局党组",
        "我局党组, 中共云溪县教育局党组",
        "县卫健局党组, 中共云溪县卫生健康局党组",
        "县住建局党组, 云溪县住房和城乡建设局党组",
        "市发改委党组, 中共松岭市发展和改革委员会党组",
        "区委政法委, 中共松岭市鹿鸣区委政法委员会",
        "云溪县委, 中共云溪县委员会",
        "合作区党工委, 中共松岭市云溪特别合作区工作委员会",
        "公司党委, 中共松岭市水务集团有限公司委员会",
        "学院党委, 中共松岭大学材料学院委员会",
        "校党委, 中共松岭大学委员会",
        "县人民医院党总支, 中共云溪县人民医院总支部委员会",
        "青禾镇, 中共云溪县青禾镇委员会",
        "区城管局党组, 鹿鸣区城市管理局党组",
        "县纪委监委, 中共云溪县纪律检查委员会",
        "青禾镇党委, 中共云溪县青禾街道工作委员会",
        "云溪县委, 中共云溪区委员会",
        "县教育局党组, 云溪县教育局",
        "市国土局党组, 中共松岭市国土资源局党组",
        "县政府办党组, 中共云溪县人民政府办公室党组",
        "县市场监管局党组, 云溪县市场监督管理局党组办公室"
    })
    void passes_names_that_may_be_one_body(String inspected, String signatory) {
        assertThat(RULE.judge(signed(inspected, signatory)).paths()).isEmpty();
        assertThat(RULE.judge(signed(signatory, inspected)).paths()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "青禾镇党委, 中共云溪县白石镇委员会",
        "观澜街道党工委, 中共松岭市鹿鸣区青禾街道工作委员会",
        "云溪县委, 中共白石县委员会",
        "云溪县教育局党组, 中共白石县教育局党组",
        "青禾街道党工委, 中共松岭市鹿鸣区委员会",
        "县教育局党组, 中共云溪县教育局委员会",
        "青禾村党支部, 中共云溪县青禾村总支部委员会",
        "青禾街道党委, 中共鹿鸣区青禾街道工作委员会",
        "县市场监管局党组, 中共云溪县委巡察工作领导小组办公室",
        "市图书馆党总支, 中共松岭市博物馆总支部委员会",
        "县水利局党组, 中共云溪县交通运输局党组",
        "市第三人民医院党委, 中共松岭市卫生健康委员会党组"
    })
    void flags_places_and_kinds_that_plainly_differ(String inspected, String signatory) {
        assertThat(RULE.judge(signed(inspected, signatory)).paths()).containsExactly("signOff.body");
    }

    @Test
    void passes_several_bodies_of_which_one_is_the_inspected() {
        assertThat(RULE.judge(signed("青禾镇党委", "中共云溪县青禾镇委员会\n云溪县白石镇人民政府")).paths())
                .isEmpty();
        assertThat(RULE.judge(signed("青禾镇党委、白石镇党委", "中共云溪县白石镇委员会")).paths()).isEmpty();
    }

    @Test
    void passes_a_body_that_was_renamed() {
        var report = signed("青禾镇党委", "中共云溪县白石镇委员会");

        assertThat(RULE.on(Drafts.of("青禾镇于2024年更名为白石镇。")).judge(report).paths()).isEmpty();
        assertThat(RULE.on(Drafts.of("青禾镇党委高度重视。")).judge(report).paths()).hasSize(1);
        assertThat(RULE.on(Drafts.of("新建制度3项，修改制度5项。")).judge(report).paths()).hasSize(1);
    }

    @Test
    void does_not_apply_without_both_names() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-signatory");
    }
}
