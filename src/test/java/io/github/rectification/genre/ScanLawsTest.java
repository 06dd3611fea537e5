package io.github.rectification.genre;

import io.github.rectification.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScanLawsTest {

    private static final String BETWEEN = " 一二十百3，。；、\n的";
    private static final int RUNS = 400;
    private static final int WORDS_A_TEXT = 60;

    @Test
    void hold_for_words_of_all_tables_cut_and_strung_together() {
        List<Word> words = Arrays.stream(Table.values())
                .flatMap(table -> Vocabulary.standard().words(table).stream())
                .toList();
        var dice = new Random(11);
        for (int run = 0; run < RUNS; run++) {
            var text = new StringBuilder();
            for (int i = 0; i < WORDS_A_TEXT; i++) {
                String word = words.get(dice.nextInt(words.size())).text();
                text.append(word, dice.nextInt(3) == 0 ? dice.nextInt(word.length()) : 0, word.length());
                text.append(dice.nextBoolean() ? "" : BETWEEN.charAt(dice.nextInt(BETWEEN.length())));
            }
            ScanLaws.holdFor(SourceText.fold(text.toString()));
        }
    }
}
