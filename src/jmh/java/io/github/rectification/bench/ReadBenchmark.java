package io.github.rectification.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.CheckResult;
import io.github.rectification.DraftReaders;
import io.github.rectification.ReportChecker;
import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.outline.Outline;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.testkit.LongReport;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each step from bytes to findings costs for a report of 25 kB; the floor is what no reader can go below. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ReadBenchmark {

    private static final int BYTES = 25_000;

    private final WorkingCalendar calendar = WorkingCalendar.mainlandChina();
    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2025, 1, 6)).build();

    private byte[] bytes = {};
    private Draft draft = DraftReader.text("report.txt", "");

    /** Makes the report. */
    @Setup
    public void prepare() throws UnreadableDraftException {
        bytes = LongReport.ofBytes(BYTES).getBytes(UTF_8);
        draft = decode();
    }

    /** The floor: bytes to characters, and one look at each of them. */
    @Benchmark
    public int floor() {
        return new String(bytes, UTF_8).indexOf('\0');
    }

    /** Bytes to a draft. */
    @Benchmark
    public Draft decode() throws UnreadableDraftException {
        return DraftReaders.all(ReadLimits.DEFAULT).read(new ByteArrayInputStream(bytes), "report.txt");
    }

    /** A draft to its paragraphs. */
    @Benchmark
    public Outline outline() {
        return OutlineReader.read(draft.text());
    }

    /** A draft to a report with places; reads the outline too. */
    @Benchmark
    public Reading bind() {
        return ReportBinder.bind(draft.text(), calendar);
    }

    /** Bytes to findings: all of the above, and the rules. */
    @Benchmark
    public CheckResult check() throws UnreadableDraftException {
        return checker.check(new ByteArrayInputStream(bytes), "report.txt");
    }
}
