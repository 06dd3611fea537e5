package io.github.rectification.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.DraftReaders;
import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.Draft;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.draft.docx.WordXml;
import io.github.rectification.json.ReportJson;
import io.github.rectification.testkit.LongReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many megabytes a second each reader takes, and how many the floor below it: decode the same bytes (unpacked first,
 * if packed) and look for one character that is not there. Megabytes are of the unpacked file.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class FormatsBenchmark {

    /** What holds the report. */
    @Param
    public Format format = Format.TEXT;

    /** How long the report is as plain text, in bytes. */
    @Param({"23000", "1000000", "10000000"})
    public int size;

    private final DraftReader reader = DraftReaders.all(ReadLimits.DEFAULT);
    private byte[] file = {};
    private long unpacked;

    /** Makes the file. */
    @Setup
    public void prepare() throws IOException, UnreadableDraftException {
        file = format.file(LongReport.ofBytes(size));
        unpacked = unpackedBytes().length;
        floor(new Volume());
        read(new Volume());
    }

    /** The floor. */
    @Benchmark
    public int floor(Volume volume) throws IOException {
        volume.bytes += unpacked;
        return new String(unpackedBytes(), UTF_8).indexOf('\0');
    }

    /** Bytes to a draft; of JSON to a report. */
    @Benchmark
    public Object read(Volume volume) throws UnreadableDraftException {
        volume.bytes += unpacked;
        Draft draft = reader.read(new ByteArrayInputStream(file), "report");
        return format == Format.JSON ? ReportJson.read(draft.text(), "report") : draft;
    }

    /** Bytes to a report with places, checked by no rule. */
    @Benchmark
    public Object readAndBind(Volume volume) throws UnreadableDraftException {
        Object read = read(volume);
        if (read instanceof Draft draft) {
            Reading reading = ReportBinder.bind(draft.text(), WorkingCalendar.mainlandChina());
            return reading;
        }
        return read;
    }

    private byte[] unpackedBytes() throws IOException {
        return format == Format.DOCX ? unpacked(file) : file;
    }

    private static byte[] unpacked(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    /** The bytes done, shown as megabytes a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Volume {

        private long bytes;

        /** {@return the megabytes done} */
        public double megabytes() {
            return bytes / 1e6;
        }
    }

    /** What may hold a report. */
    public enum Format {
        TEXT,
        HTML,
        DOCX,
        JSON;

        byte[] file(String text) throws UnreadableDraftException {
            return switch (this) {
                case TEXT -> text.getBytes(UTF_8);
                case HTML ->
                    ("<html><body><div>" + paragraphs(text, "<p>", "</p>\n") + "</div></body></html>").getBytes(UTF_8);
                case DOCX ->
                    WordXml.body(paragraphs(text, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"))
                            .bytes();
                case JSON -> json(text);
            };
        }

        private static String paragraphs(String text, String before, String after) {
            return before + text.strip().replace("\n", after + before) + after;
        }

        private static byte[] json(String text) throws UnreadableDraftException {
            InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
            Draft draft = DraftReaders.all(ReadLimits.DEFAULT).read(in, "report.txt");
            return ReportJson.write(ReportBinder.bind(draft.text(), WorkingCalendar.mainlandChina())
                            .report())
                    .getBytes(UTF_8);
        }
    }
}
