package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @Test
    void have_one_or_two_characters_after_the_surname() {
        assertThat(PersonNames.lengths("李小芳芳", 0, 4)).containsExactly(3, 2);
        assertThat(PersonNames.lengths("欧阳明明明", 0, 5)).containsExactly(4, 3);
    }

    @Test
    void end_with_the_words_to_read() {
        assertThat(PersonNames.lengths("李小芳", 0, 2)).containsExactly(2);
        assertThat(PersonNames.lengths("欧阳明明", 0, 3)).containsExactly(3);
        assertThat(PersonNames.lengths("李小芳", 0, 1)).isEmpty();
        assertThat(PersonNames.lengths("李小芳", 1, 3)).isEmpty();
    }

    @Test
    void end_before_a_character_that_no_name_has() {
        assertThat(PersonNames.lengths("李芳局长", 0, 4)).containsExactly(2);
        assertThat(PersonNames.lengths("李某芳", 0, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李芳", "李小芳", "欧阳明", "欧阳小明"})
    void begin_with_a_surname(String name) {
        assertThat(PersonNames.isName(name, 0, name.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"渔芳", "李", "李某", "欧阳", "李小芳芳", "严肃", "高效化", "张X"})
    void are_none_of_these(String words) {
        assertThat(PersonNames.isName(words, 0, words.length())).isFalse();
    }
}
