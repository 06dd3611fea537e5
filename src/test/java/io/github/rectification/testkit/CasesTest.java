package io.github.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.DraftReaders;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The drafts that are kept lie as the page beside them says. */
class CasesTest {

    @Test
    void no_two_cases_have_a_name() {
        assertThat(Cases.all()).isNotEmpty().extracting(Case::name).allMatch(name -> name.matches("[a-z]+/[a-z0-9-]+"));
        assertThat(Cases.all())
                .extracting(each -> each.name().replaceFirst(".*/", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_draft_lies_here_twice() throws UnreadableDraftException {
        Map<String, String> seen = new HashMap<>();
        List<String> doubles = new ArrayList<>();
        for (Case each : Cases.all()) {
            String ink = DraftReaders.all(ReadLimits.DEFAULT)
                    .read(each.draft())
                    .text()
                    .all()
                    .text()
                    .replaceAll("\\s", "");
            String first = seen.putIfAbsent(ink, each.name());
            if (first != null) {
                doubles.add(first + " = " + each.name());
            }
        }

        assertThat(doubles).isEmpty();
    }

    @Test
    void every_case_says_what_must_come_of_it() {
        assertThat(Cases.all())
                .allMatch(each -> each.has(Case.REPORT) || each.has(Case.FINDINGS) || each.has(Case.SHOWN));
    }

    @Test
    void findings_are_rule_severity_and_line() {
        assertThat(Cases.withFindings())
                .flatMap(Case::findings)
                .allMatch(line -> line.matches("[A-Z]{3}-\\d{3} (ERROR|WARNING|INFO) (-|[1-9]\\d*)"));
    }

    @Test
    void the_samples_are_cases_in_text() {
        assertThat(Cases.texts()).containsAll(Cases.samples());
        assertThat(Cases.samples()).containsAll(Cases.fewSamples()).doesNotHaveDuplicates();
        assertThat(Cases.fewSamples()).isNotEmpty();
    }
}
