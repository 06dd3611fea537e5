package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VocabularyTest {

    private static final String LETTERS = "甲乙丙一二3";

    @Test
    void finds_the_first_and_longest_words_as_looking_for_each_alone_does() {
        var dice = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<Word> words = randomWords(dice);
            String text = random(dice, 60);
            Hits hits = Vocabulary.of(words).scan(text);
            for (Table table : List.of(Table.REGIME, Table.ROUND)) {
                assertThat(hits.of(table))
                        .as(() -> text + " with " + words)
                        .extracting(Hit::start, Hit::end)
                        .containsExactlyElementsOf(Vocabularies.naive(words, table, text));
            }
        }
    }

    private static List<Word> randomWords(Random dice) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Table table = dice.nextBoolean() ? Table.REGIME : Table.ROUND;
            String text = random(dice, 1 + dice.nextInt(4));
            text = dice.nextInt(3) == 0 ? text.replaceAll("[一二3]+", "N") : text;
            words.add(new Word(table, text, "", ""));
        }
        return words;
    }

    private static String random(Random dice, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    @Test
    void ranges_hold_the_words_that_lie_within() {
        Hits hits = Vocabulary.of(List.of(new Word(Table.REGIME, "甲乙", "", ""))).scan("甲乙丙甲乙甲乙");

        assertThat(hits.of(Table.REGIME, 0, 7)).extracting(Hit::start).containsExactly(0, 3, 5);
        assertThat(hits.of(Table.REGIME, 1, 6)).extracting(Hit::start).containsExactly(3);
        assertThat(hits.of(Table.REGIME, 3, 5)).extracting(Hit::start).containsExactly(3);
        assertThat(hits.of(Table.REGIME, 4, 4)).isEmpty();
        assertThat(hits.at(Table.REGIME, 5)).map(Hit::end).contains(7);
        assertThat(hits.at(Table.REGIME, 4)).isEmpty();
        assertThat(hits.of(Table.ROUND)).isEmpty();
    }

    @Test
    @Timeout(20)
    void takes_time_that_grows_with_the_text() {
        for (String row : List.of("一", "1", "第一", "两", "十", "县委", "其中", "1,")) {
            assertThat(Vocabulary.standard().scan(row.repeat(1_000_000))).isNotNull();
        }
    }
}
