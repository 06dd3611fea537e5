package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.constraint.CheckedReport;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.profile.Profiles;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the Java of README.md and docs/getting-started.md, and holds what their comments claim. */
class UsageExampleTest {

    private static final Path THIS = Path.of("src/test/java/io/github/rectification/UsageExampleTest.java");
    private static final Pattern JAVA = Pattern.compile("(?m)^```java\\R([^`]*)^```$");

    @Test
    void readme_checks_a_draft_and_a_report() throws UnreadableDraftException {
        var checker = ReportChecker.builder().asOf(LocalDate.of(2026, 1, 20)).build();
        CheckResult result = checker.check(Path.of("docs/examples/draft-with-faults.txt"));

        result.verdict(); // INVALID
        result.findings().get(0).rule(); // CTC-001: no e-mail address
        result.report().round().orElseThrow().team(); // Optional[区委第二巡察组]

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(result.findings().get(0).rule()).isEqualTo(new RuleId("CTC-001"));
        assertThat(result.findings().get(0).path()).contains(PropertyPath.parse("contacts.emails"));
        assertThat(result.report().round().orElseThrow().team()).hasToString("Optional[区委第二巡察组]");

        RectificationReport report = RectificationReport.builder()
                .publicationWindow(PublicationWindow.builder()
                        .start(LocalDate.of(2026, 1, 12))
                        .end(LocalDate.of(2026, 2, 2))
                        .build())
                .build();

        checker.check(report).findings(); // all rules that need no draft

        record Submission(@CheckedReport RectificationReport report) {} // the same as constraint violations

        CheckResult checked = checker.check(report);
        assertThat(checked.rules())
                .filteredOn(outcome -> outcome.rule().value().equals("PUB-002"))
                .extracting(RuleOutcome::status)
                .containsExactly(RuleStatus.PASSED);
        try (ValidatorFactory factory = ReportValidation.hibernate(Locale.CHINESE, noonOf(checker.asOf()))) {
            assertSame(factory.getValidator().validate(new Submission(report)), checked);
        }
    }

