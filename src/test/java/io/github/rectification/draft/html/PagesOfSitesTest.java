package io.github.rectification.draft.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.DraftReaders;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.testkit.Case;
import io.github.rectification.testkit.Cases;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of invented sites: what of them is the report. */
class PagesOfSitesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String REPORT = "<p>根据统一部署，市委第五巡察组对松岭市水务局党组开展了巡察，反馈了意见。现将整改情况公布如下。</p>"
            + "<p>一、组织领导情况</p><p>局党组落实主体责任，召开会议3次，研究整改措施。</p>"
            + "<p>二、整改落实情况</p><p>（一）关于“学习不够”的问题</p><p>1.制定制度。每月学习一次，已完成整改。</p>"
            + "<p>欢迎监督。联系电话：0999-0000001。</p><p>中共松岭市水务局党组</p><p>2024年11月1日</p>";

    static Stream<Case> sites() {
        return Cases.pages().stream().filter(Cases.withShownText()::contains);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void gives_the_report_that_its_text_gives(Case site) throws UnreadableDraftException {
        CheckResult page = check(site.text().getBytes(GB18030));
        CheckResult plain = check(site.shown().getBytes(UTF_8));

        assertThat(read(site.text().getBytes(GB18030)).format()).isEqualTo(DraftFormat.HTML);
        assertThat(page.report()).isEqualTo(plain.report());
        assertThat(page.findings().stream().map(finding -> finding.rule() + finding.message()))
                .isEqualTo(plain.findings().stream()
                        .map(finding -> finding.rule() + finding.message())
                        .toList());
        assertThat(page.report().title()).isPresent();
        assertThat(page.report().signOff()).isPresent();
    }

    @Test
    void reports_residue_within_the_article_only() throws UnreadableDraftException {
        String within = "<div class=text>" + REPORT + "<p>打印本页</p></div><div><p>关闭窗口</p></div>";

        CheckResult result = check(("<html><body><h1>关于巡察整改情况的通报</h1>" + within).getBytes(UTF_8));

        assertThat(result.findings().stream()
                        .filter(finding -> finding.rule().value().equals("STR-008")))
                .hasSize(1);
        assertThat(result.draft().orElseThrow().source().all().text()).endsWith("打印本页");
    }

    @Test
    void takes_the_title_from_the_head_where_the_page_shows_none() throws UnreadableDraftException {
        assertThat(shown("<html><head><title>中共甲市乙局党组关于巡察整改进展情况的通报 - 甲市人民政府网</title></head><body>" + REPORT))
                .startsWith("中共甲市乙局党组关于巡察整改进展情况的通报\n根据统一部署");
        assertThat(shown("<html><head><title>通知公告</title></head><body>" + REPORT))
                .startsWith("根据统一部署");
    }

    @Test
    void leaves_names_of_classes_aside_where_they_would_leave_nothing() throws UnreadableDraftException {
        assertThat(shown("<html><body><div class=header><div class=share>" + REPORT + "</div></div>"))
                .startsWith("根据统一部署")
                .endsWith("2024年11月1日");
    }

    @Test
    void shows_a_page_that_is_no_report_too() throws UnreadableDraftException {
        assertThat(shown("<html><body><p>甲</p><p>乙</p>")).isEqualTo("甲\n乙");
        assertThat(shown("<html><body><nav>甲</nav></body>")).isEqualTo("甲");
    }

    private static String shown(String page) throws UnreadableDraftException {
        return read(page.getBytes(UTF_8)).text().all().text();
    }

    private static Draft read(byte[] bytes) throws UnreadableDraftException {
        return DraftReaders.all(ReadLimits.DEFAULT).read(new ByteArrayInputStream(bytes), "a.html");
    }

    private static CheckResult check(byte[] bytes) throws UnreadableDraftException {
        return ReportChecker.builder()
                .asOf(LocalDate.of(2025, 6, 1))
                .build()
                .check(new ByteArrayInputStream(bytes), "a.html");
    }
}
