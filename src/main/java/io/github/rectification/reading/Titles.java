package io.github.rectification.reading;

import io.github.rectification.genre.Table;
import io.github.rectification.genre.TitleForm;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/** Words that end as the title of a report does. */
public final class Titles {

    private static final int LONGEST_REMARK = 12;

    private Titles() {}

    /** {@return how the words end, or empty if no title ends so} */
    public static Optional<TitleForm> form(SourceSlice words, Mentions mentions) {
        return TitleForm.of(
                words.source().all(),
                words.start(),
                words.end(),
                mentions.words(Table.TITLE_ENDING, words),
                mentions.words(Table.TITLE_MATTER, words),
                LONGEST_REMARK);
    }
}
