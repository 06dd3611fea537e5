package io.github.rectification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void leaves_forty_characters_and_shortens_forty_one() {
        assertThat(Quotation.escaped("字".repeat(40))).isEqualTo("字".repeat(40));
        assertThat(Quotation.escaped("字".repeat(41))).isEqualTo("字".repeat(39) + "…");
    }

    @Test
    void does_not_cut_a_character_in_two() {
        assertThat(Quotation.escaped("a".repeat(38) + "😀".repeat(2))).isEqualTo("a".repeat(38) + "…");
    }

    @Test
    void escapes_quotes_controls_and_marks_that_turn_or_end_the_line() {
        assertThat(Quotation.quoted("\"\\\n\r\t\0\u001b\u007f\u0085\u2028\u202e\ufeff\ud83d"))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001b\\u007f\\u0085\\u2028\\u202e\\ufeff\\ud83d\"");
        assertThat(Quotation.escaped("\udb40\udc41")).isEqualTo("\\u{e0041}");
    }

    @Test
    void leaves_what_can_be_shown() {
        assertThat(Quotation.escaped("关于“短板”😀𠮷")).isEqualTo("关于“短板”😀𠮷");
    }

    @Test
    void shows_blanks_for_what_steers_and_leaves_quotes_alone() {
        assertThat(Quotation.plain("\"a\\\u001b[31m\n\u202e\u2028\ud83d😀")).isEqualTo("\"a\\ [31m    😀");
    }

    @Test
    void leaves_eighty_characters_plain_and_shortens_eighty_one() {
        assertThat(Quotation.plain("😀".repeat(80))).isEqualTo("😀".repeat(80));
        assertThat(Quotation.plain("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }
}
