package io.github.rectification.bench;

import io.github.rectification.draft.UnreadableDraftException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prints what {@link FormatsBenchmark} does in processor time of its thread, which other work on the machine disturbs
 * less than the clock: megabytes a second of the floor and of the reader, the median of some runs, and their ratio.
 */
public final class CpuProbe {

    private static final int[] SIZES = {23_000, 1_000_000, 10_000_000};
    private static final int WARM_UP_BYTES = 40_000_000;
    private static final int RUNS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuProbe() {}

    public static void main(String[] arguments) throws IOException, UnreadableDraftException {
        for (var format : FormatsBenchmark.Format.values()) {
            for (int size : SIZES) {
                var benchmark = new FormatsBenchmark();
                benchmark.format = format;
                benchmark.size = size;
                benchmark.prepare();
                double floor = rate(size, benchmark::floor);
                double read = rate(size, benchmark::read);
                System.out.printf(
                        Locale.ROOT,
                        "%-4s %,11d B  floor %7.1f MB/s  read %6.1f MB/s  floor/read %5.1f%n",
                        format,
                        size,
                        floor,
                        read,
                        floor / read);
            }
        }
    }

    private static double rate(int size, Work work) throws IOException, UnreadableDraftException {
        for (int done = 0; done < WARM_UP_BYTES; done += size) {
            work.on(new FormatsBenchmark.Volume());
        }
        double[] rates = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            var volume = new FormatsBenchmark.Volume();
            long start = THREADS.getCurrentThreadCpuTime();
            for (int done = 0; done < SIZES[SIZES.length - 1]; done += size) {
                work.on(volume);
            }
            rates[run] = volume.megabytes() * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
        }
        Arrays.sort(rates);
        return rates[RUNS / 2];
    }

    private interface Work {

        Object on(FormatsBenchmark.Volume volume) throws IOException, UnreadableDraftException;
    }
}
