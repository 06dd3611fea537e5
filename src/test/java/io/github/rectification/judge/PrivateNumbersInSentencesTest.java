package io.github.rectification.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.InstalledRules;
import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Messages;
import io.github.rectification.privacy.PrivateNumbers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a sentence never make something public of a private number that it quotes. */
class PrivateNumbersInSentencesTest {

    private static final List<String> NUMBERS = List.of(
            "62990091631118347",
            "（6299009163111.8347四）",
            "990101190001010018",
            "990101 19000101 0018",
            "990101000101001",
            "19900000000",
            "199-0000-0000");

    static Stream<Locale> languages() {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hide_a_private_number_in_whatever_place_of_whatever_sentence(Locale language) {
        Messages messages = Messages.of(language);
        for (String key : ruleKeys(messages)) {
            List<String> names = messages.names(key);
            for (String name : names) {
                for (String number : NUMBERS) {
                    Map<String, Object> values = new TreeMap<>();
                    names.forEach(other -> values.put(other, "甲"));
                    values.put(name, number);
                    String sentence = messages.text(key, values, PrivateNumbers::hidden);
                    assertThat(sentence).as("%s of %s", name, key).contains("*").doesNotContain(number);
                }
            }
        }
    }

    private static List<String> ruleKeys(Messages messages) {
        return InstalledRules.catalogue().entries().stream()
                .map(entry -> entry.info().id().value())
                .filter(messages::has)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（6299009163111.8347四）", "62990091631118347、", "（6299-00916-3111-8347）"})
    void hide_a_number_in_a_label_which_the_sentence_calls_a_number_of_order(String label) throws Exception {
        String json = """
                {"schemaVersion":"1","title":"中共云溪县青禾镇委员会关于巡察整改进展情况的通报","items":[
                {"label":"1.","number":1,"title":"关于“台账不全”问题","statement":"台账不全","type":"issue","status":"COMPLETED","measures":[]},
                {"label":"LABEL","number":3,"title":"关于“公示不及时”问题","statement":"公示不及时","type":"issue","status":"COMPLETED","measures":[]}]}
                """.replace("LABEL", label);
        ReportChecker checker =
                ReportChecker.builder().asOf(LocalDate.of(2026, 2, 2)).build();

        CheckResult result = checker.check(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "a.json");

        assertThat(result.findings()).extracting(Finding::message).anyMatch(message -> message.contains("序号“"));
        assertThat(result.findings()).extracting(Finding::message).noneMatch(message -> message.contains("8347"));
    }

    @Test
    void leave_a_number_of_order_as_it_is() {
        Messages messages = Messages.of(Locale.CHINESE);
        String sentence = messages.text("NUM-002", Map.of("label", "（四）", "expected", 3), PrivateNumbers::hidden);
        assertThat(sentence).contains("（四）");
    }
}
