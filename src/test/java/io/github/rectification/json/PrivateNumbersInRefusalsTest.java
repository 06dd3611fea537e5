package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a report as JSON says of persons stands in no sentence on what is wrong with it, whoever shows the sentence. */
class PrivateNumbersInRefusalsTest {

    private static final List<String> NUMBERS = List.of(
            "19900000001",
            "199 0000 0001",
            "199-0000-0001",
            "１９９００００００００１",
            "990101190506070024",
            "6299 0000 0000 0000 002",
            "账号1234509876");

    // ` stands for the quote of JSON, # for the number
    private static final List<String> WRONG = List.of(
            "{`#`: 1}",
            "{`title`: `x`, `#`: 1}",
            "{`schemaVersion`: `#`}",
            "{`contacts`: {`phones`: `#`}}",
            "{`contacts`: {`phones`: `请拨打#联系`}}",
            "{`contacts`: {`emails`: {`#`: 1}}}",
            "{`contacts`: {`#`: []}}",
            "{`signOff`: {`date`: `#`}}",
            "{`round`: {`regime`: `#`}}",
            "{`round`: {`kinds`: [`SPOT`, `#`]}}",
            "{`completion`: {`rate`: `#%`}}",
            "{`completion`: {`issues`: `#`}}",
            "{`recoveries`: [{`action`: `RECOVERED`, `amount`: `7`, `unit`: `#`}]}",
            "{`title`: #}",
            "{`title`: `x` #}",
            "{`title`: `x`} #",
            "{`title`: `x`} `#`",
            "{`title`: `#",
            "{`#");

    static Stream<String> wrong() {
        return WRONG.stream();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void hide_it_wherever_it_stands(String wrong) {
        for (String number : NUMBERS) {
            isHidden(number, refusal(wrong.replace('`', '"').replace("#", number), "report.json"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "19900000001, ***********",
        "19900000001.5, ***********.5",
        "-19900000001, -***********",
        "1990000000112345, ****************",
        "19900000001e3, ***********e3",
        "0.19900000001, 0.***********"
    })
    void hide_it_as_a_number_of_json_too(String number, String shown) {
        assertThat(refusal("{\"contacts\": {\"phones\": " + number + "}}", "report.json"))
                .hasMessage("report.json:1:25: \"phones\" must be a list, not " + shown);
    }

    @Test
    void hide_it_before_the_value_is_cut_short() {
        for (int before = 20; before < 41; before++) {
            String value = "一".repeat(before) + "19900000001";
            assertThat(refusal("{\"signOff\": {\"date\": \"" + value + "\"}}", "report.json"))
                    .hasMessageNotContainingAny("199", "1990");
        }
    }

    @Test
    void hide_it_in_the_name_of_the_file() {
        UnreadableDraftException refusal = refusal("{\"title\": 5}", "19900000001.json");

        assertThat(refusal).hasMessage("***********.json:1:11: \"title\" must be text, not 5");
        assertThat(refusal.sentence(Locale.CHINESE)).isEqualTo("***********.json:1:11：\"title\"应是加引号的文字，不是5");
    }

    @Test
    void show_what_is_no_number_of_a_person() {
        assertThat(refusal("{\"completion\": {\"issues\": 2147483648}}", "report.json"))
                .hasMessageEndingWith("not 2147483648");
        assertThat(refusal("{\"completion\": {\"issues\": 99999999999999999999}}", "report.json"))
                .hasMessageEndingWith("not 99999999999999999999");
        assertThat(refusal("{\"contacts\": {\"phones\": \"0000-8800000\"}}", "report.json"))
                .hasMessageEndingWith("not \"0000-8800000\"");
    }

    private static void isHidden(String number, UnreadableDraftException refusal) {
        String digits = number.replaceAll("[^0-9０-９]", "");
        for (String sentence : List.of(
                String.valueOf(refusal.getMessage()),
                refusal.sentence(Locale.CHINESE),
                refusal.sentence(Locale.ENGLISH),
                refusal.toString(),
                Arrays.toString(refusal.getSuppressed()),
                String.valueOf(refusal.getCause()))) {
            assertThat(sentence).doesNotContain(number).doesNotContain(digits);
        }
        assertThat(refusal.getCause()).isNull();
    }

    private static UnreadableDraftException refusal(String json, String name) {
        return assertThrows(UnreadableDraftException.class, () -> ReportJson.read(SourceText.of(json), name));
    }
}
