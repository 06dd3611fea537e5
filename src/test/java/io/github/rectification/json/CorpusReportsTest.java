package io.github.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusReportsTest {

    private static final Path EXPECTED = Path.of(System.getProperty("corpus.dir", "corpus"), "expected");

    @Test
    void reads_every_expected_report_and_reads_back_what_it_then_writes() throws IOException, UnreadableDraftException {
        assumeTrue(Files.isDirectory(EXPECTED), "needs the published reports");
        List<Path> files;
        try (Stream<Path> listed = Files.list(EXPECTED)) {
            files = listed.filter(file -> file.toString().endsWith(".report.json"))
                    .sorted()
                    .toList();
        }

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            RectificationReport report = read(Files.readString(file));
            String json = ReportJson.write(report);
            assertThat(read(json)).as(file.toString()).isEqualTo(report);
            assertThat(SchemaCheck.report().faults(json)).as(file.toString()).isEmpty();
        }
    }

    private static RectificationReport read(String json) throws UnreadableDraftException {
        return ReportJson.read(SourceText.of(json), "report.json").report();
    }
}
