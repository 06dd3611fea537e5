package example.county;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rectification.InstalledRules;
import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountyRulesTest {

    private static final RuleId RULE = new RuleId("CTY-001");
    private static final String DRAFT = """
            关于巡察整改进展情况的通报
            根据县委统一部署，2024年3月4日至5月10日，县委第三巡察组对青禾镇党委进行了巡察。2024年6月20日，县委第三巡察组向青禾镇党委反馈了巡察意见。现将整改进展情况予以公布。
            欢迎广大干部群众对巡察整改落实情况进行监督。
            联系电话：0999-5550123
            """;

    @Test
    void a_rule_of_the_pack_judges_drafts_in_its_own_words() {
        assertEquals(
                List.of("联系电话只有1个，县里要求同时公布纪检监察机构的电话，请补充。"), messages(Locale.CHINESE, DRAFT));
        assertEquals(
                List.of("there is 1 phone number, but the county wants the discipline office's too; add it"),
                messages(Locale.ENGLISH, DRAFT));
        assertEquals(List.of(), messages(Locale.CHINESE, DRAFT + "监督电话：0999-5550124\n"));
    }

    @Test
    void its_reasons_are_worded_too() {
        var outcome = checker(Locale.ENGLISH).check("").rules().stream()
                .filter(rule -> rule.rule().equals(RULE))
                .findFirst()
                .orElseThrow();
        assertEquals(RuleStatus.NOT_APPLICABLE, outcome.status());
        assertEquals("no phone number is given", outcome.reason().orElseThrow());
    }

    @Test
    void its_page_is_found_by_language() {
        String page = InstalledRules.catalogue().page(RULE, Locale.ENGLISH).orElseThrow();
        assertTrue(page.contains("one phone number only"));
        assertFalse(page.contains("联系方式"));
    }

    private static List<String> messages(Locale locale, String draft) {
        return checker(locale).check(draft).findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(Finding::message)
                .toList();
    }

    private static ReportChecker checker(Locale locale) {
        return ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).locale(locale).build();
    }
}
