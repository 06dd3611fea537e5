package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeReaderTest {

    private final Places places = new Places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            给予党内警告2人。                 | PARTY_WARNING 2
            给予党纪处分3人。                 | PARTY_DISCIPLINE 3
            立案2件3人。                      | FILED 3/2
            整改期间，约谈2人。               | INTERVIEW 2
            谈话提醒2人，函询3人。            | REMINDER_TALK 2 INQUIRY_LETTER 3
            约谈2人。                         | ~
            谈话提醒2人，谈话提醒3人。        | ~
            谈话提醒2人。给予约谈3人。        | INTERVIEW 3
            """)
    void a_sentence_must_tell_of_handling_or_count_several_kinds(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ，其中 。其中 ；其中 其中： 其中， ，具体为 ，具体是 ，包括 ，分别为 ，分别是 ，即 ： ，其中给予 ，其中受到 ，其中予以 ，其中对 ：给予 | ，另有 ，同时 、 ，其中。
            """)
    void parts_follow_a_total(String read, String notRead) {
        assertThat(words(read))
                .allMatch(lead -> shown("党纪处分3人" + lead + "警告2人").equals("PARTY_DISCIPLINE 3 (PARTY_WARNING 2)"));
        assertThat(words(notRead))
                .noneMatch(lead -> shown("党纪处分3人" + lead + "警告2人").contains("("));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            党纪处分3人，其中警告2人、严重警告1人    | PARTY_DISCIPLINE 3 (PARTY_WARNING 2, SERIOUS_PARTY_WARNING 1)
            党纪处分3人，其中警告2人、严重警告2人    | PARTY_DISCIPLINE 3 (PARTY_WARNING 2) SERIOUS_PARTY_WARNING 2
            党纪处分3人，其中警告2人，约谈1人        | PARTY_DISCIPLINE 3 (PARTY_WARNING 2) INTERVIEW 1
            党纪处分3人，其中警告2人。给予严重警告1人 | PARTY_DISCIPLINE 3 (PARTY_WARNING 2) SERIOUS_PARTY_WARNING 1
            党纪处分3人，其中警告2人甲乙丙丁严重警告1人 | PARTY_DISCIPLINE 3 (PARTY_WARNING 2, SERIOUS_PARTY_WARNING 1)
            党纪处分3人，其中警告2人甲乙丙丁戊严重警告1人 | PARTY_DISCIPLINE 3 (PARTY_WARNING 2) SERIOUS_PARTY_WARNING 1
            党纪处分3人（警告2人），其中严重警告1人  | PARTY_DISCIPLINE 3 (PARTY_WARNING 2) SERIOUS_PARTY_WARNING 1
            党内警告3人，其中严重警告1人             | PARTY_WARNING 3 SERIOUS_PARTY_WARNING 1
            政务处分3人，其中警告1人、记过2人        | ADMINISTRATIVE 3 (WARNING 1, DEMERIT 2)
            党纪处分3人，其中党纪处分1人             | PARTY_DISCIPLINE 3 PARTY_DISCIPLINE 1
            """)
    void parts_are_of_the_same_category_and_no_more_than_the_total(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            均为记过 都为记过 全部为记过 均是记过 均给予记过 均受到记过 均记过 记过 | 多为记过 均约记过 均为甲
            """)
    void a_bracket_may_name_the_one_kind_of_all(String read, String notRead) {
        assertThat(words(read)).allMatch(kind -> shown("政务处分2人（" + kind + "）").equals("ADMINISTRATIVE 2 (DEMERIT 2)"));
        assertThat(words(notRead))
                .allMatch(kind -> shown("政务处分2人（" + kind + "）").equals("ADMINISTRATIVE 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            对3人给予约谈 给予3人予以约谈 予以3人给予约谈 其中3人受到约谈 3人进行约谈 3人进行了约谈 3人被约谈 3名干部给予了约谈 3人给予约谈处分 3_人给予约谈 | 3人接着约谈 3位给予约谈 3人，给予约谈 3人给予过约谈
            """)
    void persons_may_stand_before_the_word(String read, String notRead) {
        assertThat(words(read)).allMatch(words -> shown("整改中，" + words).equals("INTERVIEW 3"));
        assertThat(words(notRead)).allMatch(words -> shown("整改中，" + words).equals("~"));
        assertThat(shown("整改中，3人" + "甲".repeat(14) + "给予约谈")).isEqualTo("INTERVIEW 3");
        assertThat(shown("整改中，3人" + "甲".repeat(15) + "给予约谈")).isEqualTo("~");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/words/outcomes.csv", delimiter = '|')
    void every_word_but_those_of_cases_may_stand_behind_the_persons(
            OutcomeCategory category, OutcomeKind kind, String read) {
        String shown = (kind == null ? category.name() : kind.name()) + " 3";
        for (String word : words(read)) {
            if (category != OutcomeCategory.CASE) {
                assertThat(shown("整改中，3人给予" + word)).isEqualTo(shown);
            }
        }
    }

    @Test
    void persons_before_the_word_count_only_where_none_stand_behind() {
        assertThat(shown("给予约谈2人，3人给予函询")).isEqualTo("INTERVIEW 2");
        assertThat(shown("整改中，3人被立案")).isEqualTo("~");
    }

    @Test
    void outcomes_stand_in_order_each_at_its_place() {
        assertThat(shown("给予约谈2人。\n甲\n给予函询3人，诫勉4人。")).isEqualTo("INTERVIEW 2 INQUIRY_LETTER 3 ADMONITION 4");
        assertThat(spans("outcomes[2]")).extracting(SourceSpan::line).containsExactly(3);
        assertThat(spans("outcomes[2].persons")).extracting(SourceSpan::length).containsExactly(1);
        assertThat(spans("outcomes[2].kind")).hasSize(1);
        assertThat(spans("outcomes[2].category")).hasSize(1);
    }

    @Test
    void parts_stand_where_they_are_told() {
        shown("党纪处分3人，其中警告2人。政务处分2人（均为记过）。");
        assertThat(spans("outcomes[0].breakdown[0]"))
                .extracting(SourceSpan::offset)
                .containsExactly(9);
        assertThat(spans("outcomes[0].breakdown[0].persons"))
                .extracting(SourceSpan::offset)
                .containsExactly(11);
        assertThat(spans("outcomes[1].breakdown[0]"))
                .extracting(SourceSpan::length)
                .containsExactly(4);
        assertThat(spans("outcomes[1].breakdown[0].persons"))
                .extracting(SourceSpan::offset)
                .containsExactly(18);
        assertThat(spans("outcomes[0].kind")).isEmpty();
    }

    @Test
    void a_paragraph_is_read_for_six_thousand_characters() {
        assertThat(shown("甲".repeat(5994) + "给予约谈2人")).isEqualTo("INTERVIEW 2");
        assertThat(shown("甲".repeat(5995) + "给予约谈2人")).isEqualTo("~");
    }

    private List<SourceSpan> spans(String path) {
        return places.build().spans(PropertyPath.parse(path));
    }

    private String shown(String text) {
        List<OutcomeTally> outcomes = OutcomeReader.read(lines(text), places);
        return outcomes.isEmpty()
                ? "~"
                : outcomes.stream().map(OutcomeReaderTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(OutcomeTally tally) {
        Optional<OutcomeKind> kind = tally.kind();
        String parts = tally.breakdown().stream()
                .map(part -> part.kind() + " " + part.persons())
                .collect(Collectors.joining(", "));
        return kind.map(Enum::name).orElse(tally.category().name())
                + (tally.persons().isPresent() ? " " + tally.persons().getAsInt() : "")
                + (tally.cases().isPresent() ? "/" + tally.cases().getAsInt() : "")
                + (parts.isEmpty() ? "" : " (" + parts + ")");
    }
}
