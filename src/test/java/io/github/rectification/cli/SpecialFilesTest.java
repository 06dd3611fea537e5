package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.draft.SpecialFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is named like a file and is none: nothing waits for it. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {

    private static final String REFUSED = "：这不是文件，而是管道、套接字或者设备，没有读取；请改从标准输入读入（rectify check - < 管道）\n";
    private static final String SETTINGS_REFUSED = ": 这不是文件，而是管道、套接字或者设备，没有读取；请把内容存成文件\n";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_files() throws IOException, InterruptedException {
        command = new CommandRun(folder).file("in/a.txt", SOUND);
        for (String name : List.of("p.txt", "in/p.txt", "p.yaml", "p.json")) {
            Process process = new ProcessBuilder("mkfifo", name)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0);
        }
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("p.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@/p.txt", "@/link.txt", "/dev/zero", "/dev/tty"})
    void a_pipe_or_a_device_is_told_what_to_do_instead(String name) {
        assumeTrue(name.startsWith("@") || Files.exists(Path.of(name)));
        Result result = command.run("check", name, "@/in/a.txt");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).isEqualTo(name + REFUSED + "共检查2份：错误0处，警示0处，提示0处\n其中1份无法读取\n");
        assertThat(command.run("parse", name)).isEqualTo(new Result(3, "", name + REFUSED));
        assertThat(command.run("check", "--lang", "en", name).err())
                .startsWith(name + ": this is no file but a pipe, a socket or a device, and was not read; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fix", "--fix=diff"})
    void a_pipe_is_not_repaired(String fix) {
        assertThat(command.run("check", fix, "@/p.txt").err()).startsWith("@/p.txt" + REFUSED);
    }

    @Test
    void a_socket_is_told_what_to_do_instead() throws IOException {
        Path socket = folder.resolve("s.txt");
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertThat(command.run("check", "@/s.txt").err()).startsWith("@/s.txt" + REFUSED);
        }
    }

    @Test
    void a_pipe_in_a_folder_or_among_what_a_pattern_matches_is_skipped() {
        Result sound = new Result(0, "", "共检查1份：错误0处，警示0处，提示0处\n");

        assertThat(command.run("check", "@/in")).isEqualTo(sound);
        assertThat(command.run("check", "@/in/*.txt")).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--config @/p.yaml", "--profile @/p.yaml", "--baseline @/p.json"})
    void a_pipe_is_no_file_of_settings(String option) {
        String[] words = option.split(" ");

        assertThat(command.run("check", words[0], words[1], "@/in/a.txt"))
                .isEqualTo(new Result(2, "", words[1] + SETTINGS_REFUSED));
    }

    @Test
    void a_pipe_is_no_baseline_to_be_written_anew() {
        assertThat(command.run("check", "--baseline", "@/p.json", "--update-baseline", "@/in/a.txt"))
                .isEqualTo(new Result(2, "", "@/p.json" + SETTINGS_REFUSED));
    }

    @Test
    void a_profile_extends_no_pipe() {
        command.file("own.yaml", "extends: ./p.yaml");

        assertThat(command.run("check", "--profile", "@/own.yaml", "@/in/a.txt"))
                .isEqualTo(new Result(2, "", "@/p.yaml" + SETTINGS_REFUSED));
    }

    @Test
    void the_empty_device_switches_the_configuration_off() {
        command.file(".rectify.yaml", "lang: en");

        assertThat(command.run("check", "--config", "/dev/null", "@/in/a.txt").err())
                .isEqualTo("共检查1份：错误0处，警示0处，提示0处\n");
        assertThat(command.run("check", "--config", "/dev/null", "/dev/null").err())
                .startsWith("/dev/null：文件是空的");
    }

    @Test
    void only_what_is_no_file_and_no_folder_is_special() {
        assertThat(SpecialFile.is(folder.resolve("p.txt"))).isTrue();
        assertThat(SpecialFile.is(folder.resolve("link.txt"))).isTrue();
        assertThat(SpecialFile.is(folder.resolve("in/a.txt"))).isFalse();
        assertThat(SpecialFile.is(folder)).isFalse();
        assertThat(SpecialFile.is(folder.resolve("none"))).isFalse();
    }

    @Test
    void a_pipe_that_a_shell_opened_is_read() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdin")));
        Process process = new ProcessBuilder(OwnProcess.line(List.of("check", "/dev/stdin")))
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(REPEATED_NUMBER.getBytes(UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).startsWith("/dev/stdin:8:1: error NUM-001");
        assertThat(process.exitValue()).isEqualTo(1);
    }
}
