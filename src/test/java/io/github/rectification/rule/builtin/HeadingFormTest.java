package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.rule.builtin.HeadingForm.Opening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingFormTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "关于“台账不全”问题的整改情况, ABOUT",
                "关于, ABOUT",
                "针对台账不全问题, AIMED_AT",
                "针对, AIMED_AT",
                "对“台账不全”问题的整改情况, TO_QUOTED",
                "对《条例》学习不够, TO_QUOTED",
                "对“, TO_QUOTED",
                "对标先进, OTHER",
                "对, OTHER",
                "加强“三会一课”, OTHER",
                "“台账不全”问题, OTHER",
                "相关于学习, OTHER"
            })
    void opens_with_one_of_three_words_or_none(String title, Opening opening) {
        assertThat(HeadingForm.of(title).opening()).isEqualTo(opening);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "针对台账不全问题, true",
                "关于“台账不全”问题的整改情况, true",
                "关于“台账不全问题”的整改情况, true",
                "针对台账不全问题。, true",
                "针对台账不全问题（持续推进）, true",
                "针对问题台账不全, false",
                "加强学习, false"
            })
    void names_a_problem_at_its_end_or_not(String title, boolean names) {
        assertThat(HeadingForm.of(title).namesProblem()).isEqualTo(names);
    }
}
