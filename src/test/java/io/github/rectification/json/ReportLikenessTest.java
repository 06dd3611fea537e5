package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": 1}|true",
                "{\"titel\": 1}|true",
                "{\"titles\": 1}|true",
                "{\"item\": 1}|false",
                "{\"name\": 1}|false",
                "{\"title\": 1, \"name\": 1}|false",
                "{\"title\": 1, \"items\": [], \"name\": 1}|true",
                "{\"title\": 1, \"items\": [{\"type\": 1, \"name\": 1, \"a\": 2, \"b\": 3}]}|false",
                "{\"title\": 1, \"items\": [{\"type\": 1, \"name\": 1, \"number\": 2}]}|true",
                "{\"title\": \"x\", \"items\": [{\"type|true",
                "{\"title\" \"x\"}|true",
                "{\"name\": 1} {\"title\": 1, \"items\": 2}|false",
                "{\"a\": {\"title\": 1, \"items\": 2}}|false"
            })
    void is_told_by_most_of_the_keys(String json, boolean resembles) {
        assertThat(ReportJson.resembles(json)).isEqualTo(resembles);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "[]",
                "[{\"title\": 1}]",
                "null",
                "5",
                "\"title\"",
                "{",
                "{'title': 1}",
                "title: x",
                "{{{"
            })
    void is_never_found_where_there_is_no_object_with_keys(String json) {
        assertThat(ReportJson.resembles(json)).isFalse();
    }

    @Test
    void is_found_in_whatever_is_written() {
        String empty = ReportJson.write(RectificationReport.builder().build());

        for (int end = empty.indexOf(':'); end <= empty.length(); end++) {
            assertThat(ReportJson.resembles(empty.substring(0, end))).isTrue();
        }
    }

    @Test
    void takes_no_time_for_deep_or_long_json() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(ReportJson.resembles("{\"a\":".repeat(100_000))).isFalse();
            assertThat(ReportJson.resembles("{\"title\":".repeat(100_000))).isTrue();
            assertThat(ReportJson.resembles("{" + "\"title\": 1,".repeat(100_000)))
                    .isTrue();
        });
    }
}
