package io.github.rectification.testkit.drafts;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.RectificationReportBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The draft that is being written, together with the report it must give. */
final class Sheet {

    private final Dice dice;
    private final Inspected inspected;
    private final RectificationReportBuilder report = RectificationReport.builder();
    private final List<String> lines = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final boolean markdown;
    private final OptionalInt issues;
    private final Map<String, Integer> uses = new HashMap<>();

    /**
     * Begins a draft.
     *
     * @param issues how many items a draft will have in which no rule must find an error or a warning; empty for any draft
     */
    Sheet(Dice dice, Inspected inspected, OptionalInt issues) {
        this.dice = dice;
        this.issues = issues;
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

    /** {@return whether no rule must find an error or a warning in the draft} */
    boolean sound() {
        return issues.isPresent();
    }

    /** {@return how many items the draft has that is sound} */
    int issues() {
        return issues.orElseThrow();
    }

    /** {@return the words, told of another village each time they are used in a draft that is sound} */
    String fresh(String before, String words, String after) {
        int use = uses.merge(words, 1, Integer::sum);
        return sound() && use > 1 ? before + Words.village(use) + after + words : words;
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
