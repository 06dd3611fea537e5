package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.cli.CommandRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedSinceTest {

    private static final String SUMMARY = "共检查%d份：错误0处，警示0处，提示0处\n另有%d份自HEAD以来没有改动，未检查\n";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_work_tree() throws IOException, InterruptedException {
        assumeTrue(git("init", "-q"));
        command = new CommandRun(folder)
                .file("通报 一.txt", SOUND)
                .file("in/b.txt", SOUND)
                .file("in/c.txt", SOUND)
                .file(".gitignore", "ignored.txt\n");
        commit("first");
    }

    private boolean git(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.invalid"));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void commit(String message) throws IOException, InterruptedException {
        assertThat(git("add", "-A")).isTrue();
        assertThat(git("commit", "-q", "-m", message)).isTrue();
    }

    private Result since(String revision, String... paths) {
        List<String> line = new ArrayList<>(List.of("check", "--verbose", "--changed-since", revision));
        line.addAll(List.of(paths));
        return command.run(line.toArray(String[]::new));
    }

    @Test
    void succeeds_with_a_note_where_nothing_has_changed() {
        assertThat(command.run("check", "--changed-since", "HEAD", "@/"))
                .isEqualTo(new Result(0, "", SUMMARY.formatted(0, 3)));
    }

    @Test
    void checks_what_is_not_committed() {
        command.file("通报 一.txt", SOUND + "\n");
        Result result = since("HEAD", "@/");
        assertThat(result.err()).contains("@/通报 一.txt：已读取").doesNotContain("@/in/b.txt：已读取");
    }

    @Test
    void checks_what_is_staged() throws IOException, InterruptedException {
        command.file("in/b.txt", SOUND + "\n");
        assertThat(git("add", "-A")).isTrue();
        assertThat(since("HEAD", "@/").err()).contains("@/in/b.txt：已读取").contains("另有2份");
    }

    @Test
    void checks_what_is_new_unless_git_ignores_it() {
        command.file("in/new.txt", SOUND).file("in/ignored.txt", SOUND);
        assertThat(since("HEAD", "@/").err()).contains("@/in/new.txt：已读取").doesNotContain("ignored");
    }

    @Test
    void checks_what_was_committed_since() throws IOException, InterruptedException {
        command.file("in/c.txt", SOUND + "\n");
        commit("second");
        assertThat(since("HEAD~1", "@/").err()).contains("@/in/c.txt：已读取").contains("另有2份");
        assertThat(since("HEAD", "@/").err()).contains("共检查0份");
    }

    @Test
    void keeps_to_the_paths_that_are_named() {
        command.file("通报 一.txt", SOUND + "\n").file("in/b.txt", SOUND + "\n");
        assertThat(since("HEAD", "@/in").err()).contains("@/in/b.txt：已读取").contains("共检查1份");
        assertThat(since("HEAD", "@/in/c.txt").err()).contains("共检查0份");
    }

    @Test
    void knows_the_work_tree_from_a_folder_in_it() {
        command.file("通报 一.txt", SOUND + "\n").in("in");
        assertThat(since("HEAD", "@/").err()).contains("@/通报 一.txt：已读取");
    }

    @Test
    void checks_nothing_that_was_deleted() throws IOException {
        Files.delete(folder.resolve("in/b.txt"));
        assertThat(since("HEAD", "@/").status()).isZero();
    }

    @Test
    void still_tells_of_a_file_that_is_not_there() {
        assertThat(since("HEAD", "@/none.txt").status()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "--output=x", "", "HEAD:in"})
    void refuses_a_revision_that_git_does_not_know(String revision) {
        assertThat(command.run("check", "--changed-since=" + revision, "@/"))
                .isEqualTo(new Result(2, "", "git中没有版本“" + revision + "”，请写提交、分支或者标签；如果是浅克隆，请先取回历史\n"));
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void refuses_a_folder_that_is_in_no_work_tree(@TempDir Path elsewhere) {
        Result result =
                new CommandRun(elsewhere).file("a.txt", SOUND).run("check", "--changed-since", "HEAD", "@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("当前文件夹不在可读的git工作区中（").containsOnlyOnce("\n");
    }

    @Test
    void refuses_standard_input() {
        assertThat(since("HEAD", "-").status()).isEqualTo(2);
    }
}
