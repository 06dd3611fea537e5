package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of each rule, one table a status. */
final class RulesView {

    private static final List<RuleStatus> SHOWN = List.of(
            RuleStatus.FAILED, RuleStatus.NOT_JUDGED, RuleStatus.PASSED, RuleStatus.NOT_APPLICABLE, RuleStatus.SKIPPED);

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;

    RulesView(HtmlWriter html, PageTexts texts, FilePage page) {
        this.html = html;
        this.texts = texts;
        this.page = page;
    }

    void write() throws IOException {
        html.open("section", "aria-labelledby", page.id("rules"));
        html.element("h3", texts.of("rules"), "id", page.id("rules"));
        Map<RuleId, Integer> counts = new HashMap<>();
        for (Finding finding : Words.counting(page.file())) {
            counts.merge(finding.rule(), 1, Integer::sum);
        }
        for (RuleStatus status : SHOWN) {
            List<RuleOutcome> rules = page.file().rules().stream()
                    .filter(rule -> rule.status() == status)
                    .toList();
            if (!rules.isEmpty()) {
                group(status, rules, counts);
            }
        }
        html.close();
    }

    private void group(RuleStatus status, List<RuleOutcome> rules, Map<RuleId, Integer> counts) throws IOException {
        if (status == RuleStatus.FAILED) {
            html.open("details", "class", "rules", "open", "");
        } else {
            html.open("details", "class", "rules");
        }
        String caption = texts.of("rules.group", Map.of("status", texts.of(status), "count", rules.size()));
        html.element("summary", caption);
        if (status == RuleStatus.PASSED || status == RuleStatus.SKIPPED) {
            names(rules);
            html.close();
            return;
        }
        html.open("table", "class", "list");
        html.element("caption", caption, "class", "aside");
        head(status);
        html.open("tbody");
        for (RuleOutcome rule : rules) {
            row(rule, counts.getOrDefault(rule.rule(), 0));
        }
        html.close(3);
    }

    /** Most rules pass, and nothing more is to be said of them. */
    private void names(List<RuleOutcome> rules) throws IOException {
        html.open("ul", "class", "names");
        for (RuleOutcome rule : rules) {
            html.open("li").element("span", rule.rule().value(), "class", "rule");
            html.text(" " + texts.title(rule.rule())).close();
        }
        html.close();
    }

    private void head(RuleStatus status) throws IOException {
        html.open("thead").open("tr");
        html.element("th", texts.of("column.rule"), "scope", "col");
        html.element("th", texts.of("column.what"), "scope", "col");
        if (status == RuleStatus.FAILED) {
            html.element("th", texts.of("column.count"), "scope", "col", "class", "number");
        } else if (hasReason(status)) {
            html.element("th", texts.of("column.reason"), "scope", "col");
        }
        html.close(2);
    }

    private static boolean hasReason(RuleStatus status) {
        return status == RuleStatus.NOT_JUDGED || status == RuleStatus.NOT_APPLICABLE;
    }

    private void row(RuleOutcome rule, int count) throws IOException {
        html.open("tr").open("th", "scope", "row", "class", "rule");
        boolean failed = rule.status() == RuleStatus.FAILED;
        if (failed && count > 0) {
            html.element("a", rule.rule().value(), "href", "#rule-" + rule.rule());
        } else {
            html.text(rule.rule().value());
        }
        html.close().element("td", texts.title(rule.rule()));
        if (failed) {
            html.element("td", Integer.toString(count), "class", "number");
        } else if (hasReason(rule.status())) {
            html.element("td", rule.reason().orElse(""));
        }
        html.close();
    }
}
