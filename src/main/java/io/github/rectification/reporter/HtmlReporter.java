package io.github.rectification.reporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Findings as one page for people, which asks for nothing from anywhere and runs nothing. Written file after file; only
 * a row a file waits for the summary, which stands at the end and is shown first.
 */
final class HtmlReporter implements Reporter {

    /** So many files with findings are shown whole, the others as rows. */
    static final int MOST_FAULTY = 200;

    /** So many files without findings are shown whole. */
    static final int MOST_SOUND = 20;

    private final Writer out;
    private final HeldWriter held;
    private final HtmlWriter html;
    private final TreeSet<RuleId> failed = new TreeSet<>();
    private Optional<PageTexts> spoken = Optional.empty();
    private Optional<RunView> rows = Optional.empty();
    private int number;
    private int faulty;
    private int sound;

    HtmlReporter(Writer out) {
        this.out = out;
        this.held = new HeldWriter(out);
        this.html = new HtmlWriter(held);
    }

    @Override
    public void begin(CheckRun run) throws IOException {
        var texts = new PageTexts(run);
        spoken = Optional.of(texts);
        rows = Optional.of(new RunView(html, texts));
        html.doctype();
        html.open("html", "lang", texts.language());
        head(texts, OwnOutput.TOOL + " " + run.toolVersion());
        html.open("body");
        html.element("a", texts.of("skip"), "class", "skip", "href", "#main");
        html.open("header", "class", "masthead");
        html.element("h1", texts.of("heading"));
        Map<String, Object> values =
                Map.of("profile", run.profile().name(), "date", run.asOf(), "version", run.toolVersion());
        html.element("p", texts.of("run", values), "class", "quiet");
        html.close();
        held.hold();
        html.open("main", "id", "main");
    }

    /** The summary is known last, and shown first; who does not see the page is led there. */
    private void leadToSummary(PageTexts texts) throws IOException {
        new HtmlWriter(out).element("a", texts.of("skip.summary"), "class", "skip", "href", "#summary");
        held.release();
    }

    private void head(PageTexts texts, String generator) throws IOException {
        String css = resource();
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "generator", "content", generator);
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-" + hash(css) + "'; base-uri 'none'; form-action 'none'");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", texts.of("heading"));
        html.style(css);
        html.close();
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        PageTexts texts = spoken.orElseThrow();
        number++;
        if (number == 2) {
            leadToSummary(texts);
        }
        boolean isFaulty = !Words.counting(file).isEmpty();
        boolean isWhole = file.unreadable().isEmpty() && (isFaulty ? faulty < MOST_FAULTY : sound < MOST_SOUND);
        if (isWhole) {
            faulty += isFaulty ? 1 : 0;
            sound += isFaulty ? 0 : 1;
        }
        var page = new FilePage(number, file);
        if (isWhole) {
            new FileView(html, texts, page).write();
            for (Finding finding : page.findings()) {
                failed.add(finding.rule());
            }
        }
        rows.orElseThrow().add(page, isWhole);
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        PageTexts texts = spoken.orElseThrow();
        held.release();
        new RulePageView(html, texts).write(failed);
        rows.orElseThrow().write(summary);
        html.close();
        html.open("footer")
                .element("p", texts.of("signs", legend(texts)), "class", "quiet")
                .close();
        html.close(2);
    }

    private static Map<String, Object> legend(PageTexts texts) {
        return Map.of(
                "error", PageTexts.shape(Severity.ERROR) + " " + texts.of(Severity.ERROR),
                "warning", PageTexts.shape(Severity.WARNING) + " " + texts.of(Severity.WARNING),
                "info", PageTexts.shape(Severity.INFO) + " " + texts.of(Severity.INFO));
    }

    private static String resource() {
        try (InputStream in = HtmlReporter.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("resource page.css is missing from the jar");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("resource page.css cannot be read", e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
