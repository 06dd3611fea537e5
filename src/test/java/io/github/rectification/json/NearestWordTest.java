package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("date", "rate", "publicationWindow");

    @Test
    void finds_a_word_two_edits_away() {
        assertThat(NearestWord.to("publication_window", KNOWN)).contains("publicationWindow");
        assertThat(NearestWord.to("adte", KNOWN)).contains("date");
    }

    @Test
    void finds_none_three_edits_away() {
        assertThat(NearestWord.to("publication_windoe", KNOWN)).isEmpty();
        assertThat(NearestWord.to("d", KNOWN)).isEmpty();
    }

    @Test
    void prefers_the_nearest_then_the_first() {
        assertThat(NearestWord.to("rates", KNOWN)).contains("rate");
        assertThat(NearestWord.to("ate", KNOWN)).contains("date");
    }
}
