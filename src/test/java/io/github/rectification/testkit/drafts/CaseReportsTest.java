package io.github.rectification.testkit.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.DraftReaders;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts that were invented without the code are read as their writers meant them. */
class CaseReportsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.rectification.testkit.Cases#withReport")
    void reads_every_field_as_the_writer_meant_it(Case draft) throws UnreadableDraftException {
        SourceText text =
                DraftReaders.all(ReadLimits.DEFAULT).read(draft.draft()).text();
        RectificationReport report =
                ReportBinder.bind(text, WorkingCalendar.mainlandChina()).report();

        // value by value first: a difference shows with its path
        assertThat(ReportDifferences.between(draft.report(), report)).isEmpty();
        assertThat(report).isEqualTo(draft.report());
    }
}
