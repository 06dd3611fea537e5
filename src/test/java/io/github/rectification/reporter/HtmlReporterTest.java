package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.checked;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.missing;
import static io.github.rectification.reporter.Fakes.report;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.Sample;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReporterTest {

    private static final String OPENING = "按照县委部署,2024年3月4日至4月26日,县委第三巡察组对青禾镇党委进行了巡察。2024年6月20日反馈了意见。\n";
    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 20)).build();

    @ParameterizedTest
    @MethodSource("io.github.rectification.testkit.Sample#invented")
    void shows_the_draft_as_it_is_with_its_private_numbers_hidden(Sample sample) {
        CheckResult result = CHECKER.check(sample.text());
        Document page = page(sample.name(), sample.text());
        for (Element line : page.select(".line")) {
            int number = Integer.parseInt(line.select(".no").text());
            assertThat(Optional.ofNullable(line.selectFirst(".said")).map(Element::wholeText))
                    .isEqualTo(result.line(number).map(HtmlReporterTest::visible));
        }
        assertThat(page.select(".line")).hasSize((int) sample.text().lines().count());
    }

    @ParameterizedTest
    @MethodSource("io.github.rectification.testkit.Sample#invented")
    void leads_from_each_finding_to_its_place_and_back(Sample sample) {
        CheckResult result = CHECKER.check(sample.text());
        Document page = page(sample.name(), sample.text());
        assertThat(page.select("li.note")).hasSameSizeAs(result.findings());
        assertThat(page.select("table tbody a[href^=#f1-]").stream().map(link -> link.attr("href")))
                .hasSameSizeAs(result.findings());
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(one -> assertThat(ids.add("#" + one.id())).isTrue());
        assertThat(page.select("a[href]").stream().map(link -> link.attr("href")))
                .allMatch(ids::contains);
        for (Element mark : page.select("mark")) {
            assertThat(mark.selectFirst("a").attr("href")).startsWith("#f1-n");
        }
    }

    @Test
    void asks_nothing_of_anybody_and_runs_nothing() throws NoSuchAlgorithmException {
        Document page = page("a.txt", OPENING);
        assertThat(page.select("script, link, img, iframe, object, embed, base, form, [src], [style], [onclick]"))
                .isEmpty();
        String css = page.selectFirst("style").data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; ")
                .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'")
                .doesNotContain("unsafe");
        assertThat(css).doesNotContain("url(", "@import");
    }

    @Test
    void takes_no_markup_from_a_draft_its_name_or_a_message() {
        String nasty = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;]]>\u202E\u001B[31m\u0000";
        Document page = page(nasty + ".txt", OPENING + "一、关于“" + nasty + "”问题的整改情况\n（一）" + nasty + "\n");
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.selectFirst("h2").wholeText()).isEqualTo(visible(nasty) + ".txt");
        assertThat(page.selectFirst("#f1-L3 .said").wholeText()).isEqualTo("（一）" + visible(nasty));
        Document hostile =
                Jsoup.parse(report("html", Fakes.hostile(), CheckedFile.unreadable(Fakes.HOSTILE, Fakes.HOSTILE)));
        assertThat(hostile.select("b:not(.counts b)")).isEmpty();
        assertThat(hostile.outerHtml()).doesNotContain("\u001B", "\u202E", "\u0000");
    }

    @Test
    void shows_no_private_number_and_no_line_that_is_kept_back() {
        String draft = OPENING + "一、关于“李小芳违规兼职，给予李小芳党内警告处分”问题的整改情况\n"
                + "（一）账号1234567890已核对，证号990000190001010016，可拨打19900000000。\n"
                + "二、关于“拨打19900000000无人接听”问题的整改情况\n（一）已接通。\n";
        Document page = page("a.txt", draft);
        // the pages of the rules have examples of their own
        assertThat(page.select("article").outerHtml())
                .doesNotContain("李小芳", "1234567890", "990000190001010016", "19900000000")
                .contains("此行不显示", "（此处不显示）", "拨打***********无人接听");
    }

    @Test
    void lists_what_has_no_place_before_the_draft() {
        Document page = Jsoup.parse(report("html", file("a.txt", SourceText.of("甲"), missing())));
        assertThat(page.select("#f1-findings ~ .notes .message").eachText()).containsExactly("没有写公开期限");
    }

    @Test
    void folds_away_what_does_not_count_with_its_reason() {
        SourceText text = SourceText.of("1.甲\n1.乙");
        Waiver waiver = new Waiver.Suppressed("rectify.yaml", "附件另行编号", Optional.of(LocalDate.of(2025, 6, 30)));
        Finding waived = Finding.builder()
                .from(at(text.slice(4, 6).span(), Severity.ERROR, "重复"))
                .waiver(waiver)
                .build();
        Document page = Jsoup.parse(report("html", file("a.txt", text, waived)));
        Element details = page.selectFirst("details.waived");
        assertThat(details.hasAttr("open")).isFalse();
        assertThat(details.text()).contains("附件另行编号（rectify.yaml），有效期至2025年6月30日");
        assertThat(page.select("mark, [id^=rule-N]")).isEmpty();
    }

    @Test
    void tells_the_days_and_the_sums_in_pictures_and_in_tables() {
        Document page = page("a.txt", OPENING + "巡察反馈的6个问题,已完成整改5个,正在推进1个。给予党纪处分1人,提醒谈话4人。\n中共云溪县青禾镇委员会\n2024年10月8日\n");
        assertThat(page.select("svg")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.selectFirst("title").text()).isNotBlank();
            assertThat(svg.selectFirst("desc").text()).isNotBlank();
        });
        assertThat(page.selectFirst("svg desc").text()).contains("反馈 2024年6月20日", "落款 2024年10月8日");
        assertThat(page.select("#f1-time ~ .figures table").text()).contains("反馈 2024年6月20日 55天后");
        assertThat(page.select("#f1-figures ~ .figures table").text()).contains("已完成 5个", "提醒谈话 4人");
    }

    @Test
    void shows_persons_cases_and_bodies_of_an_outcome_in_their_units() {
        Document page = page("a.txt", OPENING + "一、整改情况\n整改期间，通报批评2个单位、3人，立案2件。\n1.关于台账不全问题。已补齐。\n");
        assertThat(page.select("#f1-figures ~ .figures table").text()).contains("通报批评 3人 通报批评 2个单位 立案 2件");
    }

    @Test
    void names_the_status_of_each_item() {
        Document page = page("a.txt", OPENING + "一、关于“台账不全”问题的整改情况\n整改状态：已完成\n（一）补齐台账。\n");
        assertThat(page.select(".outline .item").text()).contains("关于“台账不全”问题的整改情况", "已完成", "措施1条");
    }

    @Test
    void explains_the_rules_that_failed_and_no_others() {
        Document page = Jsoup.parse(report("html", file("a.txt", SourceText.of("甲"), missing())));
        assertThat(page.select(".page").eachAttr("id")).containsExactly("rule-PUB-001");
        assertThat(page.select(".page h4").eachText()).contains("是什么", "怎么改");
    }

    @Test
    void has_landmarks_headings_in_order_and_heads_of_columns() {
        for (String page : new String[] {
            report("html", checked("a.txt", CHECKER.check(OPENING))),
            report("html", Fakes.ENGLISH, OutputOptions.PLAIN, checked("a.txt", CHECKER.check(OPENING)))
        }) {
            Document document = Jsoup.parse(page);
            assertThat(document.selectFirst("html").attr("lang")).matches("zh-CN|en");
            assertThat(document.select("header, main, footer, nav[aria-label]")).hasSize(4);
            assertThat(document.select("h1")).hasSize(1);
            int level = 0;
            for (Element heading : document.select("h1, h2, h3, h4")) {
                int next = heading.tagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            assertThat(document.select("table:not(:has(caption)), th:not([scope])"))
                    .isEmpty();
        }
    }

    @Test
    void lists_all_files_and_the_totals_first() {
        SourceText text = SourceText.of("1.甲");
        Document page = Jsoup.parse(report(
                "html",
                file("a.txt", text, missing()),
                file("b.txt", text),
                CheckedFile.unreadable("c.doc", "c.doc：这是旧版Word文件")));
        assertThat(page.select(".totals").text()).isEqualTo("共检查3份：错误1处，警示0处，提示0处，无法读取1份。");
        assertThat(page.select(".files tbody tr")).hasSize(3);
        assertThat(page.select(".files a").eachAttr("href")).containsExactly("#f1-file", "#f2-file");
        assertThat(page.select(".files").text()).contains("这是旧版Word文件");
    }

    @Test
    void leads_to_the_summary_before_the_first_of_several_files() {
        SourceText text = SourceText.of("1.甲");
        Document several = Jsoup.parse(report("html", file("a.txt", text, missing()), file("b.txt", text)));

        assertThat(several.select("a.skip").eachAttr("href")).containsExactly("#main", "#summary");
        assertThat(several.select("a.skip[href=#summary] + main")).hasSize(1);
        assertThat(several.select("#summary")).hasSize(1);
        assertThat(Jsoup.parse(report("html", file("a.txt", text, missing())))
                        .select("a.skip")
                        .eachAttr("href"))
                .containsExactly("#main");
    }

    @Test
    void shows_many_files_as_rows_with_exact_totals() {
        SourceText text = SourceText.of("1.甲");
        CheckedFile[] files = IntStream.range(0, 300)
                .mapToObj(i -> i < 250 ? file(i + ".txt", text, missing()) : file(i + ".txt", text))
                .toArray(CheckedFile[]::new);
        Document page = Jsoup.parse(report("html", files));
        assertThat(page.select("article")).hasSize(HtmlReporter.MOST_FAULTY + HtmlReporter.MOST_SOUND);
        assertThat(page.select(".files tbody tr")).hasSize(300);
        assertThat(page.select(".totals").text()).contains("共检查300份：错误250处");
    }

    @Test
    void cuts_a_draft_that_is_too_long_and_lists_what_was_found_there() {
        String draft = OPENING + "甲".repeat(FilePage.MOST_UNITS) + "\n公开期限:2024年2月30日。\n";
        Document page = page("a.txt", draft);
        assertThat(page.select(".line")).hasSize(1);
        assertThat(page.text()).contains("稿件太长，最后");
        assertThat(page.select("#f1-findings ~ .notes .rule").eachText()).contains("DAT-003");
    }

    @Test
    void shows_a_report_that_has_no_draft() {
        CheckResult read = CHECKER.check(OPENING);
        Document page = Jsoup.parse(report("html", checked("a.json", CHECKER.check(read.report()))));
        assertThat(page.select("mark, .line")).isEmpty();
        assertThat(page.text()).contains("没有稿件原文可以显示", "2024年6月20日");
    }

    @Test
    void writes_a_run_without_files() {
        assertThat(Jsoup.parse(report("html")).select(".totals").text()).startsWith("共检查0份");
    }

    @Test
    void gives_the_same_bytes_again() {
        CheckedFile file = checked(
                "a.txt",
                CHECKER.check(Sample.named("ladders/parts-between-chapters-and-issues")
                        .text()));
        assertThat(report("html", file)).isEqualTo(report("html", file));
    }

    private static Document page(String name, String draft) {
        return Jsoup.parse(report("html", checked(name, CHECKER.check(draft))));
    }

    private static String visible(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.toString(c == '\t' ? c : VisibleText.shown(c)))
                .collect(Collectors.joining());
    }
}
