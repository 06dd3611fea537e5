package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

    private static final String SOUND_AGAIN = "共检查1份：错误0处，警示0处，提示0处\n等待文件改动，按Ctrl-C结束\n";

    @TempDir
    private Path folder;

    private CommandRun command;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", SOUND);
    }

    /** Watches, and does one thing in each pause; ends after the last. */
    private ExitStatus watch(String words, Runnable... steps) throws IOException {
        Deque<Runnable> left = new ArrayDeque<>(List.of(steps));
        var console = new Console(
                new ByteArrayInputStream(new byte[0]), out, err, Messages.of(Locale.CHINESE, Rectify.class));
        Arguments arguments = PlainLine.read(("watch " + words.replace("@", folder.toString())).split(" "))
                .orElseThrow();
        return new WatchCommand(
                        console,
                        () -> CheckOptions.of(
                                arguments,
                                new ConfigurationSearch(console, folder).find(arguments),
                                folder,
                                CommandRun.CLOCK),
                        () -> {
                            if (left.isEmpty()) {
                                return false;
                            }
                            left.remove().run();
                            return true;
                        })
                .run();
    }

    private String told() {
        return err.toString(UTF_8).replace(folder.toString(), "@");
    }

    private static void nothing() {}

    @Test
    void checks_once_where_nothing_changes() throws IOException {
        assertThat(watch("@/a.txt", WatchCommandTest::nothing, WatchCommandTest::nothing))
                .isEqualTo(ExitStatus.OK);
        assertThat(told()).isEqualTo(SOUND_AGAIN);
    }

    @Test
    void checks_again_when_a_file_has_changed_and_is_at_rest() throws IOException {
        watch(
                "@/a.txt",
                () -> command.file("a.txt", ""),
                () -> command.file("a.txt", REPEATED_NUMBER + "\n"),
                WatchCommandTest::nothing,
                WatchCommandTest::nothing);
        assertThat(out.toString(UTF_8)).containsOnlyOnce("NUM-001");
        assertThat(told())
                .isEqualTo(SOUND_AGAIN + "-------- 有改动：@/a.txt（共1份）\n共检查1份：错误1处，警示0处，提示0处\n等待文件改动，按Ctrl-C结束\n");
    }

    @Test
    void sees_files_that_come_and_go() throws IOException {
        watch("@", () -> command.file("b.txt", SOUND), WatchCommandTest::nothing, () -> delete("a.txt"), () -> {});
        assertThat(told()).contains("有改动：@/b.txt（共1份）\n共检查2份", "有改动：@/a.txt（共1份）\n共检查1份");
    }

    @Test
    void is_not_roused_by_what_it_writes_itself() throws IOException {
        watch(
                "--format text --format junit=@/x.txt @",
                WatchCommandTest::nothing,
                WatchCommandTest::nothing,
                WatchCommandTest::nothing);
        assertThat(told()).doesNotContain("有改动");
        assertThat(folder.resolve("x.txt")).exists();
    }

    @Test
    void skips_what_it_writes_itself_by_any_name() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("x.txt"));
        watch(
                "--format text --format html=@/link.txt @",
                () -> command.file("a.txt", REPEATED_NUMBER),
                WatchCommandTest::nothing,
                WatchCommandTest::nothing,
                WatchCommandTest::nothing);
        assertThat(told())
                .isEqualTo(SOUND_AGAIN
                        + "-------- 有改动：@/a.txt（共1份）\n@/x.txt：这是本次运行的输出，不是文稿，已跳过\n"
                        + "共检查1份：错误1处，警示0处，提示0处\n等待文件改动，按Ctrl-C结束\n");
        assertThat(command.read("x.txt")).startsWith("<!doctype html>");
    }

    @Test
    void refuses_again_and_again_while_an_output_would_destroy_a_draft() throws IOException {
        command.file(".rectify.yaml", "jobs: 1");
        watch(
                "@",
                () -> command.file(".rectify.yaml", "formats: [json=a.txt]"),
                WatchCommandTest::nothing,
                () -> command.file(".rectify.yaml", "jobs: 2"),
                WatchCommandTest::nothing);
        assertThat(told()).contains("要写入的文件“@/a.txt”已经存在").endsWith("有改动：@/.rectify.yaml（共1份）\n" + SOUND_AGAIN);
        assertThat(command.read("a.txt")).isEqualTo(SOUND);
    }

    @Test
    void goes_on_after_a_mistake_in_the_configuration_file() throws IOException {
        command.file(".rectify.yaml", "jobs: 1");
        watch(
                "@/a.txt",
                () -> command.file(".rectify.yaml", "jobs: many"),
                WatchCommandTest::nothing,
                () -> command.file(".rectify.yaml", "lang: en"),
                WatchCommandTest::nothing);
        assertThat(told()).contains("@/.rectify.yaml:1:7").endsWith("watching for changes; Ctrl-C ends\n");
    }

    @Test
    void refuses_standard_input() {
        assertThat(command.run("watch", "-")).isEqualTo(new CommandRun.Result(2, "", "标准输入无法持续监视，请写明文件或者文件夹\n"));
    }

    private void delete(String name) {
        try {
            Files.delete(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
