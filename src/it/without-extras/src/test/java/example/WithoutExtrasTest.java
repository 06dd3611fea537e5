package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.ReportValidation;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Verdict;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.profile.Profiles;
import io.github.rectification.reporter.ReportFormats;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** No Jackson, jsoup, SnakeYAML, picocli or Hibernate Validator is here. */
class WithoutExtrasTest {

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    @Test
    void the_extras_are_not_here() {
        for (String name : new String[] {"org.jsoup.Jsoup", "tools.jackson.core.JsonGenerator", "picocli.CommandLine"}) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
        }
    }

    @Test
    void text_is_checked() {
        CheckResult result = checker.check("一、整改任务落实情况\n1.针对台账不全问题。\n已补齐台账。\n");
        assertEquals(Verdict.INVALID, result.verdict());
        assertTrue(result.findings().stream().anyMatch(finding -> finding.name().equals("missing-window")));
    }

    @Test
    void a_missing_extra_is_told_in_one_sentence() {
        byte[] page = "<!DOCTYPE html><html><body><p>通报</p></body></html>".getBytes(StandardCharsets.UTF_8);
        var refusal = assertThrows(
                UnreadableDraftException.class, () -> checker.check(new ByteArrayInputStream(page), "a.html"));
        assertTrue(refusal.getMessage().contains("org.jsoup:jsoup"), refusal.getMessage());
    }

    @Test
    void an_upload_of_a_report_as_json_is_refused_in_one_sentence() {
        byte[] report = "{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        for (int time = 0; time < 2; time++) {
            var refusal = assertThrows(
                    UnreadableDraftException.class, () -> checker.check(new ByteArrayInputStream(report), "a.json"));
            assertEquals(
                    "a.json: reading a report as JSON needs tools.jackson.core:jackson-core, which is missing;"
                            + " add this dependency (a module must also require tools.jackson.core)",
                    refusal.getMessage());
        }
    }

    @Test
    void what_else_needs_an_extra_throws_exceptions_that_can_be_caught() {
        Map<String, Executable> needing = Map.of(
                "tools.jackson.core:jackson-core", () -> ReportFormats.find("sarif").orElseThrow().reporter(new StringWriter()),
                "org.snakeyaml:snakeyaml-engine", () -> Profiles.of(checker.catalogue()).named("observed", checker.asOf()),
                "org.hibernate.validator:hibernate-validator",
                        () -> ReportValidation.hibernate(Locale.ENGLISH, Clock.systemUTC()));
        needing.forEach((library, use) -> {
            Exception refusal = assertThrows(RuntimeException.class, use);
            assertTrue(refusal.getMessage().contains(library), refusal.getMessage());
        });
        var report = RectificationReport.builder().title("x").build();
        assertThrows(IllegalStateException.class, () -> ReportJson.write(report));
        assertEquals(Verdict.INVALID, checker.check(report).verdict());
    }
}
