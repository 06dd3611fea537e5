package io.github.rectification.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceText;
import io.github.rectification.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusParseTest {

    @Test
    void reads_what_was_read_by_hand() {
        List<Sample> published = Sample.published();
        assumeFalse(published.isEmpty(), "needs the published reports");
        assertAll(published.stream().map(sample -> () -> compare(sample)));
    }

    private static void compare(Sample sample) throws IOException, UnreadableDraftException {
        Path file = Sample.corpus().resolve("expected/" + sample.name().replace(".txt", ".report.json"));
        RectificationReport expected = ReportJson.read(SourceText.of(Files.readString(file)), file.toString())
                .report();
        RectificationReport read = ReportBinder.bind(SourceText.of(sample.text()), WorkingCalendar.mainlandChina())
                .report();

        // as text first: a difference shows with its line
        assertThat(ReportJson.write(read)).isEqualTo(ReportJson.write(expected));
        assertThat(read).isEqualTo(expected);
    }
}
