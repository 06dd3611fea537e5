package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.NumberingScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSchemesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一部分|PART",
                "第十二部分|PART",
                "一、|CHAPTER",
                "四十四、|CHAPTER",
                "(一)|GROUP",
                "（一）|GROUP",
                "（二）、|GROUP",
                "第一,|ORDINAL",
                "第三，|ORDINAL",
                "首先，|ORDINAL",
                "问题1:|PROBLEM",
                "问题一：|PROBLEM",
                "1.|ARABIC",
                "1.1|TWO_LEVEL",
                "1-1.|TWO_LEVEL",
                "１．２、|TWO_LEVEL",
                "2.3.1|THREE_LEVEL",
                "１．|ARABIC",
                "12、|ARABIC",
                "(1)|BRACKETED",
                "（1）|BRACKETED",
                "1)|BRACKETED",
                "①|CIRCLED",
                "一是|STEP",
                "十一是|STEP"
            })
    void are_told_by_their_form_in_either_width(String label, NumberingScheme scheme) {
        assertThat(LabelSchemes.of(label)).contains(scheme);
    }

    @Test
    void are_unknown_for_other_words() {
        assertThat(LabelSchemes.of("甲、")).isEmpty();
        assertThat(LabelSchemes.of("")).isEmpty();
        assertThat(LabelSchemes.of("一".repeat(100_000))).isEmpty();
    }
}
