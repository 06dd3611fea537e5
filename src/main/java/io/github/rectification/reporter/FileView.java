package io.github.rectification.reporter;

import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One file in full. */
final class FileView {

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;

    FileView(HtmlWriter html, PageTexts texts, FilePage page) {
        this.html = html;
        this.texts = texts;
        this.page = page;
    }

    void write() throws IOException {
        html.open("article", "id", page.id("file"), "aria-labelledby", page.id("name"));
        html.element("h2", page.file().shownPath(), "id", page.id("name"));
        verdict();
        contents();
        new FindingNotes(html, texts, page).overview();
        if (page.file().content().isPresent()) {
            CheckedContent content = page.file().content().get();
            new FactsView(html, texts, page, content).write();
            new DraftView(html, texts, page).write();
            new OutlineView(html, texts, page, content).write();
            new TimelineView(html, texts, page, content.report()).write();
            new FiguresView(html, texts, page, content.report()).write();
        }
        new RulesView(html, texts, page).write();
        html.close();
    }

    private void verdict() throws IOException {
        Verdict verdict = page.file().verdict();
        html.open("div", "class", "verdict " + style(verdict));
        html.open("p", "class", "word");
        html.element("span", shape(verdict), "aria-hidden", "true", "class", "shape");
        html.text(" " + texts.of(verdict)).close();
        html.open("ul", "class", "counts");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            int count = page.count(severity);
            html.open("li", "class", count == 0 ? "none" : Words.of(severity));
            html.element("span", PageTexts.shape(severity), "aria-hidden", "true");
            html.text(" " + texts.of(severity) + " ")
                    .element("b", Integer.toString(count))
                    .close();
        }
        html.close(2);
    }

    static String style(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "valid";
            case INVALID -> "invalid";
            case UNCLEAR -> "unclear";
        };
    }

    static String shape(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "✓";
            case INVALID -> "✕";
            case UNCLEAR -> "?";
        };
    }

    private void contents() throws IOException {
        List<String> parts = new ArrayList<>(List.of("findings"));
        if (page.file().content().isPresent()) {
            parts.addAll(List.of("draft", "outline", "time", "figures"));
        }
        parts.add("rules");
        html.open("nav", "aria-label", texts.of("contents", "file", page.file().shownPath()));
        html.open("ul");
        for (String part : parts) {
            html.open("li")
                    .element("a", texts.of(part), "href", page.link(part))
                    .close();
        }
        html.close(2);
    }
}
