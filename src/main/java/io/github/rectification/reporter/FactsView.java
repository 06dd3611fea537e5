package io.github.rectification.reporter;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.InspectionKind;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.PropertyPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the report says of itself: title, inspection, sign-off, contacts. */
final class FactsView {

    private static final int MOST_CONTACTS = 20;
    private static final int UNITS_OF_A_VALUE = 500;

    private final HtmlWriter html;
    private final PageTexts texts;
    private final FilePage page;
    private final List<Fact> facts = new ArrayList<>();

    FactsView(HtmlWriter html, PageTexts texts, FilePage page, CheckedContent content) {
        this.html = html;
        this.texts = texts;
        this.page = page;
        collect(content.report());
    }

    private void collect(RectificationReport report) {
        add("title", "title", report.title());
        report.round().ifPresent(this::collect);
        add("sign-off", "signOff.body", report.signOff().flatMap(signOff -> signOff.body()));
        report.contacts().ifPresent(this::collect);
    }

    private void collect(InspectionRound round) {
        add("body", "round.inspectedBody", round.inspectedBody());
        add("team", "round.team", round.team());
        add("round", "round.label", round.label());
        List<InspectionKind> kinds = round.kinds();
        if (!kinds.isEmpty()) {
            String said = kinds.stream().map(texts::of).collect(Collectors.joining(texts.of("comma")));
            facts.add(new Fact(texts.of("fact.kinds"), said, Optional.empty()));
        }
    }

    private void collect(Contacts contacts) {
        addAll("phone", "contacts.phones", contacts.phones());
        add("address", "contacts.postalAddress", contacts.postalAddress());
        add("postal-code", "contacts.postalCode", contacts.postalCode());
        addAll("email", "contacts.emails", contacts.emails());
    }

    private void addAll(String name, String path, List<String> values) {
        for (int i = 0; i < Math.min(values.size(), MOST_CONTACTS); i++) {
            add(name, path + "[" + i + "]", Optional.of(values.get(i)));
        }
    }

    private void add(String name, String path, Optional<String> value) {
        if (value.isPresent()) {
            PropertyPath place = PropertyPath.parse(path);
            String shown = page.shown(place, value.get(), UNITS_OF_A_VALUE, texts.of("kept-back.value"));
            facts.add(new Fact(texts.of("fact." + name), shown, page.link(place)));
        }
    }

    void write() throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", page.id("facts"));
        html.element("h3", texts.of("facts"), "id", page.id("facts"));
        html.open("dl", "class", "facts");
        for (Fact fact : facts) {
            html.open("div").element("dt", fact.name());
            html.open("dd", "lang", "zh-CN");
            if (fact.link().isPresent()) {
                html.element("a", fact.value(), "href", fact.link().get());
            } else {
                html.text(fact.value());
            }
            html.close(2);
        }
        html.close(2);
    }

    private record Fact(String name, String value, Optional<String> link) {}
}
