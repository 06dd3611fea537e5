package io.github.rectification.draft.docx;

import java.util.Optional;

/**
 * How one level of a list numbers its paragraphs.
 *
 * @param start the first number
 * @param format the name of the format, such as {@code chineseCounting}
 * @param text the text of the number, with {@code %1} for the number of the first level
 * @param separated whether a blank or a tab follows
 * @param decimal whether the numbers of all levels are shown as decimal
 * @param restart the level, 1-based, after whose paragraphs it begins again; 0 for never; empty for any higher
 * @param style the paragraph style bound to the level
 * @param hidden whether the number is hidden
 */
record NumberLevel(
        int start,
        String format,
        String text,
        boolean separated,
        boolean decimal,
        Optional<Integer> restart,
        String style,
        boolean hidden) {

    static final NumberLevel BARE = new NumberLevel(0, "decimal", "", true, false, Optional.empty(), "", false);

    /** {@return this level with the property that the element states, or itself} */
    NumberLevel with(Markup markup) {
        return switch (markup.name()) {
            case "start" -> with(markup.number("val").orElse(0));
            case "numFmt" -> new NumberLevel(start, markup.value(), text, separated, decimal, restart, style, hidden);
            case "lvlText" ->
                new NumberLevel(start, format, markup.value(), separated, decimal, restart, style, hidden);
            case "suff" ->
                new NumberLevel(
                        start, format, text, !markup.value().equals("nothing"), decimal, restart, style, hidden);
            case "isLgl" -> new NumberLevel(start, format, text, separated, markup.on(), restart, style, hidden);
            case "lvlRestart" ->
                new NumberLevel(start, format, text, separated, decimal, markup.number("val"), style, hidden);
            case "pStyle" -> new NumberLevel(start, format, text, separated, decimal, restart, markup.value(), hidden);
            case "vanish" -> new NumberLevel(start, format, text, separated, decimal, restart, style, markup.on());
            default -> this;
        };
    }

    NumberLevel with(int first) {
        return new NumberLevel(first, format, text, separated, decimal, restart, style, hidden);
    }

    /** {@return whether it begins again after a paragraph of a higher level} */
    boolean restartsAfter(int level) {
        return restart.map(after -> level < after).orElse(true);
    }
}
