package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterSetTest {

    @Test
    void each_character_that_was_given_is_held_and_no_other() {
        String given = ",。;\n“一⼀\uFFFF";
        CharacterSet set = CharacterSet.of(given);

        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.holds(c)).as("U+%04X", c).isEqualTo(given.indexOf(c) >= 0);
        }
    }

    @Test
    void a_character_that_only_shares_its_last_bits_is_not_held() {
        assertThat(CharacterSet.of("A").holds('A' + 64)).isFalse();
        assertThat(CharacterSet.of("A").holds('A' + 64 * 300)).isFalse();
    }

    @Test
    void an_empty_set_holds_nothing() {
        assertThat(CharacterSet.of("").holds('A')).isFalse();
    }
}
