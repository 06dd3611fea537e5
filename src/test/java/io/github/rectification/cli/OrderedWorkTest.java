package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    @Timeout(20)
    void hands_results_over_in_the_order_of_the_inputs(int threads) throws IOException {
        List<Integer> results = new ArrayList<>();
        new OrderedWork<Integer, Integer>(OrderedWorkTest::slowerForEvenNumbers, results::add)
                .run(IntStream.range(0, 50).iterator(), threads);
        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void works_in_the_calling_thread_for_one_job_or_one_input() throws IOException {
        var threads = Collections.newSetFromMap(new ConcurrentHashMap<Thread, Boolean>());
        OrderedWork<Integer, Boolean> work =
                new OrderedWork<>(input -> threads.add(Thread.currentThread()), result -> {});
        work.run(List.of(1, 2, 3).iterator(), 1);
        work.run(List.of(1).iterator(), 8);
        work.run(Collections.emptyIterator(), 8);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    @Timeout(20)
    void takes_no_more_inputs_than_keep_the_threads_busy() throws IOException {
        var taken = new AtomicInteger();
        var done = new AtomicInteger();
        Iterator<Integer> inputs =
                IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).iterator();
        new OrderedWork<Integer, Integer>(input -> input, result -> {
                    assertThat(taken.get() - done.getAndIncrement()).isLessThan(20);
                })
                .run(inputs, 2);
        assertThat(done).hasValue(1000);
    }

    @Test
    @Timeout(20)
    void stops_when_a_result_cannot_be_taken() {
        var work = new OrderedWork<Integer, Integer>(input -> input, result -> {
            throw new IOException("full");
        });
        assertThatThrownBy(() -> work.run(IntStream.range(0, 1000).iterator(), 4))
                .hasMessage("full");
    }

    private static Integer slowerForEvenNumbers(Integer input) {
        if (input % 2 == 0) {
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return input;
    }
}
