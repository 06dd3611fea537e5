package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.rectification.finding.Finding;
import io.github.rectification.testkit.Sample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published reports have the findings that were found by hand: same rule, severity and line, and no other. */
class CorpusCheckTest {

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    @Test
    void finds_what_was_found_by_hand_and_nothing_else() {
        List<Sample> published = Sample.published();
        assumeFalse(published.isEmpty(), "needs the published reports");
        assertAll(published.stream().map(sample -> () -> compare(sample)));
    }

    private void compare(Sample sample) {
        Path file = Sample.corpus().resolve("expected/" + sample.name().replace(".txt", ".findings.json"));
        List<String> expected = new ArrayList<>();
        for (JsonNode finding : JsonMapper.builder().build().readTree(file)) {
            String rule = finding.get("rule").asString();
            if (checker.catalogue().find(rule).isPresent()) {
                String line = finding.get("line").isNull()
                        ? "-"
                        : Integer.toString(finding.get("line").asInt());
                expected.add(rule + " " + finding.get("severity").asString() + " " + line);
            }
        }

        assertThat(checker.check(sample.text()).findings().stream().map(CorpusCheckTest::told))
                .as(sample.name())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.severity() + " "
                + finding.span().map(span -> Integer.toString(span.line())).orElse("-");
    }
}
