package io.github.rectification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("date", "rate", "publicationWindow");

    @Test
    void finds_a_word_two_edits_away() {
        assertThat(NearestWord.within(2, "publication_window", KNOWN)).contains("publicationWindow");
        assertThat(NearestWord.within(2, "adte", KNOWN)).contains("date");
    }

    @Test
    void finds_none_three_edits_away() {
        assertThat(NearestWord.within(2, "publication_windoe", KNOWN)).isEmpty();
        assertThat(NearestWord.within(2, "d", KNOWN)).isEmpty();
    }

    @Test
    void prefers_the_nearest_then_the_first() {
        assertThat(NearestWord.within(2, "rates", KNOWN)).contains("rate");
        assertThat(NearestWord.within(2, "ate", KNOWN)).contains("date");
    }

    @Test
    void finds_a_word_of_which_fewer_than_half_the_letters_are_wrong_in_either_case() {
        List<String> known = List.of("check", "schema", "NUM-001", "NUM-010");
        assertThat(NearestWord.to("chekc", known)).contains("check");
        assertThat(NearestWord.to("num-01", known)).contains("NUM-001");
        assertThat(NearestWord.to("adte", KNOWN)).isEmpty();
        assertThat(NearestWord.to("zzz", known)).isEmpty();
    }

    @Test
    void finds_none_for_a_word_of_more_than_sixty_four_characters() {
        String longest = "a".repeat(64);
        assertThat(NearestWord.to(longest, List.of(longest + "b"))).contains(longest + "b");
        assertThat(NearestWord.to(longest + "a", List.of(longest + "b"))).isEmpty();
    }
}
