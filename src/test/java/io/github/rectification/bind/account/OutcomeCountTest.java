package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeCountTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/words/outcomes.csv", delimiter = '|')
    void every_word_is_counted_alone_and_behind_another(
            OutcomeCategory category, OutcomeKind kind, String read, String notRead) {
        var meaning = new Meaning(category, Optional.ofNullable(kind));
        for (String word : words(read)) {
            assertThat(counts("甲" + word + "12人"))
                    .extracting(OutcomeCount::meaning)
                    .containsExactly(meaning);
            assertThat(wholes("甲" + word + "12人")).containsExactly(word + "12人");
            assertThat(wholes("甲" + word + "、" + word + "12人")).containsExactly(word + "、" + word + "12人");
        }
        assertThat(words(notRead)).allMatch(word -> counts("甲" + word + "12人").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            警告12人 警告”12人 警告处分12人 警告处理12人 警告措施12人 警告等12人 警告了12人 警告共12人 警告共计12人 警告合计12人 警告达12人 警告总计12人 警告：12人 | 警告的12人 警告后12人 警告，12人 警告1234567人
            警告村干部12人 警告镇干部12人 警告乡干部12人 警告局干部12人 警告院干部12人 警告校干部12人 警告干部12人 警告党员12人 警告党员干部12人 | 警告县干部12人 警告职工12人
            警告12人次 警告12名 警告12余人 警告_12_人 | 警告12位 警告12户
            """)
    void persons_stand_behind_the_word(String read, String notRead) {
        for (String words : words(read)) {
            assertThat(wholes("给予" + words)).containsExactly(slice(words).folded());
            assertThat(counts(words).get(0).people().map(OutcomeCountTest::shown))
                    .contains("12");
            assertThat(counts(words).get(0).cases()).isEmpty();
        }
        assertThat(words(notRead)).allMatch(words -> counts("给予" + words).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            立案12件      | 12 | ~
            立案12件次    | 12 | ~
            立案12起      | 12 | ~
            立案12条      | 12 | ~
            立案12个      | 12 | ~
            立案12件3人   | 12 | 3
            立案12件3名   | 12 | 3
            立案12件，3人 | 12 | 3
            立案12件/3人  | 12 | 3
            立案12件（3人） | 12 | 3
            立案12件（涉及3人） | 12 | 3
            立案12件涉及3人 | 12 | 3
            立案12件，涉案3人 | 12 | ~
            立案12件3次   | 12 | ~
            """)
    void cases_may_have_their_persons(String text, String cases, String people) {
        OutcomeCount count = counts(text).get(0);

        assertThat(count.cases().map(OutcomeCountTest::shown)).contains(cases);
        assertThat(count.people().map(OutcomeCountTest::shown).orElse("~")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约谈、函询12人 约谈和函询12人 约谈及函询12人 约谈以及函询12人 约谈或函询12人 约谈函询12人 约谈处理、函询12人 约谈处分、函询12人 | 约谈，函询12人 约谈与函询12人
            """)
    void one_number_may_stand_for_several_words(String read, String notRead) {
        assertThat(words(read)).allMatch(words -> wholes(words).equals(List.of(words)));
        assertThat(words(notRead)).allMatch(words -> wholes(words).equals(List.of("函询12人")));
    }

    @Test
    void several_words_mean_the_category_that_they_have_in_common() {
        assertThat(meanings("约谈、函询12人")).containsExactly(new Meaning(OutcomeCategory.FIRST_FORM, Optional.empty()));
        assertThat(meanings("立案、留置12人"))
                .containsExactly(new Meaning(OutcomeCategory.CASE, Optional.of(OutcomeKind.FILED)));
        assertThat(meanings("警告、约谈12人")).isEmpty();
        assertThat(meanings("立案、约谈12人")).isEmpty();
    }

    private static List<Meaning> meanings(String text) {
        return counts(text).stream().map(OutcomeCount::meaning).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            移交12件问题线索 转交12件问题线索 交办12件问题线索 受理12件问题线索 收到12件问题线索 移交了12件问题线索 移交的12件问题线索 移交12条问题线索 移交12_个问题线索 | 梳理12件问题线索 移交过12件问题线索 移交12起问题线索 移交12件问题
            """)
    void clues_are_counted_before_their_word(String read, String notRead) {
        for (String words : words(read)) {
            OutcomeCount count = counts(words).get(0);
            assertThat(count.cases().map(OutcomeCountTest::shown)).as(words).contains("12");
            assertThat(count.people()).isEmpty();
            assertThat(count.whole().folded()).startsWith("12").endsWith("问题线索");
        }
        assertThat(words(notRead)).allMatch(words -> counts(words).isEmpty());
    }

    @Test
    void a_clue_that_was_counted_is_not_counted_again_and_all_stand_in_order() {
        assertThat(wholes("移交3件问题线索12件，警告1人，收到2件问题线索")).containsExactly("问题线索12件", "警告1人", "2件问题线索");
    }

    @Test
    void a_bracket_straight_behind_holds_the_parts() {
        assertThat(counts("党纪处分3人（警告2人）").get(0).bracket().map(SourceSlice::folded))
                .contains("警告2人");
        assertThat(counts("党纪处分3人，（警告2人）").get(0).bracket()).isEmpty();
        assertThat(counts("党纪处分3人（" + "甲".repeat(200) + "）").get(0).bracket()).isPresent();
        assertThat(counts("党纪处分3人（" + "甲".repeat(201) + "）").get(0).bracket()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"党纪处分3人, true", "党内警告3人, false", "党纪处分3件, false", "约谈、函询3人, true"})
    void a_total_names_persons_and_no_kind(String text, boolean isTotal) {
        assertThat(counts(text).get(0).isTotal()).isEqualTo(isTotal);
    }

    private static List<OutcomeCount> counts(String text) {
        SourceSlice slice = slice(text);
        return OutcomeCounts.in(Passage.of(slice, mentions(slice)));
    }

    private static String shown(NumberMention number) {
        return number.slice().folded();
    }

    private static List<String> wholes(String text) {
        return counts(text).stream().map(count -> count.whole().folded()).toList();
    }
}
