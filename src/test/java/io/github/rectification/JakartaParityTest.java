package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.constraint.CheckedReport;
import io.github.rectification.constraint.JudgesRule;
import io.github.rectification.constraint.StatusTally;
import io.github.rectification.finding.Finding;
import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RandomReports;
import io.github.rectification.testkit.Reports;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bare constraints and the checker find the same; {@code @CheckedReport} finds all that the checker does. */
class JakartaParityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(DAY).locale(Locale.CHINESE).build();
    private static final Set<String> OF_VALUES = Set.of(
            "DAT-001", "CNT-001", "CNT-002", "DSC-001", "DSC-002", "PUB-003", "CTC-002", "CTC-003", "CTC-004",
            "CTC-005");

    private static ValidatorFactory factory;

    @BeforeAll
    static void start() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        factory = ReportValidation.hibernate(Locale.CHINESE, Clock.fixed(Instant.from(DAY.atStartOfDay(zone)), zone));
    }

    @AfterAll
    static void stop() {
        factory.close();
    }

    static Stream<RectificationReport> reports() {
        return Stream.concat(
                Stream.of(RectificationReport.builder().build(), Reports.soundReport()),
                Stream.iterate(1L, seed -> seed + 1).limit(120).map(RandomReports::of));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void bare_constraints_find_what_the_checker_finds_of_single_values(RectificationReport report) {
        assertThat(byConstraints(report)).isEqualTo(byChecker(report));
    }

    @Test
    void bare_constraints_find_the_same_on_the_published_reports() throws Exception {
        for (Path draft : corpus()) {
            RectificationReport report = CHECKER.check(draft).report();
            assertThat(byConstraints(report)).as(draft.toString()).isEqualTo(byChecker(report));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_checked_report_breaks_once_for_each_finding_at_its_path(RectificationReport report) {
        Validator validator = factory.getValidator();

        List<String> broken = validator.validate(new Submission(report)).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();

        assertThat(broken)
                .containsExactlyElementsOf(CHECKER.check(report).findings().stream()
                        .map(finding -> "report"
                                + finding.path()
                                        .filter(path -> !path.isRoot())
                                        .map(path -> "." + path)
                                        .orElse("")
                                + " "
                                + finding.message())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void words_of_a_report_are_never_interpolated() {
        String canary = "${1+41} {jakarta.validation.constraints.NotNull.message} 不全";
        RectificationReport report = Reports.soundReport()
                .withContacts(Reports.soundReport().contacts().orElseThrow().withPhones(canary));

        assertThat(factory.getValidator().validate(new Submission(report)))
                .extracting(ConstraintViolation::getMessage)
                .anySatisfy(message -> assertThat(message).contains("${1+41}").doesNotContain("42"));
    }

    private static Set<String> byConstraints(RectificationReport report) {
        Set<String> found = new TreeSet<>();
        factory.getValidator().validate(report).forEach(violation -> {
            Class<?> constraint =
                    violation.getConstraintDescriptor().getAnnotation().annotationType();
            String path = violation.getPropertyPath().toString().replace(".<list element>", "");
            assertThat(found.add(constraint.getAnnotation(JudgesRule.class).value() + " " + path))
                    .as("%s at %s is reported once", constraint, path)
                    .isTrue();
        });
        return found;
    }

    private static Set<String> byChecker(RectificationReport report) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : CHECKER.check(report).findings()) {
            String path = finding.path().map(Object::toString).orElse("");
            if (OF_VALUES.contains(finding.rule().value()) && !isJudgedByWording(finding, report)) {
                found.add(finding.rule() + " " + path);
            }
        }
        return found;
    }

    /** That a closed account falls short is judged from the sentence, so only the checker tells it. */
    private static boolean isJudgedByWording(Finding finding, RectificationReport report) {
        if (!finding.rule().value().equals("CNT-001")) {
            return false;
        }
        CompletionSummary counts = report.completion().orElseThrow();
        int grain = finding.path().orElseThrow().index();
        StatusTally tally = grain < 0 ? counts : counts.otherGrains().get(grain);
        long sum = tally.parts().stream().mapToLong(Integer::intValue).sum();
        return sum < tally.whole().orElseThrow() && tally.parts().size() < 6;
    }

    private static List<Path> corpus() throws IOException {
        Path folder = Path.of(System.getProperty("corpus.dir", "../shared/corpus"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "the published reports are not here");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private record Submission(@CheckedReport RectificationReport report) {}
}
