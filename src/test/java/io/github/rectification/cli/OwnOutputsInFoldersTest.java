package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outputs of a run that lie in a folder that it checks are no drafts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links")
class OwnOutputsInFoldersTest {

    private static final String TOTALS = "共检查1份：错误0处，警示0处，提示0处\n";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("d/a.txt", SOUND);
    }

    private static String note(String name) {
        return name + "：这是本次运行的输出，不是文稿，已跳过\n";
    }

    @Test
    void a_second_run_skips_what_the_first_wrote_with_a_note() {
        String[] args = {"check", "--format", "json=@/d/f.json", "--format", "html=@/d/r.html", "@/d"};
        assertThat(command.run(args)).isEqualTo(new Result(0, "", TOTALS));
        String first = command.read("d/f.json") + command.read("d/r.html");
        Result second = new Result(0, "", note("@/d/f.json") + note("@/d/r.html") + TOTALS);
        assertThat(command.run(args)).isEqualTo(second);
        assertThat(command.run(args)).isEqualTo(second);
        assertThat(command.read("d/f.json") + command.read("d/r.html")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "html", "todo"})
    void every_form_is_skipped_whatever_was_found(String format) {
        String output = "--format=" + format + "=@/d/out.txt";
        command.run("check", output, "@/d");
        assertThat(command.run("check", output, "@/d")).isEqualTo(new Result(0, "", note("@/d/out.txt") + TOTALS));
        command.file("d/a.txt", REPEATED_NUMBER).run("check", output, "@/d");
        Result faulty = command.run("check", output, "--lang", "en", "@/d");
        assertThat(faulty.status()).isEqualTo(1);
        assertThat(faulty.err())
                .startsWith("@/d/out.txt: this is an output of this run and no draft, and was skipped\n");
        command.file("d/a.txt", SOUND);
        assertThat(command.run("check", output, "@/d").status()).isZero();
    }

    @Test
    void another_form_may_take_the_place_of_an_earlier_one() {
        command.run("check", "--format", "html=@/d/out.txt", "@/d");
        assertThat(command.run("check", "--format", "junit=@/d/out.txt", "@/d").status())
                .isZero();
        assertThat(command.read("d/out.txt")).startsWith("<?xml");
    }

    @Test
    void an_empty_file_is_no_draft_that_could_be_lost() {
        command.file("d/out.txt", "");
        assertThat(command.run("check", "--format", "json=@/d/out.txt", "@/d"))
                .isEqualTo(new Result(0, "", note("@/d/out.txt") + TOTALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@/link.json", "@/f/out.json", "@/e/../d/out.json", "@/d/./out.json"})
    void an_output_is_skipped_by_every_spelling_and_link(String spelling) throws IOException {
        Files.createDirectory(folder.resolve("e"));
        Files.createSymbolicLink(folder.resolve("f"), Path.of("d"));
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("d/out.json"));
        String output = "--format=json=" + spelling;
        assertThat(command.run("check", output, "@/d")).isEqualTo(new Result(0, "", TOTALS));
        assertThat(command.run("check", output, "@/d")).isEqualTo(new Result(0, "", note("@/d/out.json") + TOTALS));
        assertThat(folder.resolve("link.json")).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@/d/*", "@/*/*", "@/**", "@/d/{a,out}.txt"})
    void an_output_that_a_pattern_matches_is_skipped(String pattern) {
        String output = "--format=html=@/d/out.txt";
        command.run("check", output, pattern);
        assertThat(command.run("check", output, pattern)).isEqualTo(new Result(0, "", note("@/d/out.txt") + TOTALS));
    }

    @Test
    void only_the_output_itself_is_skipped() {
        command.file("d/x/out.txt", SOUND);
        String output = "--format=json=@/d/out.txt";
        command.run("check", output, "@/d");
        assertThat(command.run("check", output, "@/d").err())
                .isEqualTo(note("@/d/out.txt") + TOTALS.replace("1份", "2份"));
    }

    @Test
    void the_note_comes_once_and_is_kept_back_by_quiet() {
        String[] args = {"check", "--format=json=@/d/out.txt", "@/d", "@/", "@/d/*.txt"};
        command.run(args);
        assertThat(command.run(args).err()).isEqualTo(note("@/d/out.txt") + TOTALS);
        assertThat(command.run("check", "--quiet", "--format=json=@/d/out.txt", "@/d"))
                .isEqualTo(new Result(0, "", ""));
    }

    @Test
    void a_folder_of_nothing_but_outputs_has_nothing_to_check() throws IOException {
        Files.delete(folder.resolve("d/a.txt"));
        command.file("d/out.txt", "");
        Result result = command.run("check", "--format=json=@/d/out.txt", "@/d");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).isEqualTo(note("@/d/out.txt") + "没有检查任何文件（跳过0份），请检查路径\n");
    }

    @Test
    void the_baseline_is_no_draft_by_any_spelling() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("d/known.json"));
        String[] args = {"check", "--baseline=@/link.json", "--update-baseline", "@/d"};
        assertThat(command.run(args).status()).isZero();
        assertThat(command.run(args).status()).isZero();
        assertThat(command.run("check", "--baseline=@/link.json", "@/d").err()).isEqualTo(TOTALS);
        assertThat(folder.resolve("link.json")).isSymbolicLink();
    }

    @Test
    void the_configuration_file_and_the_profile_are_no_drafts() {
        command.file("d/rectify.json", "{\"jobs\": 1}").file("d/profile.json", "{\"extends\": \"generic\"}");
        assertThat(command.run("check", "--config=@/d/rectify.json", "--profile=@/d/profile.json", "@/d"))
                .isEqualTo(new Result(0, "", TOTALS));
    }
}
