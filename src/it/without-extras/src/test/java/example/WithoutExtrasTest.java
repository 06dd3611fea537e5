package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
