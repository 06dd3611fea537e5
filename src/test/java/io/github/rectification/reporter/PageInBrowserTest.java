package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.checked;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.ReportChecker;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.testkit.Browser;
import io.github.rectification.testkit.Sample;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The page as Chromium shows it. Skipped where there is no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final double LEAST_CONTRAST = 4.5;

    /** Contrast of each text with what lies behind it, after WCAG 2.2; gives those that are below the least. */
    private static final String CONTRASTS = """
            const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const rgb = colour => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return Array.from(canvas.getImageData(0, 0, 1, 1).data);
            };
            const luminance = c => {
                const [r, g, b] = c.slice(0, 3).map(v => v / 255)
                    .map(v => v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = e => {
                for (; e; e = e.parentElement) {
                    const c = rgb(getComputedStyle(e).backgroundColor);
                    if (c[3] === 255) return c;
                }
                return [255, 255, 255, 255];
            };
            const low = new Set();
            let seen = 0;
            for (const e of document.querySelectorAll('body *')) {
                const own = Array.from(e.childNodes).some(n => n.nodeType === 3 && n.data.trim());
                if (!own || ['title', 'desc'].includes(e.localName)) continue;
                seen++;
                const style = getComputedStyle(e);
                const one = luminance(rgb(e.closest('svg') ? style.fill : style.color));
                const other = luminance(behind(e));
                const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                if (ratio < LEAST) low.add(e.localName + '.' + e.getAttribute('class') + ' ' + ratio.toFixed(2));
            }
            return seen < 50 ? ['only ' + seen + ' texts'] : Array.from(low);
            """;

    @TempDir
    private static Path folder;

    private Browser browser;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        assumeTrue(Browser.isPresent(), "there is no Chromium with its driver");
        browser = Browser.start(folder);
    }

    @AfterAll
    void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, zh", "390, en", "820, zh", "1280, zh", "1280, en"})
    void is_no_wider_than_the_screen(int width, String language) throws IOException, InterruptedException {
        browser.resize(width, 900);
        browser.open(page(language));
        assertThat(number("return document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(texts("""
                const wide = e => Array.from(e.childNodes).some(n => n.nodeType === 3)
                    && e.getBoundingClientRect().right > innerWidth + 0.5 && !e.closest('.wide, .skip, .aside');
                return Array.from(document.querySelectorAll('main *')).filter(wide).map(e => e.outerHTML.slice(0, 80));
                """)).isEmpty();
    }

    @Test
    void tells_of_findings_beside_the_line_on_a_screen_and_below_it_on_a_phone()
            throws IOException, InterruptedException {
        String beside = """
                const notes = document.querySelector('.line .notes');
                const said = notes.parentElement.querySelector('.said, .kept').getBoundingClientRect();
                const at = notes.getBoundingClientRect();
                return [at.left >= said.right, at.top >= said.bottom];
                """;
        browser.resize(1280, 900);
        browser.open(page("zh"));
        assertThat(browser.run(beside).toString()).isEqualTo("[true,false]");
        browser.resize(390, 900);
        assertThat(browser.run(beside).toString()).isEqualTo("[false,true]");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void leads_from_each_finding_to_a_mark_that_is_seen(int width) throws IOException, InterruptedException {
        browser.resize(width, 900);
        browser.open(page("zh"));
        assertThat(number("return document.querySelectorAll('.note a.where').length"))
                .isGreaterThan(5);
        assertThat(texts("""
                const lost = [];
                for (const link of document.querySelectorAll('.note a.where, .list .place a, .note .related a')) {
                    link.click();
                    const target = document.querySelector(':target');
                    const mark = target.matches('span') ? target.nextElementSibling : target;
                    const at = mark.getBoundingClientRect();
                    const seen = at.top >= 0 && at.top < innerHeight && at.width > 0 && at.height > 0;
                    if (!seen) lost.push(link.hash + ' ' + at.top);
                }
                return lost;
                """)).isEmpty();
    }

    @Test
    void leads_from_each_mark_to_its_finding() throws IOException, InterruptedException {
        browser.resize(390, 900);
        browser.open(page("zh"));
        assertThat(texts("""
                const lost = [];
                for (const link of document.querySelectorAll('mark a')) {
                    link.click();
                    const at = document.querySelector('.note:target').getBoundingClientRect();
                    if (at.top < 0 || at.top >= innerHeight) lost.push(link.hash);
                }
                return lost;
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, 390", "light, 1280", "dark, 390", "dark, 1280"})
    void can_be_read_in_both_schemes(String scheme, int width) throws IOException, InterruptedException {
        browser.prefer(scheme);
        browser.resize(width, 900);
        browser.open(page("zh"));
        assertThat(texts("document.querySelectorAll('details').forEach(one => one.open = true);"
                        + CONTRASTS.replace("LEAST", Double.toString(LEAST_CONTRAST))))
                .isEmpty();
        browser.prefer("");
    }

    @Test
    void asks_for_nothing() throws IOException, InterruptedException {
        browser.open(page("zh"));
        assertThat(texts("return performance.getEntriesByType('resource').map(one => one.name)"))
                .isEmpty();
        assertThat(browser.run("return getComputedStyle(document.querySelector('.draft .line')).display")
                        .asString())
                .as("the policy lets the style sheet in")
                .isEqualTo("grid");
    }

    @Test
    void draws_its_pictures_within_their_frames() throws IOException, InterruptedException {
        browser.resize(390, 900);
        browser.open(page("en"));
        assertThat(number("return document.querySelectorAll('svg').length")).isGreaterThan(1);
        assertThat(texts("""
                const out = [];
                for (const svg of document.querySelectorAll('svg')) {
                    const frame = svg.getBoundingClientRect();
                    for (const part of svg.querySelectorAll('text, rect, polygon')) {
                        const at = part.getBoundingClientRect();
                        if (at.left < frame.left - 1 || at.right > frame.right + 1 || at.bottom > frame.bottom + 4) {
                            out.push(part.outerHTML);
                        }
                    }
                }
                return out;
                """)).isEmpty();
    }

    @Test
    void can_be_printed() throws IOException, InterruptedException {
        browser.open(page("zh"));
        assertThat(new String(browser.print(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private URI page(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        var run = new CheckRun("0.1.0", Profile.generic(), BuiltInRules.catalogue(), DAY, locale);
        ReportChecker checker = ReportChecker.builder().asOf(DAY).locale(locale).build();
        String faulty = Files.readString(Path.of("docs/examples/draft-with-faults.txt"));
        String html = report(
                "html",
                run,
                OutputOptions.PLAIN,
                checked("a-long-name-without-any-blank-in-it-as-they-come-from-archives.txt", checker.check(faulty)),
                checked(
                        "b.txt",
                        checker.check(Sample.named("ladders/parts-between-chapters-and-issues")
                                        .text() + "给予李小芳党内警告处分。\n")),
                CheckedFile.unreadable("c.doc", "c.doc: 旧版Word文件"));
        return Files.writeString(folder.resolve(language + ".html"), html).toUri();
    }

    private int number(String script) throws IOException, InterruptedException {
        return browser.run(script).asInt();
    }

    private Iterable<String> texts(String script) throws IOException, InterruptedException {
        JsonNode list = browser.run(script);
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
