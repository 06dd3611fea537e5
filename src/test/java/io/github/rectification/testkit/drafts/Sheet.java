package io.github.rectification.testkit.drafts;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationReportBuilder;
import java.util.ArrayList;
import java.util.List;

/** The draft that is being written, together with the report it must give. */
final class Sheet {

    private final Dice dice;
    private final Inspected inspected;
    private final RectificationReportBuilder report = RectificationReport.builder();
    private final List<String> lines = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final boolean markdown;

    Sheet(Dice dice, Inspected inspected) {
        this.dice = dice;
        this.inspected = inspected;
        this.markdown = dice.chance(12);
        tag("level", inspected.level());
        if (markdown) {
            tag("layout", "markdown");
        }
    }

    Dice dice() {
        return dice;
    }

    Inspected inspected() {
        return inspected;
    }

    RectificationReportBuilder report() {
        return report;
    }

    boolean markdown() {
        return markdown;
    }

    void line(String text) {
        lines.add(text);
    }

    /** Writes a heading, marked by so many # in Markdown. */
    void heading(int depth, String text) {
        lines.add(markdown ? "#".repeat(depth) + " " + text : text);
    }

    /** Writes the heading of an item, in bold in Markdown. */
    void bold(String text) {
        lines.add(markdown ? "**" + text + "**" : text);
    }

    void tag(String dimension, String value) {
        tags.add(dimension + "=" + value);
    }

    String variation() {
        return String.join(" ", tags);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
