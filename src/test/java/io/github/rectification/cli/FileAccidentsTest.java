package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.cli.CommandRun.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What can happen to files and folders while they are checked. */
class FileAccidentsTest {

    private static final int SECONDS = 60;
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    @Test
    void tells_of_a_file_that_vanishes_between_listing_and_reading() throws IOException {
        command.file("in/a.txt", "").file("in/b.txt", SOUND).file("in/c.txt", SOUND);
        var err = new ByteArrayOutputStream();
        try (var deleting = new Meanwhile(err, () -> Files.deleteIfExists(folder.resolve("in/b.txt")))) {
            String[] args = {"check", "--jobs", "1", folder + "/in"};
            int status = Rectify.run(
                    args,
                    new ByteArrayInputStream(new byte[0]),
                    new ByteArrayOutputStream(),
                    deleting,
                    CommandRun.CLOCK,
                    folder);
            assertThat(status).isEqualTo(3);
        }
        assertThat(err.toString(UTF_8).replace(folder + "/", "@/").lines())
                .containsExactly(
                        "@/in/a.txt：文件是空的，请检查保存的是不是要检查的文件",
                        "@/in/b.txt：没有这个文件，请检查路径",
                        "共检查3份：错误0处，警示0处，提示0处",
                        "其中2份无法读取");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shows_a_name_with_line_breaks_and_terminal_commands_in_one_harmless_line() {
        String name = "a\n::error::b\u001B[31m.txt";
        command.file("in/" + name, "").file("in/b" + name, REPEATED_NUMBER);
        Result result = command.run("check", "@/in");
        assertThat(result.err()).startsWith("@/in/a␊::error::b␛[31m.txt：文件是空的").doesNotContain("\u001B");
        assertThat(result.out())
                .startsWith("@/in/ba␊::error::b␛[31m.txt:8:1: error")
                .doesNotContain("\u001B");
        assertThat(command.run("parse", "@/in/" + name).err())
                .startsWith("@/in/a␊::error")
                .containsOnlyOnce("\n");
        assertThat(command.run("check", "@/none\n").err()).startsWith("@/none␊：");
    }

    @Test
    void tells_of_an_unreadable_file_by_the_name_that_the_user_gave_without_the_number_in_it() {
        command.file("in/19900000001.txt", "").file("in/19900000002.json", "{\"title\": 19900000003}");
        Result result = command.run("check", "@/in");
        assertThat(result.err())
                .startsWith("@/in/***********.txt：文件是空的")
                .contains("\n@/in/***********.json:1:11：\"title\"应是加引号的文字，不是***********\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void checks_a_file_whose_name_is_no_text() throws Exception {
        Files.createDirectory(folder.resolve("in"));
        String make = "printf abc > \"$(printf 'in/x\\377\\376y.txt')\"";
        Process shell =
                new ProcessBuilder("sh", "-c", make).directory(folder.toFile()).start();
        assumeTrue(shell.waitFor(SECONDS, TimeUnit.SECONDS) && shell.exitValue() == 0);
        Result result = new OwnProcess().run(List.of("check", "in/", "--fail-on", "never"), new byte[0], folder, false);
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).startsWith("in/x\uFFFD\uFFFDy.txt：既没有开头语也没有整改事项");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tells_of_a_folder_that_may_not_be_read_and_checks_the_others() throws IOException {
        command.file("in/a/a.txt", SOUND).file("in/b/b.txt", REPEATED_NUMBER);
        Path closed = folder.resolve("in/a");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "this user may read everything");
        try {
            Result result = command.run("check", "@/in");
            assertThat(result.status()).isEqualTo(3);
            assertThat(result.err()).startsWith("@/in/a：文件夹无法打开，请检查有没有读取权限\n");
            assertThat(result.out()).startsWith("@/in/b/b.txt:8:1: error NUM-001");
        } finally {
            assertThat(closed.toFile().setReadable(true)).isTrue();
        }
    }

    @Test
    void leaves_no_file_behind_when_the_disk_is_full() throws IOException {
        assumeTrue(Files.exists(FULL));
        command.file("a.txt", REPEATED_NUMBER).file("out/old.txt", "old");
        Result result = command.run(
                "check",
                "--format",
                "json=" + FULL,
                "--format",
                "text=@/out/old.txt",
                "--format=junit=@/out/f",
                "@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("无法写入文件“/dev/full”（IOException）").containsOnlyOnce("\n");
        assertThat(command.read("out/old.txt")).isEqualTo("old");
        assertThat(left("out")).containsExactly("old.txt");
    }

    @Test
    void leaves_every_older_output_when_the_disk_is_full_for_a_later_one() throws IOException {
        assumeTrue(Files.exists(FULL));
        command.file("a.txt", REPEATED_NUMBER).file("out/old.txt", "old").file("out/old.json", "{}");
        Result result = command.run(
                "check",
                "--format=text=@/out/old.txt",
                "--format=json=@/out/old.json",
                "--format=html=" + FULL,
                "--update-baseline",
                "--baseline=@/known.json",
                "@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(command.read("out/old.txt") + command.read("out/old.json")).isEqualTo("old{}");
        assertThat(left("out")).containsExactly("old.json", "old.txt");
        assertThat(folder.resolve("known.json")).doesNotExist();
    }

    @Test
    void tells_of_an_output_whose_place_was_taken_in_the_meantime() throws IOException {
        command.file("in/a.txt", "").file("in/b.txt", SOUND).file("out/old.txt", "old");
        var err = new ByteArrayOutputStream();
        Path place = folder.resolve("out/f.json");
        try (var taking = new Meanwhile(err, () -> Files.createDirectories(place.resolve("in")))) {
            String[] args = {"check", "--jobs", "1", "--format", "json=" + place, folder + "/in"};
            int status = Rectify.run(
                    args,
                    new ByteArrayInputStream(new byte[0]),
                    new ByteArrayOutputStream(),
                    taking,
                    CommandRun.CLOCK,
                    folder);
            assertThat(status).isEqualTo(2);
        }
        assertThat(err.toString(UTF_8)).contains("无法写入文件“" + place + "”（");
        assertThat(left("out")).containsExactly("f.json", "old.txt");
        assertThat(place.resolve("in")).isDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leaves_old_outputs_and_baseline_when_the_right_to_their_folder_is_lost_in_the_midst() throws IOException {
        command.file("in/a.txt", "").file("in/b.txt", REPEATED_NUMBER).file("out/f.json", "[]");
        Path out = folder.resolve("out");
        command.run("check", "--update-baseline", "--baseline=@/out/known.json", "@/in/b.txt");
        String known = command.read("out/known.json");
        var err = new ByteArrayOutputStream();
        try (var closing = new Meanwhile(
                err, () -> Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-x------")))) {
            assumeTrue(out.toFile().setWritable(false) && !Files.isWritable(out), "this user may write everything");
            assertThat(out.toFile().setWritable(true)).isTrue();
            String[] args = {
                "check",
                "--jobs=1",
                "--format=json=" + out.resolve("f.json"),
                "--baseline=" + out.resolve("known.json"),
                "--update-baseline",
                folder + "/in"
            };
            int status = Rectify.run(
                    args,
                    new ByteArrayInputStream(new byte[0]),
                    new ByteArrayOutputStream(),
                    closing,
                    CommandRun.CLOCK,
                    folder);
            assertThat(status).isEqualTo(2);
        } finally {
            assertThat(out.toFile().setWritable(true)).isTrue();
        }
        assertThat(err.toString(UTF_8)).contains("（AccessDeniedException）");
        assertThat(command.read("out/f.json")).isEqualTo("[]");
        assertThat(command.read("out/known.json")).isEqualTo(known);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leaves_no_half_file_behind_when_it_is_stopped() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        List<String> line =
                OwnProcess.line(List.of("check", "--format", "json=out/f.json", "--format", "text=out/later.txt", "-"));
        Process process = new ProcessBuilder(line).directory(folder.toFile()).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        // when the second output is begun, the first is safe
        while (left("out").size() < 2 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(left("out")).containsExactly(".f.json.0.tmp", ".later.txt.0.tmp");
        process.destroy();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(left("out")).doesNotContain("f.json", ".f.json.0.tmp");
    }

    private List<String> left(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Something happens to files as soon as something is written, and whenever more is. */
    private static final class Meanwhile extends FilterOutputStream {

        private final Accident accident;

        Meanwhile(ByteArrayOutputStream to, Accident accident) {
            super(to);
            this.accident = accident;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            accident.happen();
            out.write(bytes, from, length);
        }
    }

    private interface Accident {

        void happen() throws IOException;
    }
}
