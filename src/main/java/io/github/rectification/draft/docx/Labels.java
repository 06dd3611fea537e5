package io.github.rectification.draft.docx;

import java.util.Optional;

/** The numbers that lists put before paragraphs. Not thread-safe: each paragraph asked for is counted. */
final class Labels {

    private final Styles styles;
    private final Numbering numbering;
    private final ListCounters counters;

    Labels(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
        this.counters = new ListCounters(numbering);
    }

    /** Counts a paragraph. {@return its number and what separates it from the text, or the empty text} */
    String next(Paragraph paragraph) {
        NumberRef own = paragraph.number();
        NumberRef all = own.over(styles.number(paragraph.style()));
        if (all.list().isEmpty() || all.list().get().equals("0")) {
            return "";
        }
        String list = all.list().get();
        int level = own.level()
                .or(() -> own.list().isPresent() ? Optional.of(0) : levelOfStyle(list, paragraph.style()))
                .orElse(0);
        return level < Numbering.LEVELS ? counters.next(list, level, paragraph.opening()) : "";
    }

    /** The nearest style that is bound to a level, or names one. */
    private Optional<Integer> levelOfStyle(String list, String style) {
        return styles.chain(style).stream()
                .flatMap(each -> numbering.levelOfStyle(list, each).or(() -> styles.levelNamedBy(each)).stream())
                .findFirst();
    }
}
