package io.github.rectification.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final Vocabulary STANDARD = Vocabulary.standard();

    @ParameterizedTest
    @EnumSource
    void each_line_of_a_table_is_read_in_its_example_as_it_says(Table table) {
        assertThat(STANDARD.words(table)).isNotEmpty();
        for (Word word : STANDARD.words(table)) {
            if (table == Table.LABEL_FORM) {
                assertThat(LabelForms.standard()
                                .atStart(SourceText.fold(word.example()))
                                .get(0)
                                .form())
                        .as(word.example())
                        .isEqualTo(LabelForm.of(word));
                continue;
            }
            if (table != Table.FIELD && !table.isLookedForEverywhere()) {
                assertThat(beginningIn(table, SourceText.fold(word.example())))
                        .as(() -> word.text() + " in " + word.example())
                        .contains(word);
                continue;
            }
            assertThat(found(table, word.example()))
                    .as(() -> word.text() + " in " + word.example())
                    .extracting(Hit::word)
                    .contains(word);
        }
    }

    private static List<Hit> found(Table table, String text) {
        String folded = SourceText.fold(text);
        if (table == Table.FIELD) {
            return FieldNames.standard()
                    .at(folded, 0)
                    .or(() -> FieldNames.standard().named(folded).map(name -> new Hit(name, 0, folded.length())))
                    .stream()
                    .toList();
        }
        return STANDARD.scan(folded).of(table).stream()
                .filter(hit -> hit.word()
                        .phrase()
                        .end(folded, hit.end(), folded.length())
                        .isPresent())
                .toList();
    }

    private static List<Word> beginningIn(Table table, String example) {
        var list = WordList.of(table);
        return IntStream.range(0, example.length())
                .mapToObj(at -> list.beginning(example, at))
                .flatMap(Optional::stream)
                .map(Hit::word)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_words_of_a_table_are_folded_and_without_blanks(Table table) {
        assertThat(STANDARD.words(table))
                .allSatisfy(word -> assertThat(word.text())
                        .isEqualTo(SourceText.fold(word.text()))
                        .isEqualTo(word.text().strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"词", "词\t义", "词\t义\t例", "\t义\t# 例", "词\t义\t# 例\t又"})
    void a_line_that_is_none_is_told_with_its_number(String line) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TableFile.read(Table.REGIME, "# 说明\n" + line))
                .withMessageStartingWith("line 2 of table regime.txt must hold");
    }

    @Test
    void a_word_stands_in_a_table_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TableFile.read(Table.REGIME, "甲\t一\t# 甲\n\n甲\t二\t# 甲"))
                .withMessage("line 3 of table regime.txt repeats the word of another line");
    }

    @Test
    void a_table_keeps_the_order_of_its_lines() {
        assertThat(TableFile.read(Table.REGIME, "乙\t一\t# 乙\n# 说明\n甲\t二\t# 甲"))
                .containsExactly(new Word(Table.REGIME, "乙", "一", "乙"), new Word(Table.REGIME, "甲", "二", "甲"));
    }

    @Test
    void numbers_of_four_numerals_are_found_and_longer_ones_are_not() {
        assertThat(words("第1234届")).containsExactly("第N届");
        assertThat(words("第十二届")).containsExactly("第N届");
        assertThat(words("十二届")).containsExactly("N届");
        assertThat(words("12345届")).isEmpty();
        assertThat(words("第12345届")).isEmpty();
        assertThat(words("第届")).isEmpty();
    }

    @Test
    void blanks_may_stand_within_the_names_of_channels_and_within_no_other_word() {
        assertThat(channels("联 系  电      话")).containsExactly("联系电话");
        assertThat(channels("联系       电话")).containsExactly("电话");
        assertThat(channels("监督 联系人")).containsExactly("联系人");
        assertThat(words("第十二 届")).isEmpty();
    }

    private static List<String> channels(String text) {
        return STANDARD.scan(text).of(Table.CONTACT).stream()
                .map(hit -> hit.word().text())
                .toList();
    }

    private static List<String> words(String text) {
        return STANDARD.scan(text).of(Table.ROUND).stream()
                .map(hit -> hit.word().text())
                .toList();
    }
}
