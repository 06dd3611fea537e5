package io.github.rectification.testkit.drafts;

import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.model.RectificationReport;
import java.util.List;

/**
 * An invented draft and the report it must give.
 *
 * @param seed what it was made from
 * @param variation which shapes were combined, for a table of failures
 * @param text the draft
 * @param truth the report that a reader must find in it
 */
record FictionalDraft(long seed, String variation, String text, RectificationReport truth) {

    /** {@return the report that the reader finds} */
    RectificationReport read() {
        return ReportBinder.bind(
                        DraftReader.text("draft-" + seed + ".txt", text).text(), WorkingCalendar.mainlandChina())
                .report();
    }

    /** {@return what the reader finds otherwise than it is true} */
    List<Difference> differences() {
        return ReportDifferences.between(truth, read());
    }
}
