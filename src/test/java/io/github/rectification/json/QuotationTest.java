package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void leaves_forty_characters_and_shortens_forty_one() {
        assertThat(Quotation.bare("字".repeat(40))).isEqualTo("字".repeat(40));
        assertThat(Quotation.bare("字".repeat(41))).isEqualTo("字".repeat(39) + "…");
    }

    @Test
    void does_not_cut_a_character_in_two() {
        assertThat(Quotation.bare("a".repeat(38) + "😀".repeat(2))).isEqualTo("a".repeat(38) + "…");
    }

    @Test
    void escapes_quotes_controls_and_marks_that_turn_or_end_the_line() {
        assertThat(Quotation.quoted("\"\\\n\r\t\0\u001b\u007f\u0085\u2028\u202e\ufeff\ud83d"))
                .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001b\\u007f\\u0085\\u2028\\u202e\\ufeff\\ud83d\"");
        assertThat(Quotation.bare("\udb40\udc41")).isEqualTo("\\u{e0041}");
    }

    @Test
    void leaves_what_can_be_shown() {
        assertThat(Quotation.bare("关于“短板”😀𠮷")).isEqualTo("关于“短板”😀𠮷");
    }
}
