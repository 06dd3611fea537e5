package io.github.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.testkit.LongReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints the CPU time of reading and of checking a report of 1 MB and of one of 10 MB, the median of five runs each, and
 * the ratio. No test: times are for people to judge. Run its main method with the test class path.
 */
final class LinearTimeProbe {

    private static final int MEGABYTE = 1 << 20;
    private static final int RUNS = 5;
    private static final int WARM_UPS = 10;

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2025, 1, 6)).build();

    private LinearTimeProbe() {}

    public static void main(String[] arguments) throws UnreadableDraftException {
        new LinearTimeProbe().run();
    }

    private void run() throws UnreadableDraftException {
        byte[] small = LongReport.ofBytes(MEGABYTE).getBytes(UTF_8);
        byte[] large = LongReport.ofBytes(10 * MEGABYTE).getBytes(UTF_8);
        for (int i = 0; i < WARM_UPS; i++) {
            checker.check(in(small), "small");
        }
        print("read and bind", median(small, this::bind), median(large, this::bind));
        print("read, bind and check", median(small, this::check), median(large, this::check));
    }

    private static void print(String what, double small, double large) {
        System.out.printf(
                Locale.ROOT, "%-22s 1 MB %8.1f ms   10 MB %8.1f ms   ratio %.1f%n", what, small, large, large / small);
    }

    private double median(byte[] bytes, Work work) throws UnreadableDraftException {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = cpuNanos();
            work.on(bytes);
            times[run] = (cpuNanos() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private void bind(byte[] bytes) throws UnreadableDraftException {
        var draft = DraftReaders.all(ReadLimits.DEFAULT).read(in(bytes), "report.txt");
        var reading = ReportBinder.bind(draft.text(), WorkingCalendar.mainlandChina());
        if (reading.report().sections().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private void check(byte[] bytes) throws UnreadableDraftException {
        if (checker.check(in(bytes), "report.txt").report().sections().isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private interface Work {

        void on(byte[] bytes) throws UnreadableDraftException;
    }

    /** Of the whole process: collector and compiler threads count too. */
    private static long cpuNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
