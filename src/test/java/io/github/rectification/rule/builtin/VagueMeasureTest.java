package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VagueMeasureTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-004");

    private static RectificationReport saying(String text) {
        return RectificationReport.builder()
                .addItems(item(1, "甲").withMeasures(Measure.builder().text(text).build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完善相关机制。",
                "加大征迁清零项目推进力度。",
                "进一步规范执行招投标制度",
                "持续抓好作风建设；",
                "严格落实一岗双责。",
                "加强队伍、制度和作风建设。",
                "强化常态监督。",
                "切实提高服务质量。"
            })
    void flags_short_slogans(String text) {
        assertThat(RULE.judge(saying(text)).paths()).containsExactly("items[0].measures[0].text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "完善相关机制，每月核对。",
                "修订台账管理办法。",
                "完善《台账管理办法》。",
                "落实“一岗双责”。",
                "加强培训12次。",
                "推进三个项目开工。",
                "加强排查。发现的隐患当场改正。",
                "落实三岗十八级薪酬。"
            })
    void passes_what_can_be_checked(String text) {
        assertThat(RULE.judge(saying(text)).paths()).isEmpty();
    }

    @Test
    void counts_characters_without_the_closing_mark() {
        String twenty = "加强" + "台".repeat(18);

        assertThat(RULE.judge(saying(twenty + "。")).paths()).hasSize(1);
        assertThat(RULE.judge(saying(twenty + "账。")).paths()).isEmpty();
    }

    @Test
    void follows_the_profile() {
        var strict = RULE.under(Profile.generic().withVagueMeasureMaxCharacters(5));

        assertThat(strict.judge(saying("完善相关制。")).paths()).hasSize(1);
        assertThat(strict.judge(saying("完善相关机制。")).paths()).isEmpty();
    }
}
