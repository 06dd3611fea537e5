package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.waiver.Baseline;
import io.github.rectification.waiver.BaselineFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs renew one baseline at the same time. */
class ConcurrentBaselineTest {

    private static final int SECONDS = 120;
    private static final int THREADS = 16;
    private static final int PROCESSES = 6;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "draft" + i + ".txt")
                .sorted()
                .toList();
    }

    private Baseline known() {
        return BaselineFile.read(folder.resolve("known.json"), "known.json");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Renews the baseline by a draft from standard input; something else happens while it is read. */
    private Result update(String name, Runnable meanwhile) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] args = {
            "check", "--update-baseline", "--baseline", folder + "/known.json", "--stdin-name", folder + "/" + name, "-"
        };
        int status = Rectify.run(args, new Meanwhile(meanwhile), out, err, CommandRun.CLOCK, folder);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8).replace(folder + "/", "@/"));
    }

    @Test
    void keeps_what_another_run_wrote_since_it_was_read() throws IOException {
        assertThat(update(
                                "a.txt",
                                () -> assertThat(update("b.txt", () -> {}).status())
                                        .isZero())
                        .err())
                .endsWith("@/known.json：基线已更新，共2条（2份文件），去掉了不再出现的0条\n");
        assertThat(known().files()).containsOnlyKeys("a.txt", "b.txt");
        assertThat(left()).containsExactly("known.json");
    }

    @Test
    void takes_the_entries_of_other_drafts_as_they_are_now() throws IOException {
        update("a.txt", () -> {});
        update("gone.txt", () -> {});
        Baseline without = Baseline.of(known().files()).with(Map.of("gone.txt", List.of()));
        update("a.txt", () -> write(without));
        assertThat(known().files()).containsOnlyKeys("a.txt");
        assertThat(known().size()).isEqualTo(1);
    }

    @Test
    void counts_as_taken_out_what_another_run_had_put_in() {
        update("a.txt", () -> {});
        Result result = update("a.txt", () -> {
            var other = new Baseline.Entry(
                    known().files().get("a.txt").iterator().next().rule(), "0000000000000000");
            write(known().with(Map.of("a.txt", List.of(other))));
        });
        assertThat(result.err()).endsWith("共1条（1份文件），去掉了不再出现的1条\n");
    }

    @Test
    void overwrites_nothing_when_it_has_become_unreadable() throws IOException {
        update("a.txt", () -> {});
        Result result = update("b.txt", () -> command.file("known.json", "<<<<<<< HEAD"));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("@/known.json:1:1: 基线文件的JSON写法有误，请恢复原来的文件，或者删去后用--update-baseline重新生成\n");
        assertThat(command.read("known.json")).isEqualTo("<<<<<<< HEAD");
        assertThat(left()).containsExactly("known.json");
    }

    @Test
    void makes_it_anew_when_it_was_deleted_meanwhile() throws IOException {
        update("a.txt", () -> {});
        assertThat(update("b.txt", () -> delete("known.json")).status()).isZero();
        assertThat(known().files()).containsOnlyKeys("b.txt");
    }

    @Test
    void tells_before_the_work_that_its_folder_is_missing() {
        Result result = command.run(
                "check", "--update-baseline", "--baseline=@/none/known.json", "--format=json=@/f.json", "@/none.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("无法写入文件“@/none/known.json”（NoSuchFileException）")
                .containsOnlyOnce("\n");
        assertThat(folder.resolve("f.json")).doesNotExist();
    }

    @Test
    void loses_no_entry_to_runs_in_other_threads() throws Exception {
        List<Callable<Integer>> runs = new ArrayList<>();
        for (String name : names(THREADS)) {
            command.file(name, REPEATED_NUMBER);
            runs.add(() -> command.run("check", "--baseline=@/known.json", "--update-baseline", "@/" + name)
                    .status());
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Integer> run : pool.invokeAll(runs, SECONDS, TimeUnit.SECONDS)) {
                assertThat(run.get()).isZero();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(known().files().keySet()).containsExactlyElementsOf(names(THREADS));
        assertThat(left()).doesNotContain(".known.json.lock", ".known.json.0.tmp");
    }

    @Test
    void loses_no_entry_to_other_processes() throws Exception {
        List<Process> runs = new ArrayList<>();
        for (String name : names(PROCESSES)) {
            command.file(name, REPEATED_NUMBER);
        }
        for (String name : names(PROCESSES)) {
            List<String> line =
                    OwnProcess.line(List.of("check", "--baseline", "known.json", "--update-baseline", name));
            runs.add(new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        for (Process run : runs) {
            assertThat(run.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(run.exitValue()).isZero();
        }
        assertThat(known().files().keySet()).containsExactlyElementsOf(names(PROCESSES));
        assertThat(left()).doesNotContain(".known.json.lock", ".known.json.0.tmp");
    }

    @Test
    void is_not_hindered_by_what_a_killed_run_left() throws IOException {
        command.file(".known.json.lock", "").file(".known.json.0.tmp", "half");
        assertThat(update("a.txt", () -> {}).status()).isZero();
        assertThat(known().files()).containsOnlyKeys("a.txt");
        assertThat(left()).containsExactly(".known.json.0.tmp", "known.json");
    }

    @Test
    void has_room_for_its_hidden_files_beside_a_long_name() {
        String name = "基".repeat(83) + ".json";
        command.file("a.txt", REPEATED_NUMBER);
        assertThat(command.run("check", "--baseline=@/" + name, "--update-baseline", "@/a.txt")
                        .status())
                .isZero();
        assertThat(command.read(name)).contains("NUM-001");
    }

    private void write(Baseline baseline) {
        try (var out = Files.newBufferedWriter(folder.resolve("known.json"))) {
            BaselineFile.write(baseline, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A draft, before whose first byte something happens. */
    private static final class Meanwhile extends InputStream {

        private final InputStream draft = new ByteArrayInputStream(REPEATED_NUMBER.getBytes(UTF_8));
        private final Runnable first;
        private boolean begun;

        Meanwhile(Runnable first) {
            this.first = first;
        }

        @Override
        public int read() throws IOException {
            begin();
            return draft.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            begin();
            return draft.read(bytes, from, length);
        }

        private void begin() {
            if (!begun) {
                begun = true;
                first.run();
            }
        }
    }
}
