package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("known.json");
    }

    private Path hidden() {
        return folder.resolve(".known.json.lock");
    }

    private RunLock lock() {
        try {
            return RunLock.on(file()).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leaves_no_file_behind() {
        lock().close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void makes_another_wait_until_it_is_given_up() throws Exception {
        RunLock first = lock();
        CompletableFuture<RunLock> second = CompletableFuture.supplyAsync(this::lock);
        Thread.sleep(200);
        assertThat(second).isNotDone();
        first.close();
        second.get(SECONDS, TimeUnit.SECONDS).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void is_held_by_one_at_a_time_though_its_file_comes_and_goes() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var start = new CountDownLatch(1);
        CompletableFuture<?>[] runs = new CompletableFuture<?>[12];
        for (int i = 0; i < runs.length; i++) {
            var done = new CompletableFuture<Boolean>();
            runs[i] = done;
            new Thread(() -> done.complete(turns(start, inside, most))).start();
        }
        start.countDown();
        CompletableFuture.allOf(runs).get(SECONDS, TimeUnit.SECONDS);
        assertThat(most).hasValue(1);
        assertThat(folder).isEmptyDirectory();
    }

    private boolean turns(CountDownLatch start, AtomicInteger inside, AtomicInteger most) {
        try {
            start.await();
            for (int turn = 0; turn < 5; turn++) {
                try (RunLock held = lock()) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.sleep(1);
                    inside.decrementAndGet();
                    assertThat(held).isNotNull();
                }
            }
            return true;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takes_over_the_file_of_one_that_was_killed() throws IOException {
        Files.createFile(hidden());
        RunLock lock = lock();
        assertThat(hidden()).exists();
        lock.close();
        assertThat(hidden()).doesNotExist();
    }

    @Test
    void gives_up_when_it_is_interrupted() throws Exception {
        RunLock first = lock();
        var caught = new CompletableFuture<String>();
        var waiting = new Thread(() -> {
            try {
                Optional<RunLock> got = RunLock.on(file());
                caught.complete("got " + got);
            } catch (IOException e) {
                caught.complete(e.getClass().getSimpleName());
            }
        });
        waiting.start();
        waiting.interrupt();
        assertThat(caught.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("InterruptedIOException");
        first.close();
    }

    @Test
    void tells_of_a_folder_that_is_not_there() {
        assertThatThrownBy(() -> RunLock.on(folder.resolve("none/known.json"))).isInstanceOf(NoSuchFileException.class);
    }
}
