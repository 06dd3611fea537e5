package io.github.rectification.reporter;

import io.github.rectification.finding.RuleId;
import io.github.rectification.rule.RulePages;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** The pages of the rules that failed: headings, paragraphs and examples, all there is in them. */
final class RulePageView {

    private static final String FENCE = "```";

    private final HtmlWriter html;
    private final PageTexts texts;

    RulePageView(HtmlWriter html, PageTexts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(Collection<RuleId> rules) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        html.open("section", "class", "pages", "aria-labelledby", "rule-pages");
        html.element("h2", texts.of("pages"), "id", "rule-pages");
        for (RuleId rule : rules) {
            html.open("section", "class", "page", "id", "rule-" + rule);
            html.element("h3", rule + " " + texts.title(rule));
            Optional<String> page = RulePages.page(rule, texts.locale());
            if (page.isPresent()) {
                page(page.get());
            } else {
                html.element("p", texts.basis(rule));
            }
            html.close();
        }
        html.close();
    }

    private void page(String markdown) throws IOException {
        var paragraph = new StringBuilder();
        Optional<String> fence = Optional.empty();
        for (String line : markdown.lines().toList()) {
            if (fence.isPresent()) {
                if (line.startsWith(FENCE)) {
                    example(fence.get(), paragraph);
                    fence = Optional.empty();
                } else {
                    paragraph.append(line).append('\n');
                }
            } else if (line.startsWith(FENCE)) {
                paragraph(paragraph);
                fence = Optional.of(line.substring(FENCE.length()).strip());
            } else if (line.startsWith("#") || line.isBlank()) {
                paragraph(paragraph);
                heading(line);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        paragraph(paragraph);
    }

    /** The heading of the whole page is written already. */
    private void heading(String line) throws IOException {
        String text = line.replace("#", "").strip();
        if (line.startsWith("##") && !text.isEmpty()) {
            html.element("h4", text);
        }
    }

    private void example(String kind, StringBuilder lines) throws IOException {
        boolean isBad = kind.equals("bad");
        if (isBad || kind.equals("good")) {
            html.element("p", texts.of(isBad ? "pages.bad" : "pages.good"), "class", "example");
        }
        html.open("pre", "lang", "zh-CN", "class", isBad ? "bad" : "good")
                .text(lines.toString().strip())
                .close();
        lines.setLength(0);
    }

    private void paragraph(StringBuilder text) throws IOException {
        if (!text.isEmpty()) {
            html.open("p");
            String[] parts = text.toString().replace("**", "").split("`", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i % 2 == 1) {
                    html.element("code", parts[i]);
                } else {
                    html.text(parts[i]);
                }
            }
            html.close();
            text.setLength(0);
        }
    }
}
