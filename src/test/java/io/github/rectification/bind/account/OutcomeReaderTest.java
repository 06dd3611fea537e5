package io.github.rectification.bind.account;

import static io.github.rectification.testkit.Pieces.lines;
import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
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
    void every_word_may_stand_behind_the_persons(OutcomeCategory category, OutcomeKind kind, String read) {
        String shown = (kind == null ? category.name() : kind.name()) + " 3";
        for (String word : words(read)) {
            assertThat(shown("整改中，3人给予" + word)).isEqualTo(shown);
        }
    }

    @Test
    void persons_before_the_word_count_only_where_none_stand_behind() {
        assertThat(shown("给予约谈2人，3人给予函询")).isEqualTo("INTERVIEW 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            教育提醒4人、批评帮助5人。               | OTHER 4 OTHER 5
            教育提醒干部4人次。                      | OTHER 4
            提醒教育4人，帮助教育5人，批评帮助1人。  | OTHER 4 OTHER 5 OTHER 1
            教育提醒、批评帮助共9人。                | FIRST_FORM 9
            对4人进行教育提醒。                      | OTHER 4
            组织警示教育4场，教育党员200人。         | ~
            整改期间，谈心谈话30人次，廉政谈话2人。  | ~
            整改期间，党课教育提醒30场次。           | ~
            """)
    void other_measures_of_the_first_form_are_read(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            通报批评2个单位。                        | NOTICE_OF_CRITICISM of bodies 2
            通报批评2家企业。                        | NOTICE_OF_CRITICISM of bodies 2
            通报批评责任单位2个。                    | NOTICE_OF_CRITICISM of bodies 2
            问责党组织3个。                          | OTHER of bodies 3
            问责3个党组织。                          | OTHER of bodies 3
            追责问责党组织和单位共三家。             | OTHER of bodies 3
            问责党组织3个、党员干部5人。             | OTHER of bodies 3
            整改期间，约谈3个村党支部。              | INTERVIEW of bodies 3
            对3个党组织进行问责。                    | OTHER of bodies 3
            2个单位被通报批评，3人被诫勉谈话。       | NOTICE_OF_CRITICISM of bodies 2 ADMONITION 3
            对2个单位通报批评，诫勉谈话3人。         | NOTICE_OF_CRITICISM of bodies 2 ADMONITION 3
            责令2个党组织作出书面检查。              | ORDERED_SELF_EXAMINATION of bodies 2
            通报批评2个单位、3人。                   | NOTICE_OF_CRITICISM 3 of bodies 2
            通报批评3人、2个单位。                   | NOTICE_OF_CRITICISM 3 of bodies 2
            通报批评2个单位，3人被诫勉谈话。         | NOTICE_OF_CRITICISM of bodies 2 ADMONITION 3
            整改期间，约谈3个单位负责人。            | ~
            整改期间，约谈3个村干部。                | ~
            整改期间，约谈3个单位的干部。            | ~
            整改期间，约谈3个。                      | ~
            下设监督问责3个工作组。                  | ~
            督促3个部门对责任人进行问责。            | ~
            问责17人。                               | ~
            召集3个党支部开会。                      | ~
            立案2个。                                | FILED/2
            通报批评2件。                            | NOTICE_OF_CRITICISM/2
            """)
    void bodies_that_are_held_to_account_are_counted_by_themselves(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            交由纪委调查1人。                        | CLUE 1
            交由县纪委监委进一步调查处理1人。        | CLUE 1
            移交派驻纪检监察组核查干部1名。          | CLUE 1
            转交区纪委处置了1人。                    | CLUE 1
            将1人交由纪检监察机关处理。              | CLUE 1
            1名党员移交县监委。                      | CLUE 1
            移送县纪委监委2人。                      | TRANSFERRED 2
            移送公安机关2人。                        | TRANSFERRED 2
            交由县纪委调查处置问题线索3条。          | CLUE/3
            收到纪委通报1人。                        | ~
            与31人谈话，记录交由纪委存档。           | ~
            新提拔3人档案交由纪委存档。              | ~
            交由人事部门处理1人。                    | ~
            """)
    void persons_may_be_handed_over_to_a_body_of_discipline(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3人给予党纪政务立案。    | FILED 3
            整改中，3人被立案审查。  | FILED 3
            整改中，1人被采取留置。  | DETAINED 1
            对1人予以移送司法机关。  | TRANSFERRED 1
            3人给予党纪处分。        | PARTY_DISCIPLINE 3
            """)
    void the_longest_word_behind_the_persons_counts_be_it_of_a_case(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            给予党纪处分两人。                  | PARTY_DISCIPLINE 2
            教育提醒四人。                      | OTHER 4
            诫勉谈话一人。                      | ADMONITION 1
            给予党纪处分十二人，其中警告十人。  | PARTY_DISCIPLINE 12 (PARTY_WARNING 10)
            立案两件三人。                      | FILED 3/2
            给予党纪处分零人。                  | PARTY_DISCIPLINE 0
            给予党纪处分0人。                   | PARTY_DISCIPLINE 0
            给予党纪处分第三人。                | ~
            给予党纪处分2.5人。                 | ~
            """)
    void numbers_may_be_chinese_numerals(String text, String shown) {
        assertThat(shown(text)).isEqualTo(shown);
    }

    @Test
    void bodies_stand_where_they_are_told() {
        shown("整改期间，通报批评2个单位、3人。");
        assertThat(spans("outcomes[0].bodies")).extracting(SourceSpan::offset).containsExactly(9);
        assertThat(spans("outcomes[0].persons")).extracting(SourceSpan::offset).containsExactly(14);
        assertThat(spans("outcomes[0].cases")).isEmpty();
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
        List<OutcomeTally> outcomes = OutcomeReader.read(lines(text), mentions(slice(text)), places);
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
                + (tally.bodies().isPresent() ? " of bodies " + tally.bodies().getAsInt() : "")
                + (parts.isEmpty() ? "" : " (" + parts + ")");
    }
}
