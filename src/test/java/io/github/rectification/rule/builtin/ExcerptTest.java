package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void keeps_forty_characters() {
        assertThat(Excerpt.of("问".repeat(40))).isEqualTo("问".repeat(40));
    }

    @Test
    void cuts_the_forty_first_and_says_so() {
        assertThat(Excerpt.of("问".repeat(41))).isEqualTo("问".repeat(39) + "…");
    }

    @Test
    void never_cuts_a_number_in_two() {
        assertThat(Excerpt.of("问".repeat(30) + "１３８-0000 0000再联系")).isEqualTo("问".repeat(30) + "…");
        assertThat(Excerpt.of("1".repeat(60))).isEqualTo("…");
    }

    @Test
    void puts_several_lines_on_one() {
        assertThat(Excerpt.of(" 甲\n乙 ")).isEqualTo("甲 乙");
    }

    @Test
    void never_cuts_a_surrogate_pair_in_two() {
        assertThat(Excerpt.of("问".repeat(38) + "\uD842\uDFB7".repeat(3))).isEqualTo("问".repeat(38) + "…");
    }

    @Test
    void turns_double_quotes_into_the_single_ones_of_a_quotation_within() {
        assertThat(Excerpt.of("关于“台账不全”问题")).isEqualTo("关于‘台账不全’问题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "-", "X", "x", "‐", "―"})
    void counts_digits_hyphens_and_the_check_character_to_a_number(String c) {
        assertThat(Excerpt.of("问".repeat(37) + c.repeat(8))).isEqualTo("问".repeat(37) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Y", "/", ":", "；", "‖"})
    void counts_no_other_characters_to_a_number(String c) {
        assertThat(Excerpt.of("问".repeat(37) + c.repeat(8))).isEqualTo("问".repeat(37) + c.repeat(2) + "…");
    }

    @Test
    void takes_a_surrogate_pair_out_whole_or_not_at_all() {
        assertThat(Excerpt.of("问".repeat(38) + "\uD842\uDFB7" + "问".repeat(5))).isEqualTo("问".repeat(38) + "…");
        assertThat(Excerpt.of("问".repeat(40) + "\uD842\uDFB7")).isEqualTo("问".repeat(39) + "…");
        assertThat(Excerpt.of("问".repeat(37) + "\uD842\uDFB7" + "问".repeat(5)))
                .isEqualTo("问".repeat(37) + "\uD842\uDFB7…");
    }
}
