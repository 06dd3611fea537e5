package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.source.SourceText;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableReportTest {

    // ` stands for the quote of JSON, | parts the columns
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // wrong types
                "{`title`: 5}|1:11|`title` must be text, not 5",
                "{`title`: true}|1:11|`title` must be text, not true",
                "{`title`: {}}|1:11|`title` must be text, not an object",
                "{`title`: []}|1:11|`title` must be text, not a list",
                "{`sections`: {}}|1:14|`sections` must be a list, not an object",
                "{`sections`: [7]}|1:15|`sections[0]` must be an object, not 7",
                "{`items`: [null]}|1:12|`items[0]` must be an object, not null",
                "{`contacts`: {`phones`: [`1`, 2]}}|1:31|`phones[1]` must be text, not 2",
                "{`contacts`: `x`}|1:14|`contacts` must be an object, not `x`",
                "[]|1:1|a report must be an object, not a list",
                "`x`|1:1|a report must be an object, not `x`",
                // numbers
                "{`completion`: {`issues`: `3`}}|1:27|`issues` must be a whole number, not `3`",
                "{`completion`: {`issues`: 1.0}}|1:27|`issues` must be a whole number, not 1.0",
                "{`completion`: {`issues`: 1e3}}|1:27|`issues` must be a whole number, not 1e3",
                "{`completion`: {`issues`: 2147483648}}|1:27"
                        + "|`issues` must be a whole number from -2147483648 to 2147483647, not 2147483648",
                "{`completion`: {`issues`: -2147483649}}|1:27"
                        + "|`issues` must be a whole number from -2147483648 to 2147483647, not -2147483649",
                "{`completion`: {`rate`: 98.71}}|1:25"
                        + "|`rate` must be a decimal number in quotes such as `7.132`, not 98.71",
                "{`completion`: {`rate`: `98,71`}}|1:25"
                        + "|`rate` must be a decimal number in quotes such as `7.132`, not `98,71`",
                "{`completion`: {`rate`: `1E9`}}|1:25"
                        + "|`rate` must be a decimal number in quotes such as `7.132`, not `1E9`",
                // days
                "{`signOff`: {`date`: `2024-02-30`}}|1:22|`date` must be a day that exists, not `2024-02-30`",
                "{`signOff`: {`date`: `2024-2-3`}}|1:22|`date` must be a date such as `2024-03-01`, not `2024-2-3`",
                "{`signOff`: {`date`: 20240203}}|1:22|`date` must be a date such as `2024-03-01`, not 20240203",
                // fixed words
                "{`sections`: [{`kind`: `TASK`}]}|1:24|`kind` must be one of RESPONSIBILITY, LEADER, TASKS,"
                        + " OUTSTANDING, NEXT_STEPS, OTHER, not `TASK`",
                "{`sections`: [{`kind`: null}]}|1:24|`kind` must be one of RESPONSIBILITY, LEADER, TASKS,"
                        + " OUTSTANDING, NEXT_STEPS, OTHER, not null",
                "{`items`: [{`type`: `problem`}]}|1:21|`type` must be one of issue, task, not `problem`",
                "{`round`: {`kinds`: [`SPOT`, `spot`]}}|1:30|`kinds[1]` must be one of ROUTINE, SPECIAL, MOBILE,"
                        + " FOLLOW_UP, ELEVATED, CROSS, LINKED, EXTENDED, VILLAGE, SPOT, POLITICAL, not `spot`",
                "{`recoveries`: [{`action`: `RECOVERED`, `amount`: `1`, `unit`: `美元`}]}|1:64"
                        + "|`unit` must be one of 元, 万元, 亿元, not `美元`",
                "{`round`: {`kinds`: [`SPOT`, `SPOT`]}}|1:30|`SPOT` stands twice in `kinds`; keep one of the two",
                // the version
                "{`schemaVersion`: `2`}|1:19|`schemaVersion` must be `1`, the only version there is, not `2`",
                "{`schemaVersion`: 1}|1:19|`schemaVersion` must be `1`, the only version there is, not 1",
                // keys
                "{`titel`: `x`}|1:2|`titel` is no key of a report; did you mean `title`?",
                "{`publication_window`: {}}|1:2|`publication_window` is no key of a report;"
                        + " did you mean `publicationWindow`?",
                "{`feedback`: {`on`: null}}|1:15|`on` is no key of a feedback; its keys are date, team",
                "{`title`: `x`, `title`: `x`}|1:16|`title` stands twice in a report; keep one of the two",
                "{`title`: null, `title`: `x`}|1:17|`title` stands twice in a report; keep one of the two",
                "{`items`: [{`type`: `task`}]}|1:12|an item must have `title`; add it",
                "{`items`: [{`title`: `x`}]}|1:12|an item must have `type`; add it",
                "{`items`: [{`type`: `task`, `title`: null}]}|1:38|`title` must be text, not null",
                "{`items`: [{`type`: `task`, `title`: `x`, `statement`: `y`}]}|1:56|`statement` must be null in a task;"
                        + " an item with a statement has the type `issue`",
                // broken JSON
                "{`title`: `x`,}|1:15|the JSON is broken at `}`; mend the comma, quote or value there",
                "{`title` `x`}|1:10|the JSON is broken at `\\`x\\``; mend the comma, quote or value there",
                "{title: 1}|1:2|the JSON is broken at `title`; mend the comma, quote or value there",
                "{`title`: nul}|1:11|the JSON is broken at `nul`; mend the comma, quote or value there",
                "{`title`: `\\q`}|1:13|the JSON is broken at `q`; mend the comma, quote or value there",
                "{`title`: `x`]|1:14|the JSON is broken at `]`; mend the comma, quote or value there",
                "{`title`: `x`|1:14|the JSON ends too early; close what is still open",
                "{`title`: `x|1:13|the JSON ends too early; close what is still open",
                "{`tit|1:6|the JSON ends too early; close what is still open",
                "{}x|1:3|the JSON is broken at `x`; mend the comma, quote or value there",
                "{} {}|1:4|nothing may follow the report, but an object does; take it out",
                "{} 1|1:4|nothing may follow the report, but 1 does; take it out",
                "~~|1:1|the file is empty; a report begins with {",
                "~ ~|1:1|the file is empty; a report begins with {",
            })
    void says_where_and_what(String json, String place, String sentence) {
        assertThat(sentence(json.replace('`', '"')))
                .isEqualTo("report.json:" + place + ": " + sentence.replace('`', '"'));
    }

    @Test
    void counts_lines() {
        assertThat(sentence("{\n  \"signOff\": {\r\n    \"date\": \"2月30日\"\r  }\n}"))
                .isEqualTo("report.json:3:13: \"date\" must be a date such as \"2024-03-01\", not \"2月30日\"");
        assertThat(sentence("{\n  \"title\": \"a\nb\"}"))
                .isEqualTo("report.json:2:14: the JSON is broken at \"\\n\"; mend the comma, quote or value there");
    }

    @Test
    void lists_every_outcome() {
        String all = Arrays.stream(OutcomeKind.values()).map(Enum::name).collect(Collectors.joining(", "));

        assertThat(sentence("{\"outcomes\": [{\"category\": \"CASE\", \"kind\": \"FINED\"}]}"))
                .isEqualTo("report.json:1:44: \"kind\" must be one of " + all + ", not \"FINED\"");
    }

    @Test
    void shows_only_forty_characters_of_a_value_and_escapes_what_steers_a_terminal() {
        assertThat(sentence("{\"signOff\": {\"date\": \"\\u001b[2J\\n\\u202e" + "长".repeat(60) + "\"}}"))
                .isEqualTo(
                        "report.json:1:22: \"date\" must be a date such as \"2024-03-01\", not \"\\u001b[2J\\n\\u202e"
                                + "长".repeat(33) + "…\"");
        assertThat(sentence("{\"" + "k".repeat(60) + "\": 1}"))
                .startsWith("report.json:1:2: \"" + "k".repeat(39)
                        + "…\" is no key of a report; its keys are schemaVersion,");
        assertThat(sentence("{\"completion\": {\"areas\": " + "9".repeat(60) + "}}"))
                .endsWith(", not " + "9".repeat(39) + "…");
    }

    @Test
    void refuses_the_first_section_that_is_too_deep() {
        String opening = "{\"sections\":[{\"kind\":\"OTHER\",\"sections\":[";

        assertThat(sentence(opening + "{\"kind\":\"OTHER\",\"sections\":[".repeat(63) + "{\"kind\": 1"))
                .isEqualTo("report.json:1:" + (opening.length() + 63 * 28 + 1)
                        + ": sections must not be nested deeper than 64; move this one up");
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1_000_000})
    void withstands_brackets_without_end(int depth) {
        assertThat(sentence("[".repeat(depth))).isEqualTo("report.json:1:1: a report must be an object, not a list");
        assertThat(sentence("{\"sections\":" + "[".repeat(depth)))
                .isEqualTo("report.json:1:14: \"sections[0]\" must be an object, not a list");
        assertThat(sentence("{\"sections\":[".repeat(depth)))
                .isEqualTo("report.json:1:" + (65 * 13 + 1)
                        + ": sections must not be nested deeper than 64; move this one up");
    }

    @Test
    void withstands_a_number_without_end() {
        assertThat(sentence("{\"completion\": {\"areas\": " + "9".repeat(100_000) + "}}"))
                .matches("report\\.json:1:\\d+: the JSON holds a name or number too long, or brackets nested too deep,"
                        + " for any report");
    }

    private static String sentence(String json) {
        var e = assertThrows(UnreadableDraftException.class, () -> ReportJson.read(SourceText.of(json), "report.json"));
        return String.valueOf(e.getMessage());
    }
}
