package io.github.rectification.bind.head;

import io.github.rectification.genre.Hit;
import io.github.rectification.source.SourceSlice;

/** What the words before a colon above the opening mean. */
enum HeadLabels {
    /** Where a page has the text from (来源). */
    SOURCE,
    /** The same, as the record of a page tells it (发布时间). */
    RECORD,
    /** What else the record of a page holds (索引号). */
    PAGE,
    /** The number of the document (文号). */
    NUMBER,
    /** Who released it (签发人). */
    SIGNER,
    /** The title (标题). */
    TITLE,
    /** To whom it goes (主送). */
    ADDRESSEE;

    /** {@return whether the word tells where a page has the text from, and when} */
    static boolean isSource(Hit label) {
        return label.means(SOURCE) || label.means(RECORD);
    }

    /** {@return whether a colon stands straight behind the word} */
    static boolean isBeforeColon(Hit label, SourceSlice line) {
        int at = label.end() - line.start();
        return at < line.length() && line.charAt(at) == ':';
    }

    /** {@return whether the word begins the line or a field in it, behind a blank or a bar} */
    static boolean beginsField(Hit label, SourceSlice line) {
        int at = label.start() - line.start();
        return at == 0 || " \t|([【〔;,".indexOf(line.charAt(at - 1)) >= 0;
    }
}
