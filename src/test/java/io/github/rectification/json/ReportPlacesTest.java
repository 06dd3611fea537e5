package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportPlacesTest {

    private static final String JSON = """
            {
              "title": "云溪\\"县\\u0031😀", "signOff": {"body": null, "date" : "2024-03-01"},
              "items": [
                {"type": "task", "title": "x", "number": -12, "measures": []}
              ],
              "contacts": {"phones": ["0000-5550123", "b"]}
            }
            """;

    @Test
    void knows_the_token_of_every_value_and_the_opening_bracket_of_objects_and_lists() throws UnreadableDraftException {
        assertThat(tokens(JSON))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("", "{"),
                        Map.entry("title", "\"云溪\\\"县\\u0031😀\""),
                        Map.entry("signOff", "{"),
                        Map.entry("signOff.date", "\"2024-03-01\""),
                        Map.entry("items", "["),
                        Map.entry("items[0]", "{"),
                        Map.entry("items[0].type", "\"task\""),
                        Map.entry("items[0].title", "\"x\""),
                        Map.entry("items[0].number", "-12"),
                        Map.entry("items[0].measures", "["),
                        Map.entry("contacts", "{"),
                        Map.entry("contacts.phones", "["),
                        Map.entry("contacts.phones[0]", "\"0000-5550123\""),
                        Map.entry("contacts.phones[1]", "\"b\"")));
    }

    @Test
    void counts_lines_and_columns_from_one_in_utf_16_units() throws UnreadableDraftException {
        SourceMap places = read(JSON).places();

        assertThat(places.spans(PropertyPath.parse("title"))).containsExactly(new SourceSpan(13, 15, 2, 12, 2, 27));
        assertThat(places.spans(PropertyPath.parse("signOff"))).containsExactly(new SourceSpan(41, 1, 2, 40, 2, 41));
        assertThat(places.spans(PropertyPath.parse("items[0].number")).get(0).line())
                .isEqualTo(4);
    }

    @Test
    void gives_the_place_of_the_owner_for_a_key_that_is_left_out() throws UnreadableDraftException {
        SourceMap places = read(JSON).places();

        assertThat(places.place(PropertyPath.parse("contacts.emails")))
                .isEqualTo(places.place(PropertyPath.parse("contacts")));
        assertThat(places.place(PropertyPath.parse("publicationWindow.end")))
                .contains(new SourceSpan(0, 1, 1, 1, 1, 2));
    }

    @Test
    void counts_a_carriage_return_and_line_feed_as_two_units_and_one_line_end() throws UnreadableDraftException {
        SourceMap places = read("{\r\n\r\n  \"title\":\r\n\"x\"}").places();

        assertThat(places.spans(PropertyPath.parse("title"))).containsExactly(new SourceSpan(17, 3, 4, 1, 4, 4));
    }

    private static Map<String, String> tokens(String json) throws UnreadableDraftException {
        return read(json).places().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> written(json, entry.getValue().get(0))));
    }

    private static String written(String json, SourceSpan span) {
        return json.substring(span.offset(), span.endOffset());
    }

    private static ReadReport read(String json) throws UnreadableDraftException {
        return ReportJson.read(SourceText.of(json), "report.json");
    }
}
