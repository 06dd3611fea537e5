package io.github.rectification.rule.builtin;

import io.github.rectification.model.Item;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.Section;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.source.PropertyPath;
import java.util.ArrayList;
import java.util.List;

/** The strings of a report that hold running text, each with its path, in the order of the report's tree. */
final class ReportTexts {

    private ReportTexts() {}

    /** {@return the headings, titles and texts of the body} */
    static List<Text> ofBody(RectificationReport report, RuleContext context) {
        List<Text> texts = new ArrayList<>();
        for (ReportTree.Node node : ReportTree.of(report, context).inOrder()) {
            PropertyPath path = node.path();
            node.section()
                    .flatMap(Section::heading)
                    .ifPresent(text -> texts.add(new Text(path.property("heading"), text)));
            node.section().flatMap(Section::text).ifPresent(text -> texts.add(new Text(path.property("text"), text)));
            node.item().ifPresent(item -> {
                texts.add(new Text(path.property("title"), item.title()));
                texts.addAll(ofItem(item, path));
            });
        }
        return texts;
    }

    /** {@return the lead and the measures of an item} */
    static List<Text> ofItem(Item item, PropertyPath path) {
        List<Text> texts = new ArrayList<>();
        item.lead().ifPresent(text -> texts.add(new Text(path.property("lead"), text)));
        for (int i = 0; i < item.measures().size(); i++) {
            texts.add(new Text(
                    path.property("measures").index(i).property("text"),
                    item.measures().get(i).text()));
        }
        return texts;
    }

    /** One string and the property that holds it. */
    record Text(PropertyPath path, String text) {}
}
