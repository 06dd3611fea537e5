package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.rule.TextRun;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsTest {

    private static final String TEXT = "前《条例》中的《规定后";
    /** All but the first and the last character. */
    private static final TextRun RUN = new TextRun(
            SourceText.of(TEXT).slice(1, TEXT.length() - 1), BlockRole.TEXT, 1, 1, Optional.empty(), Optional.empty());

    @Test
    void sees_nothing_outside_a_run() {
        assertThat(Chars.at(TEXT, RUN, 0)).isEqualTo(Chars.NONE);
        assertThat(Chars.at(TEXT, RUN, 1)).isEqualTo('《');
        assertThat(Chars.at(TEXT, RUN, RUN.end() - 1)).isEqualTo('定');
        assertThat(Chars.at(TEXT, RUN, RUN.end())).isEqualTo(Chars.NONE);
    }

    @Test
    void finds_words_that_lie_wholly_within_a_run() {
        assertThat(Chars.stands(TEXT, RUN, 1, "《条例")).isTrue();
        assertThat(Chars.stands(TEXT, RUN, RUN.end() - 2, "规定")).isTrue();
        assertThat(Chars.stands(TEXT, RUN, 1, "条例")).isFalse();
    }

    @Test
    void finds_no_words_that_reach_beyond_a_run() {
        assertThat(Chars.stands(TEXT, RUN, 0, "前《")).isFalse();
        assertThat(Chars.stands(TEXT, RUN, RUN.end() - 1, "定后")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '9'})
    void digits_are_the_half_width_ones(char c) {
        assertThat(Chars.isDigit(c)).isTrue();
        assertThat(Chars.isLatin(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'/', ':', '０', '一', 'a'})
    void other_characters_are_no_digits(char c) {
        assertThat(Chars.isDigit(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', 'z', 'A', 'Z'})
    void latin_letters_reach_from_a_to_z(char c) {
        assertThat(Chars.isLatin(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'`', '{', '@', '[', '/', ':', 'ａ', '甲'})
    void other_characters_are_not_latin(char c) {
        assertThat(Chars.isLatin(c)).isFalse();
    }

    @Test
    void han_characters_reach_from_the_first_to_the_last_of_their_block() {
        assertThat(List.of('\u4E00', '\u9FFF')).allMatch(Chars::isHan);
        assertThat(List.of('\u4DFF', '\uA000', '，', 'a')).noneMatch(Chars::isHan);
    }

    @Test
    void a_title_reaches_from_its_opening_to_its_closing_mark() {
        assertThat(Chars.isInTitle(TEXT, RUN, TEXT.indexOf("《"))).isFalse();
        assertThat(Chars.isInTitle(TEXT, RUN, TEXT.indexOf("条"))).isTrue();
        assertThat(Chars.isInTitle(TEXT, RUN, TEXT.indexOf("》"))).isTrue();
        assertThat(Chars.isInTitle(TEXT, RUN, TEXT.indexOf("中"))).isFalse();
        assertThat(Chars.isInTitle(TEXT, RUN, TEXT.indexOf("定"))).isTrue();
    }

    @Test
    void no_title_reaches_from_one_run_into_the_next() {
        TextRun next =
                new TextRun(SourceText.of(TEXT).slice(2, 4), BlockRole.TEXT, 2, 2, Optional.empty(), Optional.empty());

        assertThat(Chars.isInTitle(TEXT, next, 3)).isFalse();
    }
}
