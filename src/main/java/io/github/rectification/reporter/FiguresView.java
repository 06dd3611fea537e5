package io.github.rectification.reporter;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.model.Item;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationStatus;
import io.github.rectification.model.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** What the report counts: statuses and outcomes as bars, each with its table; rules of the house and sums of money. */
final class FiguresView {

    private static final int MOST_BARS = 60;

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;
    private final RectificationReport report;

    FiguresView(HtmlWriter html, PageTexts texts, FilePage page, RectificationReport report) {
        this.html = html;
        this.texts = texts;
        this.page = page;
        this.report = report;
    }

    void write() throws IOException {
        List<Bar> stated = stated();
        List<Bar> ofItems = ofItems();
        List<Bar> outcomes = outcomes();
        List<Bar> others = others();
        html.open("section", "aria-labelledby", page.id("figures"));
        html.element("h3", texts.of("figures"), "id", page.id("figures"));
        if (stated.isEmpty() && ofItems.isEmpty() && outcomes.isEmpty() && others.isEmpty()) {
            html.element("p", texts.of("figures.none"), "class", "quiet");
        } else {
            html.open("div", "class", "figures");
            chart("stated", stated);
            chart("items", ofItems);
            chart("outcomes", outcomes);
            if (!others.isEmpty()) {
                table("others", others);
            }
            html.close();
        }
        html.close();
    }

    private List<Bar> stated() {
        List<Bar> bars = new ArrayList<>();
        if (report.completion().isPresent()) {
            CompletionSummary all = report.completion().get();
            add(bars, texts.of("figures.all"), all.issues(), "issues");
            for (RectificationStatus status : RectificationStatus.values()) {
                add(bars, texts.of(status), all.statuses().of(status), "issues");
            }
        }
        return bars;
    }

    private List<Bar> ofItems() {
        Map<RectificationStatus, Integer> counts = new EnumMap<>(RectificationStatus.class);
        int all = count(report.items(), counts) + countIn(report.sections(), counts);
        List<Bar> bars = new ArrayList<>();
        if (!counts.isEmpty()) {
            int said = counts.values().stream().mapToInt(Integer::intValue).sum();
            add(bars, texts.of("figures.all-items"), OptionalInt.of(all), "items");
            counts.forEach((status, count) -> add(bars, texts.of(status), OptionalInt.of(count), "items"));
            if (said < all) {
                add(bars, texts.of("outline.no-status"), OptionalInt.of(all - said), "items");
            }
        }
        return bars;
    }

    private static int countIn(List<Section> sections, Map<RectificationStatus, Integer> counts) {
        int all = 0;
        for (Section section : sections) {
            all += count(section.items(), counts) + countIn(section.sections(), counts);
        }
        return all;
    }

    private static int count(List<Item> items, Map<RectificationStatus, Integer> counts) {
        for (Item item : items) {
            item.status().ifPresent(status -> counts.merge(status, 1, Integer::sum));
        }
        return items.size();
    }

    private List<Bar> outcomes() {
        List<Bar> bars = new ArrayList<>();
        for (OutcomeTally outcome : report.outcomes()) {
            String name = outcome.kind().map(texts::of).orElseGet(() -> texts.of(outcome.category()));
            add(bars, name, outcome.persons(), "persons");
            if (outcome.persons().isEmpty()) {
                add(bars, name, outcome.cases(), "cases");
            }
            add(bars, name, outcome.bodies(), "bodies");
            for (OutcomeBreakdown part : outcome.breakdown()) {
                add(bars, "— " + texts.of(part.kind()), OptionalInt.of(part.persons()), "persons");
            }
        }
        return bars.subList(0, Math.min(bars.size(), MOST_BARS));
    }

    private List<Bar> others() {
        List<Bar> rows = new ArrayList<>();
        for (InstitutionChange change : report.institutions()) {
            add(rows, texts.of(change.action()), OptionalInt.of(change.count()), "institutions");
        }
        for (Recovery recovery : report.recoveries()) {
            String amount = recovery.amount().toString() + " " + texts.of(recovery.unit());
            rows.add(new Bar(texts.of(recovery.action()), 0, amount));
        }
        return rows.subList(0, Math.min(rows.size(), MOST_BARS));
    }

    private void add(List<Bar> bars, String name, OptionalInt value, String unit) {
        if (value.isPresent()) {
            bars.add(new Bar(name, value.getAsInt(), texts.of("unit." + unit, "count", value.getAsInt())));
        }
    }

    private void chart(String name, List<Bar> bars) throws IOException {
        if (bars.isEmpty()) {
            return;
        }
        html.open("figure");
        html.element("figcaption", texts.of("figures." + name));
        var description = new StringJoiner(texts.of("semicolon"));
        bars.forEach(bar -> description.add(bar.name() + " " + bar.said()));
        var svg = new Svg(html);
        svg.open(page.id(name), bars.size() * Svg.ROW, texts.of("figures." + name), description.toString());
        int most = Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            svg.words(row, bar.name(), bar.said());
            svg.track(row);
            svg.bar(row, 0, (double) Svg.WIDTH * Math.max(0, bar.value()) / most, "bar");
        }
        svg.close();
        html.open("details", "class", "data").element("summary", texts.of("figures.table"));
        table(name, bars);
        html.close(2);
    }

    private void table(String name, List<Bar> rows) throws IOException {
        html.open("table", "class", "list");
        html.element("caption", texts.of("figures." + name));
        html.open("thead").open("tr");
        html.element("th", texts.of("column.what"), "scope", "col");
        html.element("th", texts.of("column.count"), "scope", "col", "class", "number");
        html.close(2);
        html.open("tbody");
        for (Bar row : rows) {
            html.open("tr").element("th", row.name(), "scope", "row");
            html.element("td", row.said(), "class", "number").close();
        }
        html.close(2);
    }

    /** A name with its value, in words too. */
    private record Bar(String name, int value, String said) {}
}
