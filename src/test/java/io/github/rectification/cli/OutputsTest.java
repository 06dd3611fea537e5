package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.SchemaCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputsTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", REPEATED_NUMBER);
    }

    @Test
    void writes_several_formats_in_one_run() {
        Result result = command.run("check", "--format", "text", "--format", "json=@/out/f.json", "@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        command.file("out/keep", "");
        Result both = command.run("check", "--format", "text", "--format", "json=@/out/f.json", "@/a.txt");
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.out()).startsWith("@/a.txt:8:1: error NUM-001");
        assertThat(SchemaCheck.findings().faults(command.read("out/f.json"))).isEmpty();
    }

    @Test
    void replaces_a_file_whole_and_leaves_nothing_beside_it() throws IOException {
        command.file("out/f.txt", "old").run("check", "--format", "text=@/out/f.txt", "@/a.txt");
        assertThat(command.read("out/f.txt"))
                .startsWith("@/a.txt:8:1: error NUM-001")
                .doesNotContain("old");
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertThat(left).containsExactly(folder.resolve("out/f.txt"));
        }
    }

    @Test
    void leaves_the_old_file_when_another_output_cannot_be_written() {
        Result result = command.file("f.txt", "old")
                .run("check", "--format", "text=@/f.txt", "--format", "json=@/none/f.json", "@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("无法写入文件“@/none/f.json”（NoSuchFileException）")
                .containsOnlyOnce("\n");
        assertThat(command.read("f.txt")).isEqualTo("old");
    }

    @Test
    void writes_through_a_link() throws IOException {
        command.file("real.txt", "old");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("real.txt"));
        command.run("check", "--format", "text=@/link.txt", "@/a.txt");
        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(command.read("real.txt")).startsWith("@/a.txt:8:1: error");
    }

    @Test
    void refuses_a_folder_as_output() {
        assertThat(command.run("check", "--format", "text=@/", "@/a.txt").status())
                .isEqualTo(2);
    }

    @Test
    void keeps_findings_on_standard_output_and_all_else_on_standard_error() {
        Result result = command.file("b.txt", SOUND).run("check", "--format", "json=@/f.json", "@/b.txt");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("共检查1份：错误0处，警示0处，提示0处\n");
    }

    @Test
    void says_in_one_sentence_that_standard_output_cannot_be_written() {
        assertThat(runInto(new BrokenStream("No space left on device")))
                .isEqualTo("2 无法写到标准输出（No space left on device）\n");
    }

    @Test
    void says_nothing_to_whoever_closed_the_pipe() {
        assertThat(runInto(new BrokenStream("Broken pipe"))).isEqualTo("2 ");
    }

    @Test
    void tells_a_fault_of_the_program_in_one_sentence() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        String[] args = {"check", "-", folder + "/a.txt"};
        int status = Rectify.run(args, new FailingInput(), out, err, CommandRun.CLOCK, folder);
        assertThat(status).isEqualTo(4);
        assertThat(err.toString(UTF_8).lines().toList())
                .containsExactly(
                        "<stdin>：检查时程序内部出错（StackOverflowError），这不是文件的问题；请加上--verbose再运行一次，并把输出内容报告给开发者",
                        "共检查2份：错误1处，警示0处，提示0处",
                        "其中1份无法读取");
        assertThat(out.toString(UTF_8)).contains("NUM-001");
    }

    @Test
    void shows_the_trace_of_a_fault_on_demand() {
        var err = new ByteArrayOutputStream();
        String[] args = {"parse", "--verbose", "-"};
        int status =
                Rectify.run(args, new FailingInput(), OutputStream.nullOutputStream(), err, CommandRun.CLOCK, folder);
        assertThat(status).isEqualTo(4);
        assertThat(err.toString(UTF_8)).startsWith("程序内部出错（StackOverflowError）").contains("    at ");
    }

    private String runInto(OutputStream out) {
        var err = new ByteArrayOutputStream();
        String[] args = {"check", folder + "/a.txt"};
        int status = Rectify.run(args, new ByteArrayInputStream(new byte[0]), out, err, CommandRun.CLOCK, folder);
        return status + " " + err.toString(UTF_8);
    }

    private static final class BrokenStream extends OutputStream {

        private final String why;

        BrokenStream(String why) {
            this.why = why;
        }

        @Override
        public void write(int unit) throws IOException {
            throw new IOException(why);
        }
    }
}
