package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordListTest {

    private static final WordList ENDINGS = WordList.of(Table.HEADING_ENDING);

    @Test
    void the_longest_word_at_a_place_counts() {
        assertThat(ENDINGS.beginning("等问题和方面", 0).map(hit -> hit.word().text())).contains("等问题");
        assertThat(ENDINGS.ending("台账不全等问题", 7).map(hit -> hit.word().text())).contains("等问题");
        assertThat(ENDINGS.ending("台账不全等问题", 7).map(Hit::start)).contains(4);
    }

    @Test
    void a_word_elsewhere_is_none_there() {
        assertThat(ENDINGS.beginning("有的问题", 0)).isEmpty();
        assertThat(ENDINGS.ending("问题多", 3)).isEmpty();
    }

    @Test
    void a_place_may_lie_outside_of_the_text() {
        assertThat(ENDINGS.beginning("问题", -1)).isEmpty();
        assertThat(ENDINGS.beginning("问题", 1)).isEmpty();
        assertThat(ENDINGS.beginning("问题", 5)).isEmpty();
        assertThat(ENDINGS.ending("问题", 1)).isEmpty();
        assertThat(ENDINGS.ending("问题", 3)).isEmpty();
    }

    @Test
    void words_of_one_meaning_are_a_list_of_their_own() {
        assertThat(ENDINGS.meaning("AREA").beginning("问题", 0)).isEmpty();
        assertThat(ENDINGS.meaning("AREA").beginning("方面", 0)).isPresent();
    }
}
