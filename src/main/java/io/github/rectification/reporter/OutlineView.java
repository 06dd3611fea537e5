package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.Item;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.source.PropertyPath;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts, items and measures of a report, with what is said of their status. */
final class OutlineView {

    /** More sections, items and measures are left out. */
    static final int MOST_ENTRIES = 5_000;

    private static final int UNITS_OF_A_HEADING = 200;
    private static final int UNITS_OF_A_MEASURE = 48;

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;
    private final CheckedContent content;
    private final Map<PropertyPath, Integer> counts = new HashMap<>();
    private final Map<PropertyPath, Severity> heaviest = new HashMap<>();
    private int entries;

    OutlineView(HtmlWriter html, PageTexts texts, FilePage page, CheckedContent content) {
        this.html = html;
        this.texts = texts;
        this.page = page;
        this.content = content;
        page.findings().forEach(this::count);
    }

    private void count(Finding finding) {
        Optional<PropertyPath> owner = finding.path();
        while (owner.isPresent()) {
            counts.merge(owner.get(), 1, Integer::sum);
            heaviest.merge(owner.get(), finding.severity(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            owner = owner.get().parent();
        }
    }

    void write() throws IOException {
        RectificationReport report = content.report();
        html.open("section", "aria-labelledby", page.id("outline"));
        html.element("h3", texts.of("outline"), "id", page.id("outline"));
        if (report.sections().isEmpty() && report.items().isEmpty()) {
            html.element("p", texts.of("outline.none"), "class", "quiet");
        } else {
            html.open("div", "class", "outline");
            inside(report.sections(), report.items(), PropertyPath.ROOT);
            html.close();
        }
        if (entries > MOST_ENTRIES) {
            html.element("p", texts.of("outline.cut", "shown", MOST_ENTRIES), "class", "quiet");
        }
        html.close();
    }

    private void inside(List<Section> sections, List<Item> items, PropertyPath owner) throws IOException {
        if (sections.isEmpty() && items.isEmpty()) {
            return;
        }
        html.open("ul");
        for (int i = 0; i < items.size() && fits(); i++) {
            item(items.get(i), owner.property("items").index(i));
        }
        for (int i = 0; i < sections.size() && fits(); i++) {
            section(sections.get(i), owner.property("sections").index(i));
        }
        html.close();
    }

    private boolean fits() {
        return ++entries <= MOST_ENTRIES;
    }

    private void section(Section section, PropertyPath path) throws IOException {
        html.open("li", "class", "part");
        html.open("span", "class", "name");
        String heading = section.heading()
                .map(said -> shown(path.property("heading"), said))
                .orElse(texts.of("outline.no-heading"));
        title(path, label(path, section.label()), heading);
        html.close();
        findings(path);
        inside(section.sections(), section.items(), path);
        html.close();
    }

    private void item(Item item, PropertyPath path) throws IOException {
        html.open("li", "class", "item");
        html.open("span", "class", "name");
        String heading =
                item.title().isEmpty() ? texts.of("outline.no-heading") : shown(path.property("title"), item.title());
        title(path, label(path, item.label()), heading);
        html.close();
        html.element(
                "span",
                item.status().map(texts::of).orElse(texts.of("outline.no-status")),
                "class",
                item.status().isPresent() ? "status" : "status none",
                "lang",
                texts.language());
        findings(path);
        measures(item.measures(), path);
        html.close();
    }

    private void measures(List<Measure> measures, PropertyPath item) throws IOException {
        if (measures.isEmpty()) {
            return;
        }
        html.open("details");
        html.element("summary", texts.of("outline.measures", "count", measures.size()), "lang", texts.language());
        html.open("ul");
        for (int i = 0; i < measures.size() && fits(); i++) {
            PropertyPath path = item.property("measures").index(i);
            Measure measure = measures.get(i);
            html.open("li", "class", "measure");
            title(path, label(path, measure.label()), text(path, measure));
            findings(path);
            html.close();
        }
        html.close(2);
    }

    private void title(PropertyPath path, Optional<String> label, String heading) throws IOException {
        Optional<String> link = page.link(path);
        if (link.isPresent()) {
            html.open("a", "href", link.get());
        }
        if (label.isPresent()) {
            html.element("span", label.get(), "class", "label");
        }
        html.element("span", heading, "lang", "zh-CN");
        if (link.isPresent()) {
            html.close();
        }
    }

    private void findings(PropertyPath path) throws IOException {
        Integer count = counts.get(path);
        Severity severity = heaviest.get(path);
        if (count != null && severity != null) {
            html.text(" ");
            html.open("span", "class", "severity " + Words.of(severity), "lang", texts.language());
            html.element("span", PageTexts.shape(severity), "aria-hidden", "true");
            html.text(" " + texts.of("outline.findings", "count", count)).close();
        }
    }

    /** {@return the label; empty too where it is kept back, which the heading says already} */
    private Optional<String> label(PropertyPath path, Optional<String> label) {
        return label.flatMap(said -> content.values().apply(path.property("label"), said));
    }

    private String text(PropertyPath path, Measure measure) {
        return page.shown(path.property("text"), measure.text(), UNITS_OF_A_MEASURE, texts.of("kept-back.value"));
    }

    private String shown(PropertyPath path, String text) {
        return page.shown(path, text, UNITS_OF_A_HEADING, texts.of("kept-back.value"));
    }
}
