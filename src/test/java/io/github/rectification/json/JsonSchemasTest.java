package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.RandomReports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemasTest {

    private static final SchemaCheck REPORT = SchemaCheck.report();
    private static final SchemaCheck FINDINGS = SchemaCheck.findings();

    /** Where a definition stands in a report, with {@code %s} for the example; those of plain values are not listed. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("round", "{\"round\": %s}"),
            Map.entry("period", "{\"round\": {\"period\": %s}}"),
            Map.entry("feedback", "{\"feedback\": %s}"),
            Map.entry("section", "{\"sections\": [%s]}"),
            Map.entry("item", "{\"items\": [%s]}"),
            Map.entry("measure", "{\"items\": [{\"type\": \"task\", \"title\": \"\", \"measures\": [%s]}]}"),
            Map.entry("completion", "{\"completion\": %s}"),
            Map.entry("grain", "{\"completion\": {\"otherGrains\": [%s]}}"),
            Map.entry("rate", "{\"completion\": {\"rate\": %s}}"),
            Map.entry("outcome", "{\"outcomes\": [%s]}"),
            Map.entry("breakdown", "{\"outcomes\": [{\"category\": \"CASE\", \"breakdown\": [%s]}]}"),
            Map.entry("institution", "{\"institutions\": [%s]}"),
            Map.entry("recovery", "{\"recoveries\": [%s]}"),
            Map.entry("decimal", "{\"completion\": {\"rate\": %s}}"),
            Map.entry("publicationWindow", "{\"publicationWindow\": %s}"),
            Map.entry("contacts", "{\"contacts\": %s}"),
            Map.entry("signOff", "{\"signOff\": %s}"),
            Map.entry("optionalDate", "{\"signOff\": {\"date\": %s}}"));

    @Test
    void every_report_written_is_valid() {
        for (long seed = 0; seed < 1000; seed++) {
            assertThat(REPORT.faults(ReportJson.write(RandomReports.of(seed))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void every_example_of_a_report_is_valid_and_can_be_read() {
        assertThat(REPORT.tree().get("examples")).hasSize(2).allSatisfy(example -> {
            assertThat(REPORT.faults(example)).isEmpty();
            assertThat(refusal(example.toString())).isEmpty();
        });
    }

    @Test
    void every_example_of_a_part_of_a_report_is_valid_and_can_be_read() {
        REPORT.tree()
                .get("$defs")
                .forEachEntry((name, definition) -> definition.path("examples").forEach(example -> {
                    assertThat(REPORT.definition(name).faults(example)).as(name).isEmpty();
                    assertThat(PLACES).containsKey(name);
                    assertThat(refusal(String.format(PLACES.get(name), example)))
                            .as(name)
                            .isEmpty();
                }));
    }

    @Test
    void the_large_example_has_every_key() throws UnreadableDraftException {
        var example = REPORT.example();

        String written = ReportJson.write(
                ReportJson.read(SourceText.of(example.toString()), "example").report());

        assertThat(written).isEqualToIgnoringWhitespace(example.toPrettyString());
    }

    @Test
    void names_the_constants_of_the_model() {
        assertThat(words(REPORT.tree().at("/$defs/outcomeKind/enum"))).isEqualTo(names(OutcomeKind.values()));
        assertThat(words(REPORT.tree().at("/$defs/round/properties/kinds/items/enum")))
                .isEqualTo(names(InspectionKind.values()));
    }

    @Test
    void the_reader_and_the_schema_refuse_the_same() {
        var factory = JsonNodeFactory.instance;
        List<JsonNode> values = List.of(
                factory.nullNode(),
                factory.booleanNode(true),
                factory.numberNode(5),
                factory.numberNode(-5),
                factory.numberNode(1.5),
                factory.numberNode(2147483648L),
                factory.stringNode("x"),
                factory.stringNode("7.132"),
                factory.stringNode("2024-02-29"),
                factory.stringNode("2023-02-29"),
                factory.stringNode("OTHER"),
                factory.stringNode("1"),
                factory.arrayNode(),
                factory.objectNode(),
                factory.arrayNode().add("x").add("x"),
                factory.arrayNode().add("SPOT").add("SPOT"),
                factory.arrayNode().addNull(),
                factory.objectNode().put("x", 1));
        for (JsonNode value : values) {
            for (JsonNode changed : replacing(REPORT.example(), value)) {
                assertThat(refusal(changed.toString()).isEmpty())
                        .as("%s: %s", value, changed)
                        .isEqualTo(REPORT.faults(changed).isEmpty());
            }
        }
    }

    @Test
    void every_example_of_findings_is_valid() {
        assertThat(FINDINGS.tree().get("examples"))
                .hasSize(2)
                .allSatisfy(example -> assertThat(FINDINGS.faults(example)).isEmpty());
        FINDINGS.tree()
                .get("$defs")
                .forEachEntry((name, definition) -> definition
                        .path("examples")
                        .forEach(example -> assertThat(FINDINGS.definition(name).faults(example))
                                .as(name)
                                .isEmpty()));
    }

    @Test
    void findings_must_have_a_full_span_or_none_and_no_unknown_key() {
        var partial = FINDINGS.example();
        ((ObjectNode) partial.at("/files/0/findings/0/span")).remove("offset");
        var unknown = FINDINGS.example();
        ((ObjectNode) unknown.at("/files/0/findings/0")).put("colour", "red");
        var docx = FINDINGS.example();
        ((ObjectNode) docx.at("/files/0/findings/0/span"))
                .put("part", "word/document.xml")
                .put("paragraph", 0)
                .put("run", 0);
        var noRun = docx.deepCopy();
        ((ObjectNode) noRun.at("/files/0/findings/0/span")).remove("run");

        assertThat(FINDINGS.faults(partial)).isNotEmpty();
        assertThat(FINDINGS.faults(unknown)).isNotEmpty();
        assertThat(FINDINGS.faults(docx)).isEmpty();
        assertThat(FINDINGS.faults(noRun)).isNotEmpty();
    }

    /** {@return copies of the tree, in each of which another value, large or small, is replaced} */
    private static List<JsonNode> replacing(JsonNode tree, JsonNode value) {
        List<JsonNode> copies = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            for (String key : object.propertyNames()) {
                copies.add(object.deepCopy().set(key, value));
                copies.add(object.deepCopy().without(key));
                replacing(object.get(key), value)
                        .forEach(changed -> copies.add(object.deepCopy().set(key, changed)));
            }
        } else if (tree instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                ArrayNode copy = array.deepCopy();
                copy.set(index, value);
                copies.add(copy);
                for (JsonNode changed : replacing(array.get(index), value)) {
                    ArrayNode deeper = array.deepCopy();
                    deeper.set(index, changed);
                    copies.add(deeper);
                }
            }
        }
        return copies;
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static String refusal(String json) {
        try {
            ReportJson.read(SourceText.of(json), "report.json");
            return "";
        } catch (UnreadableDraftException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
