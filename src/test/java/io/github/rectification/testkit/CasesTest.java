package io.github.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.DraftReaders;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drafts that are kept lie as the page beside them says. */
class CasesTest {

    private static final String DRAFT = "draft\\.(txt|md|html|docx)";
    private static final Set<String> BESIDE_THE_CASES = Set.of("README.md", "samples.txt");
    private static final Set<String> BESIDE_A_DRAFT = Set.of(Case.REPORT, Case.FINDINGS, Case.SHOWN, "source.fodt");

    @Test
    void every_file_is_one_of_a_case() throws IOException {
        try (Stream<Path> files = Files.walk(Cases.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !isExpected(file)))
                    .isEmpty();
        }
    }

    private static boolean isExpected(Path file) {
        String name = file.getFileName().toString();
        if (Cases.FOLDER.equals(file.getParent())) {
            return BESIDE_THE_CASES.contains(name);
        }
        List<Path> drafts = Cases.all().stream()
                .map(Case::draft)
                .filter(draft -> draft.resolveSibling(name).equals(file))
                .toList();
        return drafts.size() == 1 && (drafts.get(0).equals(file) ? name.matches(DRAFT) : BESIDE_A_DRAFT.contains(name));
    }

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
