package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invented pages, as the systems of many sites write them, are read and judged as people read and judged them. */
class JudgedPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/drafts/html/judged");

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void has_the_report_and_the_findings_found_by_hand(int number) throws IOException, UnreadableDraftException {
        CheckResult result = checker.check(FOLDER.resolve(number + ".html"));

        String truth = Files.readString(FOLDER.resolve(number + ".report.json"), UTF_8);
        assertThat(result.report())
                .isEqualTo(ReportJson.read(SourceText.of(truth), "truth").report());
        assertThat(result.findings().stream()
                        .map(finding -> finding.rule() + " " + finding.severity() + " "
                                + finding.span()
                                        .map(span -> Integer.toString(span.line()))
                                        .orElse("-")))
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(FOLDER.resolve(number + ".findings.txt"), UTF_8));
    }
}
