package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented drafts have the findings that people found who knew the catalogue and not the code, and no other. */
class JudgedDraftsTest {

    private static final Path FOLDER = Path.of("src/test/resources/drafts/judged");

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".findings.txt"))
                    .map(name -> name.replace(".findings.txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void has_the_findings_found_by_hand_and_no_other(String name) throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".findings.txt"), UTF_8);

        List<Finding> findings = checker.check(Files.readString(FOLDER.resolve(name + ".txt"), UTF_8))
                .findings();

        assertThat(findings).extracting(JudgedDraftsTest::told).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.severity() + " "
                + finding.span().map(span -> Integer.toString(span.line())).orElse("-");
    }
}
