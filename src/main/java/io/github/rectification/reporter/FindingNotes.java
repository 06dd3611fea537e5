package io.github.rectification.reporter;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Waiver;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is said of findings, and where their places are. */
final class FindingNotes {

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;

    FindingNotes(HtmlWriter html, PageTexts texts, FilePage page) {
        this.html = html;
        this.texts = texts;
        this.page = page;
    }

    /** Writes the finding of this number as an entry of a list. */
    void write(int number) throws IOException {
        Finding finding = page.findings().get(number);
        html.open("li", "class", "note " + Words.of(finding.severity()), "id", page.id("n" + number));
        html.open("p", "class", "head");
        severity(finding.severity());
        rule(finding.rule());
        if (page.isPlaced(finding)) {
            html.element("a", place(finding.span().orElseThrow()), "href", page.link("m" + number), "class", "where");
        } else if (finding.span().isPresent()) {
            html.element("span", place(finding.span().get()), "class", "where");
        }
        html.close();
        html.element("p", finding.message(), "class", "message");
        more(finding);
        html.close();
    }

    private void more(Finding finding) throws IOException {
        for (RelatedPlace related : finding.related()) {
            html.open("p", "class", "related");
            if (page.isShown(related.span().line())) {
                html.element(
                        "a",
                        place(related.span()),
                        "href",
                        page.link("L" + related.span().line()));
            } else {
                html.text(place(related.span()));
            }
            html.text(texts.of("colon") + related.message()).close();
        }
        for (Fix fix : finding.fixes()) {
            html.element("p", texts.of("fix", "what", fix.description()), "class", "related");
        }
    }

    /** Writes the sign and the word of a severity. */
    void severity(Severity severity) throws IOException {
        html.open("span", "class", "severity " + Words.of(severity));
        html.element("span", PageTexts.shape(severity), "aria-hidden", "true").text(" " + texts.of(severity));
        html.close().text(" ");
    }

    private void rule(RuleId rule) throws IOException {
        html.element("a", rule.value(), "href", "#rule-" + rule, "class", "rule")
                .text(" ");
    }

    String place(SourceSpan span) {
        return texts.of("place", Map.of("line", span.line(), "column", span.column()));
    }

    /** Writes the findings that do not count, closed until somebody wants to see them. */
    void waived() throws IOException {
        if (page.waived().isEmpty()) {
            return;
        }
        html.open("details", "class", "waived");
        html.element("summary", texts.of("waived", "count", page.waived().size()));
        html.open("ul", "class", "notes");
        for (Finding finding : page.waived()) {
            html.open("li", "class", "note waived");
            html.open("p", "class", "head");
            severity(finding.severity());
            html.text(finding.rule() + " ");
            if (finding.span().isPresent()) {
                SourceSpan span = finding.span().get();
                if (page.isShown(span.line())) {
                    html.element("a", place(span), "href", page.link("L" + span.line()), "class", "where");
                } else {
                    html.element("span", place(span), "class", "where");
                }
            }
            html.close();
            html.element("p", finding.message(), "class", "message");
            html.element("p", reason(finding.waiver().orElseThrow()), "class", "related");
            html.close();
        }
        html.close(2);
    }

    private String reason(Waiver waiver) {
        if (waiver instanceof Waiver.Suppressed suppressed) {
            Map<String, Object> values =
                    Map.of("by", PrivateNumbers.hidden(suppressed.by()), "reason", suppressed.reason());
            String reason = texts.of("suppressed", values);
            return suppressed.expires().isPresent()
                    ? reason + texts.of("expires", "date", suppressed.expires().get())
                    : reason;
        }
        return texts.of("baselined");
    }

    /** Writes all findings as a table of links, then those without a place in full. */
    void overview() throws IOException {
        List<Finding> findings = page.findings();
        html.open("section", "aria-labelledby", page.id("findings"));
        html.element("h3", texts.of("findings"), "id", page.id("findings"));
        if (findings.isEmpty()) {
            html.element("p", texts.of("findings.none"), "class", "quiet");
        } else {
            table(findings);
            unplaced(findings);
        }
        if (page.more() > 0) {
            html.element("p", texts.of("findings.cut", "more", page.more()), "class", "quiet");
        }
        waived();
        html.close();
    }

    private void table(List<Finding> findings) throws IOException {
        html.open("div", "class", "wide").open("table", "class", "list");
        html.element("caption", texts.of("findings.caption"), "class", "aside");
        html.open("thead").open("tr");
        for (String column : List.of("severity", "place", "what")) {
            html.element("th", texts.of("column." + column), "scope", "col");
        }
        html.close(2);
        html.open("tbody");
        for (int i = 0; i < findings.size(); i++) {
            row(i, findings.get(i));
        }
        html.close(3);
    }

    private void row(int number, Finding finding) throws IOException {
        html.open("tr").open("td");
        severity(finding.severity());
        html.close().open("td", "class", "place");
        String place = page.isPlaced(finding) ? "m" : "n";
        String said = finding.span().isPresent() ? place(finding.span().get()) : texts.of("unplaced.short");
        html.element("a", said, "href", page.link(place + number));
        html.close().open("th", "scope", "row");
        html.element("a", finding.rule().value(), "href", "#rule-" + finding.rule(), "class", "rule");
        html.text(" " + texts.title(finding.rule())).close(2);
    }

    private void unplaced(List<Finding> findings) throws IOException {
        if (findings.stream().allMatch(page::isPlaced)) {
            return;
        }
        html.element("h4", texts.of("unplaced"));
        html.open("ul", "class", "notes");
        for (int i = 0; i < findings.size(); i++) {
            if (!page.isPlaced(findings.get(i))) {
                write(i);
            }
        }
        html.close();
    }
}