    @Test
    void getting_started_reads_what_was_found() throws UnreadableDraftException {
        var checker = ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 20))
                .locale(Locale.ENGLISH)
                .build();
        CheckResult result = checker.check(Path.of("docs/examples/draft-with-faults.txt"));

        result.verdict(); // INVALID: at least one finding is an error

        List<String> lines = new ArrayList<>();
        for (Finding finding : result.findings()) {
            String place = finding.span()
                    .map(span -> span.line() + ":" + span.column())
                    .orElse("-");
            lines.add(place + " " + finding.severity() + " " + finding.rule() + " " + finding.message());
        }
        lines.get(0); // begins with "- WARNING CTC-001"

        List<RuleId> notApplicable = result.rules().stream()
                .filter(outcome -> outcome.status() == RuleStatus.NOT_APPLICABLE)
                .map(RuleOutcome::rule)
                .toList();

        assertThat(result.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(lines.get(0)).startsWith("- WARNING CTC-001");
        assertThat(notApplicable).doesNotContain(new RuleId("PUB-002"));
    }

    @Test
    void getting_started_reads_values_and_their_places() throws UnreadableDraftException {
        var checker = ReportChecker.builder().asOf(LocalDate.of(2026, 1, 20)).build();
        CheckResult result = checker.check(Path.of("docs/examples/draft-with-faults.txt"));

        RectificationReport read = result.report();
        read.publicationWindow().orElseThrow().end(); // Optional[2026-01-23]
        read.completion().orElseThrow().issues(); // OptionalInt[6]

        PropertyPath path = PropertyPath.parse("publicationWindow.end");
        SourceSpan span = result.places().place(path).orElseThrow();
        span.line(); // 24
        result.line(span.line()); // that line of the draft, private numbers hidden

        assertThat(read.publicationWindow().orElseThrow().end()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 23)));
        assertThat(read.completion().orElseThrow().issues()).isEqualTo(OptionalInt.of(6));
        assertThat(span.line()).isEqualTo(24);
        assertThat(result.line(24).orElseThrow()).contains("公开期限");
    }

    @Test
    void getting_started_makes_validates_and_writes_a_report() throws UnreadableDraftException {
        var checker = ReportChecker.builder()
                .asOf(LocalDate.of(2026, 1, 20))
                .locale(Locale.ENGLISH)
                .build();

        RectificationReport report = RectificationReport.builder()
                .publicationWindow(PublicationWindow.builder()
                        .start(LocalDate.of(2026, 1, 12))
                        .end(LocalDate.of(2026, 1, 9))
                        .build())
                .contacts(Contacts.builder().addPhones("5550123").build())
                .build();
        List<RuleId> rules = checker.check(report).findings().stream()
                .map(Finding::rule)
                .distinct()
                .toList();

        assertThat(rules).contains(new RuleId("PUB-003"), new RuleId("CTC-002"), new RuleId("SGN-001"));

        record Submission(@CheckedReport(language = "en") RectificationReport report) {}

        Clock clock = Clock.fixed(Instant.parse("2026-01-20T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        ValidatorFactory factory = ReportValidation.hibernate(Locale.ENGLISH, clock); // close it in the end
        Validator validator = factory.getValidator();
        Set<ConstraintViolation<RectificationReport>> ofValues = validator.validate(report); // 2: PUB-003, CTC-002
        Set<ConstraintViolation<Submission>> ofRules = validator.validate(new Submission(report)); // every finding

        assertThat(ofValues)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("publicationWindow.end", "contacts.phones[0].<list element>");
        assertSame(ofRules, checker.check(report));
        factory.close();

        String json = ReportJson.write(report);
        RectificationReport again =
                ReportJson.read(SourceText.of(json), "report.json").report(); // equal to the first

        assertThat(again).isEqualTo(report);
    }

    @Test
    void profiles_are_changed_copies() {
        LocalDate day = LocalDate.of(2026, 1, 20);

        Profile stricter = Profile.generic()
                .withName("ours")
                .withPartsRequired(EnumSet.allOf(ReportPart.class))
                .withSeverities(Map.of("CTC-001.wanted", Severity.INFO))
                .withSwitchedOff(new RuleId("PUB-006"));
        ReportChecker checker =
                ReportChecker.builder().asOf(day).profile(stricter).build();

        CheckResult result = checker.check(RectificationReport.builder().build());
        assertThat(result.rules())
                .filteredOn(outcome -> outcome.status() == RuleStatus.SKIPPED)
                .extracting(RuleOutcome::rule)
                .contains(new RuleId("PUB-006"));
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().value().equals("STR-004"))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void profiles_have_names_or_stand_in_files() {
        LocalDate day = LocalDate.of(2026, 1, 20);
        ReportChecker checker = ReportChecker.builder().asOf(day).build();

        Profiles profiles = Profiles.of(checker.catalogue());
        Profile central = profiles.named("central", day);
        Profile ours =
                profiles.read(Path.of("docs/examples/profile.yaml"), day); // SettingsException tells what is wrong

        assertThat(central.regularPeriodDays()).isEqualTo(180);
        assertThat(ours.switchedOff()).containsExactly(new RuleId("PUB-006"));
    }

    @Test
    void a_severity_switches_on_what_is_off_by_default() {
        Profile beforePublication = Profile.generic().withSeverities(Map.of("PUB-008", Severity.WARNING));

        assertThat(BuiltInRules.catalogue().find("PUB-008").orElseThrow().info())
                .matches(beforePublication::runs)
                .matches(rule -> !Profile.generic().runs(rule));
    }

    @Test
    void a_year_can_be_added_to_the_calendar() {
        WorkingCalendar calendar = WorkingCalendar.mainlandChina().withTable("""
                year 2027 notice-of-2026
                off  2027-01-01..2027-01-03
                work 2027-01-09
                """);

        assertThat(calendar.years()).contains(2019, 2026, 2027);
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 9))).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/getting-started.md", "docs/profiles.md"})
    void every_java_snippet_stands_in_this_class(String page) throws IOException {
        String code = bare(Files.readString(THIS, UTF_8));
        List<String> snippets = JAVA.matcher(Files.readString(Path.of(page), UTF_8))
                .results()
                .map(MatchResult::group)
                .map(snippet -> snippet.replace("```java", "").replace("```", ""))
                .toList();

        assertThat(snippets)
                .isNotEmpty()
                .allSatisfy(snippet ->
                        assertThat(code.contains(bare(snippet))).as(snippet).isTrue());
    }

    private static Clock noonOf(LocalDate day) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    private static void assertSame(Set<? extends ConstraintViolation<?>> violations, CheckResult result) {
        assertThat(violations.stream()
                        .<String>map(ConstraintViolation::getMessage)
                        .toList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        result.findings().stream().map(Finding::message).toList());
    }

    /** Blanks and where a comment is broken are the formatter's business. */
    private static String bare(String code) {
        return code.replaceAll("\\s|//", "");
    }
}
