package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.reporter.OutputOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that the shell opened for the command are known too, where the system tells which they are. */
class HandedStreamsTest {

    private static final int SECONDS = 60;
    private static final String TOTALS = "共检查1份：错误0处，警示0处，提示0处\n";

    @TempDir
    private Path folder;

    private CommandRun command;
    private String told = "";

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("d/a.txt", SOUND).file("b.txt", REPEATED_NUMBER);
    }

    /** Runs the command in this process as if the shell had opened files for it. */
    private int run(String in, String out, String... args) {
        var surroundings = new Surroundings(OutputOptions.PLAIN, false, stream(in), stream(out));
        return run(surroundings, args);
    }

    private int run(Surroundings surroundings, String... args) {
        String[] placed = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            placed[i] = args[i].replace("@/", folder + "/");
        }
        var err = new ByteArrayOutputStream();
        int status = Rectify.run(
                placed,
                new ByteArrayInputStream(SOUND.getBytes(UTF_8)),
                new ByteArrayOutputStream(),
                err,
                CommandRun.CLOCK,
                folder,
                surroundings);
        told = err.toString(UTF_8).replace(folder + "/", "@/");
        return status;
    }

    private Optional<Path> stream(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(name));
    }

    @Test
    void refuses_to_write_an_output_over_what_standard_input_reads() {
        assertThat(run("d/a.txt", "", "check", "--format", "json=@/d/a.txt", "-"))
                .isEqualTo(2);
        assertThat(told).isEqualTo("要写入的文件“@/d/a.txt”就是标准输入（<stdin>）的来源，写入会使原文丢失；没有写入任何内容，请换一个文件名\n");
        assertThat(command.read("d/a.txt")).isEqualTo(SOUND);
    }

    @Test
    void does_not_mind_standard_input_that_is_not_checked() {
        assertThat(run("b.txt", "", "check", "--format", "json=@/b.txt", "@/d")).isZero();
    }

    @Test
    void refuses_a_draft_that_standard_output_is_written_to() {
        assertThat(run("", "b.txt", "check", "@/b.txt")).isEqualTo(2);
        assertThat(told).contains("就是要检查的文件“@/b.txt”");
        assertThat(run("b.txt", "b.txt", "check", "-")).isEqualTo(2);
    }

    @Test
    void refuses_an_output_to_the_file_that_standard_output_is_written_to() {
        command.file("out", "");
        assertThat(run("", "out", "check", "--format", "text", "--format=json=@/out", "@/d"))
                .isEqualTo(2);
        assertThat(told).startsWith("有两种格式要写到同一个文件");
    }

    @Test
    void skips_what_standard_output_is_written_to_in_a_folder() {
        command.file("d/out.txt", "of an earlier run");
        assertThat(run("", "d/out.txt", "check", "@/d")).isZero();
        assertThat(told).isEqualTo("@/d/out.txt：这是本次运行的输出，不是文稿，已跳过\n" + TOTALS);
    }

    @Test
    void refuses_a_draft_as_the_summary_of_a_step() {
        var surroundings = new Surroundings(new OutputOptions(false, Optional.of(folder.resolve("b.txt"))), false);
        assertThat(run(surroundings, "check", "--format", "github", "@/b.txt")).isEqualTo(2);
        assertThat(told).contains("就是要检查的文件");
        assertThat(run(surroundings, "check", "--format", "text", "@/b.txt")).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void knows_the_streams_of_its_process() throws Exception {
        assertThat(started("d/a.txt", "new.txt", "check", "--format=text=d/a.txt", "-"))
                .isEqualTo(2);
        assertThat(told).startsWith("要写入的文件“d/a.txt”就是标准输入（<stdin>）的来源");
        assertThat(command.read("d/a.txt")).isEqualTo(SOUND);
        assertThat(started("b.txt", "d/out.txt", "check", "--format=json", "d")).isZero();
        assertThat(told).isEqualTo("d/out.txt：这是本次运行的输出，不是文稿，已跳过\n" + TOTALS);
        assertThat(command.read("d/out.txt")).startsWith("{");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writes_to_pipes_without_a_name_and_adds_to_what_is_open() throws Exception {
        command.file("log.txt", "before\n");
        String words = "\"$@\" --format=json=>(cat > piped.json) --format=text=/dev/fd/3 b.txt 3>>log.txt; sleep 1";
        List<String> line = new ArrayList<>(List.of("bash", "-c", words, "bash"));
        line.addAll(OwnProcess.line(List.of("check")));
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(command.read("piped.json")).startsWith("{").endsWith("}\n");
        assertThat(command.read("log.txt")).startsWith("before\nb.txt:8:1: error NUM-001");
    }

    private int started(String in, String out, String... args) throws IOException, InterruptedException {
        File err = folder.resolve("err").toFile();
        Process process = new ProcessBuilder(OwnProcess.line(List.of(args)))
                .directory(folder.toFile())
                .redirectInput(folder.resolve(in).toFile())
                .redirectOutput(folder.resolve(out).toFile())
                .redirectError(err)
                .start();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        told = command.read("err");
        return process.exitValue();
    }
}
