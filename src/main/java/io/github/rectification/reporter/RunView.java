package io.github.rectification.reporter;

import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of a run as a list, with the totals. A run of one file that is shown whole needs none. */
final class RunView {

    /** More files are counted, but have no row. */
    static final int MOST_ROWS = 10_000;

    private final HtmlWriter html;
    private final PageTexts texts;
    private final List<Row> rows = new ArrayList<>();

    RunView(HtmlWriter html, PageTexts texts) {
        this.html = html;
        this.texts = texts;
    }

    void add(FilePage page, boolean isWhole) {
        if (rows.size() < MOST_ROWS) {
            rows.add(new Row(
                    page.file().shownPath(),
                    isWhole ? Optional.of(page.link("file")) : Optional.empty(),
                    page.file().verdict(),
                    page.count(Severity.ERROR),
                    page.count(Severity.WARNING),
                    page.count(Severity.INFO),
                    page.file().unreadable()));
        }
    }

    void write(RunSummary summary) throws IOException {
        if (summary.files() == 1 && rows.get(0).link().isPresent()) {
            return;
        }
        html.open("section", "class", "summary", "aria-labelledby", "summary");
        html.element("h2", texts.of("summary"), "id", "summary");
        html.element(
                "p",
                texts.of(
                        "totals",
                        Map.of(
                                "files", summary.files(),
                                "errors", summary.errors(),
                                "warnings", summary.warnings(),
                                "infos", summary.infos(),
                                "unreadable", summary.unreadable())),
                "class",
                "totals");
        if (!rows.isEmpty()) {
            table();
        }
        if (summary.files() > rows.size()) {
            html.element("p", texts.of("summary.cut", "more", summary.files() - rows.size()), "class", "quiet");
        }
        if (rows.stream()
                .anyMatch(row -> row.link().isEmpty() && row.unreadable().isEmpty())) {
            html.element("p", texts.of("summary.rows"), "class", "quiet");
        }
        html.close();
    }

    private void table() throws IOException {
        html.open("div", "class", "wide").open("table", "class", "list files");
        html.element("caption", texts.of("summary.caption"), "class", "aside");
        html.open("thead").open("tr");
        html.element("th", texts.of("column.file"), "scope", "col");
        html.element("th", texts.of("column.verdict"), "scope", "col");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            html.element("th", texts.of(severity), "scope", "col", "class", "number");
        }
        html.close(2);
        html.open("tbody");
        for (Row row : rows) {
            row(row);
        }
        html.close(3);
    }

    private void row(Row row) throws IOException {
        html.open("tr").open("th", "scope", "row");
        if (row.link().isPresent()) {
            html.element("a", row.path(), "href", row.link().get());
        } else {
            html.text(row.path());
        }
        if (row.unreadable().isPresent()) {
            html.element("p", row.unreadable().get(), "class", "quiet");
        }
        html.close();
        html.open("td", "class", "verdict-cell " + FileView.style(row.verdict()));
        html.element("span", FileView.shape(row.verdict()), "aria-hidden", "true");
        html.text(" " + texts.of(row.verdict())).close();
        for (int count : List.of(row.errors(), row.warnings(), row.infos())) {
            html.element("td", Integer.toString(count), "class", "number");
        }
        html.close();
    }

    private record Row(
            String path,
            Optional<String> link,
            Verdict verdict,
            int errors,
            int warnings,
            int infos,
            Optional<String> unreadable) {}
}
