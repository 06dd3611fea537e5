package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureReaderTest {

    private static final PropertyPath ITEM = PropertyPath.parse("items[0]");

    private final Places places = new Places();
    private ItemFields fields;
    private MeasureReader reader;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲/1.乙/2.丙                   |      | 1.=1 乙/2.=2 丙
            一、甲/丁/戊/1.乙/2.丙             | 丁 戊 | 1.=1 乙/2.=2 丙
            一、甲。丁/1.乙                    | 丁   | 1.=1 乙
            一、甲/1.乙/丙/一是丁              |      | 1.=1 乙 丙 一是丁
            一、甲/1.乙/（1）丙/丁/（2）戊/2.己 |      | 1.=1 乙 （1）丙 丁 （2）戊/2.=2 己
            一、甲/1.乙。丙                    |      | 1.=1 乙。丙
            一、甲/3.乙/3.丙                   |      | 3.=3 乙/3.=3 丙
            """)
    void numbered_paragraphs_are_measures_with_all_that_stands_below(String draft, String lead, String measures) {
        assertThat(measures(draft)).isEqualTo(measures);
        assertThat(lead()).isEqualTo(lead == null ? "" : lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲。一是乙；二是丙。     |    | 一是=1 乙；/二是=2 丙。
            一、甲。丁：一是乙；二是丙。 | 丁： | 一是=1 乙；/二是=2 丙。
            一、甲/丁/戊：一是乙；二是丙 | 丁 戊： | 一是=1 乙；/二是=2 丙
            一、甲/一是乙/丁/二是丙/戊   |    | 一是=1 乙 丁/二是=2 丙 戊
            一、甲/一是乙/二是丙；三是丁 |    | 一是=1 乙/二是=2 丙；/三是=3 丁
            一、甲/一是乙/五是丙         |    | 一是=1 乙 五是丙
            一、甲/一是乙/二是丙/一是丁  |    | 一是=1 乙/二是=2 丙/一是=1 丁
            一、甲/丁：①乙；②丙         | 丁： | ①=1 乙；/②=2 丙
            一、甲/一是乙/丁：（1）丙；（2）戊 | | 一是=1 乙 丁：（1）丙；（2）戊
            """)
    void steps_in_running_text_are_measures_where_nothing_is_numbered(String draft, String lead, String measures) {
        assertThat(measures(draft)).isEqualTo(measures);
        assertThat(lead()).isEqualTo(lead == null ? "" : lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲/乙            | - 乙
            一、甲。乙。/丙/丁   | - 乙。 丙 丁
            一、甲               |
            一、甲。             |
            """)
    void other_text_is_one_measure_and_no_lead(String draft, String measures) {
        assertThat(measures(draft)).isEqualTo(measures == null ? "" : measures);
        assertThat(lead()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲。1.乙/2.丙              |         | 1.=1 乙/2.=2 丙
            一、甲/丁：1.乙/2.丙           | 丁：    | 1.=1 乙/2.=2 丙
            一、甲/戊/丁：1.乙；2.己/3.丙  | 戊 丁： | 1.=1 乙；/2.=2 己/3.=3 丙
            一、甲/丁：1.乙/3.丙           | 丁：1.乙 | 3.=3 丙
            一、甲/丁：1.乙/1.丙           | 丁：1.乙 | 1.=1 丙
            一、甲/丁：①乙/②丙           | 丁：    | ①=1 乙/②=2 丙
            """)
    void the_first_measures_may_be_run_in_with_the_words_straight_before(String draft, String lead, String measures) {
        assertThat(measures(draft)).isEqualTo(measures);
        assertThat(lead()).isEqualTo(lead == null ? "" : lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、甲/①乙；②丙；③丁      | ①=1 乙；/②=2 丙；/③=3 丁
            一、甲/①乙；②丙；/③丁     | ①=1 乙；/②=2 丙；/③=3 丁
            一、甲/①乙；③丙           | ①=1 乙；③丙
            """)
    void the_numbers_of_a_paragraph_may_go_on_in_it(String draft, String measures) {
        assertThat(measures(draft)).isEqualTo(measures);
    }

    @Test
    void fields_are_taken_off_wherever_they_stand() {
        assertThat(measures("一、甲。责任单位：丁局。/完成时限：2024年3月1日/1.乙。整改状态：已完成/责任单位：戊局/（1）己。责任单位：庚局"))
                .isEqualTo("1.=1 乙。 （1）己。");
        assertThat(fields.responsibleUnits()).containsExactly("丁局", "戊局", "庚局");
        assertThat(fields.deadline()).isPresent();
        assertThat(fields.status()).contains(RectificationStatus.COMPLETED);
        assertThat(lead()).isEmpty();
    }

    @Test
    void a_paragraph_of_fields_alone_is_no_measure_but_what_stands_below_it_is() {
        assertThat(measures("一、甲/1.乙/2.整改状态：已完成/3.责任单位：丁局/丙")).isEqualTo("1.=1 乙/3.=3 丙");
    }

    @Test
    void each_measure_stands_at_its_label_and_its_first_paragraph() {
        measures("一、甲/1.乙/丙/2.丁");
        SourceMap map = places.build();

        assertThat(offsets(map, "measures[0]")).containsExactly("4+3");
        assertThat(offsets(map, "measures[0].label")).containsExactly("4+2");
        assertThat(offsets(map, "measures[0].number")).containsExactly("4+2");
        assertThat(offsets(map, "measures[0].text")).containsExactly("6+3");
        assertThat(offsets(map, "measures[1]")).containsExactly("10+3");
        assertThat(offsets(map, "measures[2]")).isEmpty();
    }

    @Test
    void a_measure_without_label_stands_at_its_text() {
        measures("一、甲。乙");
        SourceMap map = places.build();

        assertThat(offsets(map, "measures[0]")).containsExactly("4+1");
        assertThat(offsets(map, "measures[0].label")).isEmpty();
        assertThat(offsets(map, "measures[0].number")).isEmpty();
    }

    private static List<String> offsets(SourceMap map, String path) {
        return map.spans(PropertyPath.parse("items[0]." + path)).stream()
                .map((SourceSpan span) -> span.offset() + "+" + span.length())
                .toList();
    }

    /** The first paragraph is the heading of the item. */
    private String measures(String draft) {
        List<Block> blocks = body(draft);
        BodyWords words = ShownBody.words(blocks);
        fields = new ItemFields(words.mentions(), places, ITEM);
        reader = new MeasureReader(words.headings(), places, ITEM, fields);
        Part part = new Part(Optional.of(blocks.get(0)), SectionKind.OTHER, blocks.subList(1, blocks.size()));
        Node node = TreeBuilder.build(part, Ladder.of(blocks), words, Optional.empty());
        return reader.read(node).stream().map(MeasureReaderTest::shown).collect(Collectors.joining("/"));
    }

    private static String shown(Measure measure) {
        String head = measure.label()
                .map(label -> label + "=" + measure.number().orElseThrow())
                .orElse("-");
        return head + " " + measure.text().replace('\n', ' ');
    }

    private String lead() {
        return reader.lead().stream().map(SourceSlice::text).collect(Collectors.joining(" "));
    }
}
