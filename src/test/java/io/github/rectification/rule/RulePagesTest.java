package io.github.rectification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.RuleId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulePagesTest {

    private static final RuleId DUPLICATE = new RuleId("NUM-001");

    @Test
    void give_the_chinese_part_for_any_chinese_locale() {
        String page = RulePages.page(DUPLICATE, Locale.TRADITIONAL_CHINESE).orElseThrow();

        assertThat(page)
                .startsWith("# NUM-001 duplicate-item-number\n\n### 是什么\n")
                .contains("### 怎么改")
                .doesNotContain("### What", "## 中文", "## English")
                .endsWith("\n");
    }

    @Test
    void give_the_english_part_for_any_other_locale() {
        String page = RulePages.page(DUPLICATE, Locale.FRENCH).orElseThrow();

        assertThat(page)
                .startsWith("# NUM-001 duplicate-item-number\n\n### What\n")
                .contains("### How to mend")
                .doesNotContain("### 是什么", "## 中文", "## English");
    }

    @Test
    void give_nothing_for_an_unknown_rule() {
        assertThat(RulePages.page(new RuleId("XYZ-999"), Locale.CHINESE)).isEmpty();
    }
}
