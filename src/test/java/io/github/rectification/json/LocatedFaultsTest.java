package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.RandomReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever value of a report is wrong, the sentence begins with the file, its line and its column. */
class LocatedFaultsTest {

    private static final String NAME = "report.json";

    static Stream<String> reports() {
        return Stream.concat(
                Stream.of(SchemaCheck.report().example().toPrettyString()),
                Stream.of(3L, 8L, 21L).map(RandomReports::of).map(ReportJson::write));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_value_of_another_type_is_found_at_its_place(String json) throws UnreadableDraftException {
        for (SourceSpan value : values(json)) {
            char first = json.charAt(value.offset());
            String other = first == '{' || first == '[' ? "true" : "{}";
            int end = first == '{' || first == '[' ? closing(json, value.offset()) + 1 : value.endOffset();

            boolean absentObject = json.startsWith("null", value.offset());
            String wrong = json.substring(0, value.offset()) + (absentObject ? "true" : other) + json.substring(end);

            assertThat(sentence(wrong)).as(wrong).startsWith(place(value.line(), value.column()));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void an_unknown_key_is_found_at_its_place(String json) throws UnreadableDraftException {
        for (SourceSpan value : values(json)) {
            if (json.charAt(value.offset()) == '{') {
                int inside = value.offset() + 1;
                String wrong = json.substring(0, inside) + "\"colour\": 1, " + json.substring(inside);

                assertThat(sentence(wrong))
                        .startsWith(place(value.line(), value.column() + 1))
                        .contains("\"colour\" is no key of ");
            }
        }
    }

    @Test
    void the_place_is_counted_in_lines_and_columns_of_the_file() {
        assertThat(sentence("""
                        {
                          "schemaVersion": "1",
                          "title": "云溪县青禾镇党委整改情况的通报",
                          "sections": [
                            {
                              "kind": "TASKS",
                              "titel": "x"
                            }
                          ]
                        }
                        """)).startsWith("report.json:7:7: \"titel\" is no key of a section;");
    }

    private static List<SourceSpan> values(String json) throws UnreadableDraftException {
        SourceMap places = ReportJson.read(SourceText.of(json), NAME).places();
        List<SourceSpan> spans = new ArrayList<>();
        places.asMap().forEach((path, found) -> {
            if (!path.equals(PropertyPath.ROOT)) {
                spans.addAll(found);
            }
        });
        assertThat(spans).hasSizeGreaterThan(10);
        return spans;
    }

    /** {@return where the bracket that opens here is closed} */
    private static int closing(String json, int opening) {
        int depth = 0;
        boolean inText = false;
        for (int at = opening; at < json.length(); at++) {
            char unit = json.charAt(at);
            if (inText && unit == '\\') {
                at++;
            } else if (unit == '"') {
                inText = !inText;
            } else if (!inText && (unit == '{' || unit == '[')) {
                depth++;
            } else if (!inText && (unit == '}' || unit == ']') && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("bracket at " + opening + " is not closed");
    }

    private static String place(int line, int column) {
        return String.format(Locale.ROOT, "%s:%d:%d: ", NAME, line, column);
    }

    private static String sentence(String json) {
        var e = assertThrows(UnreadableDraftException.class, () -> ReportJson.read(SourceText.of(json), NAME));
        return String.valueOf(e.getMessage());
    }
}
