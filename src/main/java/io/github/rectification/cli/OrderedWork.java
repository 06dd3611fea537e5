package io.github.rectification.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on inputs in several threads and hands the results over in the order of the inputs, in the calling thread. Only
 * so many inputs are taken as keep the threads busy.
 *
 * @param <I> the inputs
 * @param <R> the results
 */
final class OrderedWork<I, R> {

    private static final int WAITING_PER_THREAD = 4;

    private final Function<I, R> work;
    private final Receiver<R> receiver;

    OrderedWork(Function<I, R> work, Receiver<R> receiver) {
        this.work = work;
        this.receiver = receiver;
    }

    /** Works on all inputs; one thread means the calling one. */
    void run(Iterator<I> inputs, int threads) throws IOException {
        if (threads > 1 && inputs.hasNext()) {
            I first = inputs.next();
            if (inputs.hasNext()) {
                runInThreads(first, inputs, threads);
            } else {
                receiver.accept(work.apply(first));
            }
            return;
        }
        while (inputs.hasNext()) {
            receiver.accept(work.apply(inputs.next()));
        }
    }

    private void runInThreads(I first, Iterator<I> rest, int threads) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
        Deque<Future<R>> waiting = new ArrayDeque<>();
        try {
            waiting.add(pool.submit(() -> work.apply(first)));
            while (!waiting.isEmpty()) {
                while (waiting.size() < threads * WAITING_PER_THREAD && rest.hasNext()) {
                    I input = rest.next();
                    waiting.add(pool.submit(() -> work.apply(input)));
                }
                receiver.accept(resultOf(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "rectify-check");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R resultOf(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes results.
     *
     * @param <R> the results
     */
    interface Receiver<R> {

        void accept(R result) throws IOException;
    }
}
