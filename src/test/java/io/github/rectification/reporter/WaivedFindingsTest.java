package io.github.rectification.reporter;

import static io.github.rectification.reporter.Fakes.at;
import static io.github.rectification.reporter.Fakes.file;
import static io.github.rectification.reporter.Fakes.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Waiver;
import io.github.rectification.json.SchemaCheck;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaivedFindingsTest {

    private static final SourceText TEXT = SourceText.of("1.甲\n1.乙");
    private static final Finding FAULT = at(TEXT.slice(4, 6).span(), Severity.ERROR, "序号“1.”重复");
    private static final Waiver SUPPRESSED =
            new Waiver.Suppressed("config", "附件另行编号", Optional.of(LocalDate.of(2025, 6, 30)));

    @Test
    void do_not_count() {
        RunSummary summary = RunSummary.EMPTY
                .plus(file("a.txt", TEXT, waived(SUPPRESSED), FAULT))
                .plus(file("b.txt", TEXT, waived(new Waiver.Baselined())));
        assertThat(summary).isEqualTo(new RunSummary(2, 1, 0, 0, 0));
    }

    @Test
    void are_left_out_of_the_lines_for_people() {
        assertThat(report("text", file("a.txt", TEXT, waived(SUPPRESSED), waived(new Waiver.Baselined()))))
                .isEmpty();
    }

    @Test
    void tell_programs_why_they_do_not_count() {
        String json = report("json", file("a.txt", TEXT, waived(SUPPRESSED), waived(new Waiver.Baselined())));
        assertThat(SchemaCheck.findings().faults(json)).isEmpty();
        assertThat(json).contains("\"reason\": \"附件另行编号\"", "\"expires\": \"2025-06-30\"", "\"baseline\": true");
    }

    @Test
    void fixes_are_written_with_their_places() {
        var fix = new Fix("改为“2.”", List.of(new Edit(TEXT.slice(4, 5).span(), "2")));
        String json = report(
                "json",
                file("a.txt", TEXT, Finding.builder().from(FAULT).addFixes(fix).build()));
        assertThat(SchemaCheck.findings().faults(json)).isEmpty();
        assertThat(json).contains("\"replacement\": \"2\"");
    }

    private static Finding waived(Waiver waiver) {
        return Finding.builder().from(FAULT).waiver(waiver).build();
    }
}
