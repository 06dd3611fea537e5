package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/outcomes.csv", delimiter = '|')
    void each_word_means_a_category_and_perhaps_a_kind(
            OutcomeCategory category, OutcomeKind kind, String read, String notRead) {
        var meaning = new Meaning(category, Optional.ofNullable(kind));

        assertThat(words(read)).allMatch(word -> meanings(word).equals(List.of(meaning)));
        assertThat(words(notRead))
                .allMatch(word ->
                        hits(Table.SANCTION, word).stream().noneMatch(hit -> hit.end() - hit.start() == word.length()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/words/outcomes.csv", delimiter = '|')
    void the_longest_word_counts(OutcomeCategory category, OutcomeKind kind, String read) {
        for (String word : words(read)) {
            assertThat(hits(Table.SANCTION, word + "3人"))
                    .extracting(Hit::start, Hit::end)
                    .containsExactly(tuple(0, word.length()));
        }
    }

    @Test
    void words_that_stand_in_a_row_are_all_read() {
        assertThat(meanings("党内严重警告、警告和约谈提醒，甲"))
                .extracting(Meaning::kind)
                .containsExactly(
                        Optional.of(OutcomeKind.SERIOUS_PARTY_WARNING),
                        Optional.of(OutcomeKind.WARNING),
                        Optional.of(OutcomeKind.REMINDER_TALK));
        assertThat(meanings("甲")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "警告, PARTY_DISCIPLINE, PARTY_WARNING",
        "警告, ADMINISTRATIVE, WARNING",
        "记过, PARTY_DISCIPLINE, DEMERIT",
        "党内警告, ADMINISTRATIVE, PARTY_WARNING",
        "党纪处分, PARTY_DISCIPLINE, "
    })
    void a_bare_warning_is_one_of_the_category_in_which_it_stands(
            String word, OutcomeCategory category, OutcomeKind kind) {
        assertThat(OutcomeWords.kindWithin(meanings(word).get(0), category)).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void words_for_any_outcome_count_bodies_only_and_everyday_talks_nobody() {
        for (String word : List.of("问责", "追责问责", "追责", "处分", "纪律处分")) {
            assertThat(meanings(word)).isEmpty();
            assertThat(OutcomeWords.meaningForBodies(hits(Table.SANCTION, word).get(0)))
                    .contains(Meaning.of(OutcomeKind.OTHER));
        }
        for (String talk : List.of("谈心谈话", "廉政谈话", "任前谈话", "谈心")) {
            assertThat(meanings(talk)).isEmpty();
            assertThat(OutcomeWords.meaningForBodies(hits(Table.SANCTION, talk).get(0)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            给予 受到 予以 问责 追责 党内 政务 记过 处分 处理 立案 移送 移交 问题线索 诫勉 批评教育 责令 留置 第一种形态 四种形态 整改期间 整改以来 整改中 批评帮助 教育提醒 通报批评 交由 转交 | 给与 收到 问题 党外 政府 记录 处置 立项 移动 线索 诫告 批评 责任 留守 形态 整改时 帮助 提醒 通报 转手
            """)
    void some_words_tell_of_people_held_to_account(String read, String notRead) {
        assertThat(words(read)).noneMatch(word -> hits(Table.HANDLING, word).isEmpty());
        assertThat(words(notRead)).allMatch(word -> hits(Table.HANDLING, word).isEmpty());
    }

    private static List<Meaning> meanings(String text) {
        return hits(Table.SANCTION, text).stream()
                .map(OutcomeWords::meaning)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Hit> hits(Table table, String text) {
        SourceSlice slice = slice(text);
        return mentions(slice).words(table, slice);
    }
}
