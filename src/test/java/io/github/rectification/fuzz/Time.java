package io.github.rectification.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** Tells work that takes longer than its input can justify. */
final class Time {

    private static final long LIMIT = TimeUnit.SECONDS.toNanos(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Time() {}

    /**
     * Does the work, and once more if it took long: the first time may have loaded classes.
     *
     * @throws AssertionError if it took more than five seconds of processor time twice
     */
    static void limited(Runnable work) {
        if (taken(work) > LIMIT && taken(work) > LIMIT) {
            throw new AssertionError("took more than " + TimeUnit.NANOSECONDS.toSeconds(LIMIT) + " s twice");
        }
    }

    private static long taken(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
