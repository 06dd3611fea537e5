package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @Test
    void keeps_the_length_whatever_the_character() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String one = String.valueOf((char) c);
            assertThat(Folding.fold(one).length()).as("U+%04X", c).isEqualTo(1);
        }
    }

    @Test
    void folds_what_it_has_folded_to_itself() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String folded = Folding.fold(String.valueOf((char) c));
            assertThat(Folding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
        }
    }

    @Test
    void keeps_every_line_end_and_makes_none() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char folded = Folding.fold(String.valueOf((char) c)).charAt(0);
            assertThat(folded == '\n' || folded == '\r').as("U+%04X", c).isEqualTo(c == '\n' || c == '\r');
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"（一）|(一)", "１．２３|1.23", "甲：乙；丙！丁？|甲:乙;丙!丁?", "ＡＢｃ＠ｅ．ｃｎ|ABc@e.cn", "｡､|。、", "“甲”《乙》、。|“甲”《乙》、。"})
    void reads_full_width_marks_by_their_half_width_twins(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void reads_every_wide_blank_as_a_space() {
        assertThat(Folding.fold("甲\u3000乙\u00A0丙\u2003丁")).isEqualTo("甲 乙 丙 丁");
    }

    @Test
    void leaves_halves_of_pairs_alone() {
        assertThat(Folding.fold("\uD83D甲\uDE00，")).isEqualTo("\uD83D甲\uDE00,");
    }

    @Test
    void every_blank_is_one_and_no_line_end_is() {
        for (char c = 0; c < '\uFFFF'; c++) {
            if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                assertThat(SourceText.fold("甲" + c + "乙")).as("U+%04X", (int) c).isEqualTo("甲 乙");
            }
        }
        assertThat(SourceText.fold("\n\r\u0085\u2028\u2029\t")).isEqualTo("\n\r\u0085\u2028\u2029\t");
    }
}
