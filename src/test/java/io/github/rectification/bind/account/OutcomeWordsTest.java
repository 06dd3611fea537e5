package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import java.util.Optional;
import java.util.regex.Pattern;
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

        assertThat(words(read))
                .allMatch(word -> OutcomeWords.meaning(slice(word)).equals(Optional.of(meaning)));
        assertThat(words(read)).allMatch(word -> Pattern.matches(OutcomeWords.TERM, word));
        assertThat(words(notRead))
                .allMatch(word -> OutcomeWords.meaning(slice(word)).isEmpty());
        assertThat(words(notRead)).noneMatch(word -> Pattern.matches(OutcomeWords.TERM, word));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/words/outcomes.csv", delimiter = '|')
    void the_longest_word_at_the_beginning_counts(OutcomeCategory category, OutcomeKind kind, String read) {
        for (String word : words(read)) {
            assertThat(OutcomeWords.termAtStart(slice(word + "3人"))).hasToString(word);
            assertThat(OutcomeWords.termAtStart(slice("甲" + word))).isEmpty();
        }
    }

    @Test
    void words_that_stand_in_a_row_are_all_read() {
        assertThat(OutcomeWords.termsIn(slice("党内严重警告、警告和约谈提醒，甲")))
                .extracting(Meaning::kind)
                .containsExactly(
                        Optional.of(OutcomeKind.SERIOUS_PARTY_WARNING),
                        Optional.of(OutcomeKind.WARNING),
                        Optional.of(OutcomeKind.REMINDER_TALK));
        assertThat(OutcomeWords.termsIn(slice("甲"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "警告, PARTY_DISCIPLINE, PARTY_WARNING",
        "警告, ADMINISTRATIVE, WARNING",
        "记过, PARTY_DISCIPLINE, DEMERIT",
        "党内警告, ADMINISTRATIVE, PARTY_WARNING",
        "党纪处分, PARTY_DISCIPLINE, ",
        "甲, PARTY_DISCIPLINE, "
    })
    void a_bare_warning_is_one_of_the_category_in_which_it_stands(
            String word, OutcomeCategory category, OutcomeKind kind) {
        assertThat(OutcomeWords.kindWithin(slice(word), category)).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            给予 受到 予以 问责 追责 党内 政务 记过 处分 处理 立案 移送 移交 问题线索 诫勉 批评教育 责令 留置 第一种形态 四种形态 整改期间 整改以来 整改中 | 给与 收到 问题 党外 政府 记录 处置 立项 移动 线索 诫告 批评 责任 留守 形态 整改时
            """)
    void some_words_tell_of_people_held_to_account(String read, String notRead) {
        assertThat(words(read))
                .allMatch(word -> slice(word).matcher(OutcomeWords.HANDLING).find());
        assertThat(words(notRead))
                .noneMatch(word -> slice(word).matcher(OutcomeWords.HANDLING).find());
    }
}
