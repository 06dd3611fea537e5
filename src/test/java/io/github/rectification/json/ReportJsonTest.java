package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.Feedback;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.Issue;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.RandomReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {

    private static final RectificationReport EMPTY =
            RectificationReport.builder().build();

    @Test
    void writes_every_key_in_the_order_of_the_contract() {
        assertThat(ReportJson.write(EMPTY)).isEqualTo("""
                        {
                          "schemaVersion": "1",
                          "title": null,
                          "round": null,
                          "feedback": null,
                          "documentNumber": null,
                          "sections": [],
                          "items": [],
                          "completion": null,
                          "outcomes": [],
                          "institutions": [],
                          "recoveries": [],
                          "publicationWindow": null,
                          "contacts": null,
                          "signOff": null
                        }
                        """);
    }

    @Test
    void writes_lists_and_objects_two_spaces_deeper_and_chinese_as_it_is() {
        var report = EMPTY.withRound(InspectionRound.builder()
                        .addKinds(InspectionKind.SPECIAL, InspectionKind.ROUTINE)
                        .team("县委“第二”\"巡察组\"\u0001😀")
                        .build())
                .withSections(
                        Section.builder().kind(SectionKind.TASKS).number(2).build());

        assertThat(ReportJson.write(report)).contains("""
                          "round": {
                            "regime": null,
                            "kinds": [
                              "SPECIAL",
                              "ROUTINE"
                            ],
                            "commissionedBy": null,
                            "label": null,
                            "team": "县委“第二”\\"巡察组\\"\\u0001😀",
                        """).contains("""
                          "sections": [
                            {
                              "kind": "TASKS",
                              "label": null,
                              "number": 2,
                              "heading": null,
                              "text": null,
                              "items": [],
                              "sections": []
                            }
                          ],
                        """);
    }

    @Test
    void reads_back_what_it_wrote() throws UnreadableDraftException {
        for (long seed = 0; seed < 1000; seed++) {
            var report = RandomReports.of(seed);
            String json = ReportJson.write(report);

            assertThat(read(json)).as("seed %d", seed).isEqualTo(report);
            assertThat(ReportJson.write(read(json))).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void keeps_half_a_surrogate_pair_in_a_string() throws UnreadableDraftException {
        var report = EMPTY.withTitle("a\ud83d");

        assertThat(read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void keeps_the_digits_of_a_decimal_as_written() throws UnreadableDraftException {
        var report = read("{\"recoveries\": [{\"action\": \"RECOVERED\", \"amount\": \"7.100\", \"unit\": \"万元\"}]}");

        assertThat(report.recoveries().get(0).amount()).isEqualTo(new BigDecimal("7.100"));
        assertThat(ReportJson.write(report)).contains("\"amount\": \"7.100\"");
    }

    @Test
    void writes_the_same_bytes_to_a_string_a_writer_and_a_stream() throws IOException {
        var report = RandomReports.of(7);
        var writer = new StringWriter();
        var stream = new ByteArrayOutputStream();

        ReportJson.write(report, writer);
        ReportJson.write(report, stream);

        assertThat(writer).hasToString(ReportJson.write(report));
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(ReportJson.write(report));
    }

    @Test
    void writes_the_same_bytes_whatever_the_default_locale() {
        var report = RandomReports.of(8);
        String json = ReportJson.write(report);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportJson.write(report)).isEqualTo(json);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "\r\n\t { } \n",
                "{\"schemaVersion\": null}",
                "{\"title\": null, \"sections\": null, \"outcomes\": []}"
            })
    void takes_a_missing_key_null_and_an_empty_list_for_the_same(String json) throws UnreadableDraftException {
        assertThat(read(json)).isEqualTo(EMPTY);
    }

    @Test
    void tells_an_empty_object_from_none() throws UnreadableDraftException {
        assertThat(read("{\"feedback\": {}}"))
                .isEqualTo(EMPTY.withFeedback(Feedback.builder().build()));
    }

    @Test
    void reads_keys_in_any_order() throws UnreadableDraftException {
        String typeFirst = "{\"items\": [{\"type\": \"issue\", \"title\": \"关于“短板”问题\", \"statement\": \"短板\"}]}";
        String typeLast = "{\"items\": [{\"statement\": \"短板\", \"title\": \"关于“短板”问题\", \"type\": \"issue\"}]}";

        assertThat(read(typeLast)).isEqualTo(read(typeFirst));
        assertThat(read(typeLast).items()).hasExactlyElementsOfTypes(Issue.class);
    }

    @Test
    void reads_and_writes_the_deepest_section() throws UnreadableDraftException {
        var report = EMPTY.withSections(nested(ReportJson.DEEPEST_SECTION));

        assertThat(read(ReportJson.write(report))).isEqualTo(report);
    }

    @Test
    void refuses_to_write_a_section_deeper_than_it_reads() {
        var report = EMPTY.withSections(nested(ReportJson.DEEPEST_SECTION + 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportJson.write(report))
                .withMessage("sections must not be nested deeper than 64");
    }

    private static Section nested(int depth) {
        var section = Section.builder().kind(SectionKind.OTHER).build();
        for (int level = 1; level < depth; level++) {
            section = section.withSections(List.of(section));
        }
        return section;
    }

    private static RectificationReport read(String json) throws UnreadableDraftException {
        return ReportJson.read(SourceText.of(json), "report.json").report();
    }
}
