package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReporterTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙");

    @Test
    void writes_a_suite_a_file_and_a_case_a_rule() {
        String xml = report(
                "junit",
                file("drafts/a.txt", TEXT, missing(), found(Severity.WARNING), found(Severity.ERROR)),
                CheckedFile.unreadable("旧稿.doc", "旧稿.doc：这是旧版Word文件"));
        assertThat(xml).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- written by rectify -->
                <testsuites name="rectify">
                  <testsuite name="drafts/a.txt" tests="3" failures="2" errors="0" skipped="1" time="0">
                    <testcase name="NUM-001 duplicate-item-number" classname="drafts/a.txt" time="0">
                      <failure message="重复（另有1处，见正文）" type="ERROR">drafts/a.txt:2:1: warning NUM-001 重复
                drafts/a.txt:2:1: error NUM-001 重复</failure>
                    </testcase>
                    <testcase name="PUB-002 WINDOW" classname="drafts/a.txt" time="0">
                      <skipped message="没有公开期限"/>
                    </testcase>
                    <testcase name="PUB-001 missing-window" classname="drafts/a.txt" time="0">
                      <failure message="没有写公开期限" type="ERROR">drafts/a.txt: error PUB-001 没有写公开期限</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="旧稿.doc" tests="1" failures="0" errors="1" skipped="0" time="0">
                    <testcase name="unreadable" classname="旧稿.doc" time="0">
                      <error message="旧稿.doc：这是旧版Word文件" type="unreadable">旧稿.doc：这是旧版Word文件</error>
                    </testcase>
                  </testsuite>
                </testsuites>
                """.replace("WINDOW", name("PUB-002")));
        XmlCheck.read("junit.xsd", xml);
    }

    @Test
    void passes_a_case_with_what_is_only_worth_knowing() {
        assertThat(english(file("a.txt", TEXT, found(Severity.INFO)))).contains("""
                                <testsuite name="a.txt" tests="2" failures="0" errors="0" skipped="1" time="0">
                                    <testcase name="NUM-001" classname="a.txt" time="0">
                                      <system-out>a.txt:2:1: info NUM-001 重复</system-out>
                                    </testcase>
                                """.strip());
    }

    @Test
    void says_why_a_rule_did_not_run_where_the_rule_does_not() {
        var file = new CheckedFile(
                "a.txt",
                Verdict.VALID,
                List.of(),
                List.of(
                        new RuleOutcome(new RuleId("ITM-002"), RuleStatus.SKIPPED, Optional.empty()),
                        new RuleOutcome(new RuleId("NUM-001"), RuleStatus.PASSED, Optional.empty())),
                line -> Optional.empty(),
                Optional.empty());
        assertThat(english(file))
                .contains("<skipped message=\"the rule is switched off\"/>")
                .contains("<testcase name=\"NUM-001\" classname=\"a.txt\" time=\"0\"/>");
    }

    @Test
    void leaves_waived_findings_out() {
        Finding waived = Finding.builder()
                .from(found(Severity.ERROR))
                .waiver(new Waiver.Baselined())
                .build();
        assertThat(english(file("a.txt", TEXT, waived)))
                .contains("failures=\"0\"")
                .doesNotContain("<failure");
    }

    @Test
    void writes_a_run_without_files() {
        XmlCheck.read("junit.xsd", report("junit"));
    }

    @Test
    void stays_readable_whatever_a_draft_and_its_name_hold() {
        Document document = XmlCheck.read(
                "junit.xsd", report("junit", Fakes.hostile(), CheckedFile.unreadable(Fakes.HOSTILE, Fakes.HOSTILE)));
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("\"'<b>&amp;]]>␛[31m\uFFFD\uFFFD␀\uFFFD\uFFFD␍␊::error::x%0A|](http://a.invalid){0}");
    }

    private static String english(CheckedFile file) {
        String xml = report("junit", Fakes.ENGLISH, OutputOptions.PLAIN, file);
        XmlCheck.read("junit.xsd", xml);
        return xml;
    }

    private static String name(String rule) {
        return Fakes.RUN.catalogue().find(rule).orElseThrow().info().name();
    }

    private static Finding found(Severity severity) {
        return at(TEXT.slice(4, 6).span(), severity, "重复");
    }
}
