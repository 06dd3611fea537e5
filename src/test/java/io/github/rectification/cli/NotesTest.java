package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.RECIPE;
import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on standard error beside the findings. */
class NotesTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("in/a.txt", SOUND).file("in/b.txt", RECIPE);
    }

    @Test
    void keeps_back_notes_and_summary_when_told_to_be_quiet() {
        assertThat(command.run("check", "--quiet", "@/in")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void shows_findings_even_when_quiet() {
        Result result = command.file("in/a.txt", REPEATED_NUMBER).run("check", "--quiet", "@/in");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("NUM-001");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void tells_what_went_wrong_even_when_quiet() {
        assertThat(command.run("check", "--quiet", "@/none.txt").err()).isEqualTo("@/none.txt：没有这个文件或文件夹，请检查路径\n");
        assertThat(command.file("none/b.txt", RECIPE).run("check", "--quiet", "@/none"))
                .isEqualTo(new Result(3, "", "没有检查任何文件（跳过1份），请检查路径\n"));
    }

    @Test
    void refuses_to_be_quiet_and_verbose() {
        assertThat(command.run("check", "--quiet", "--verbose", "@/in"))
                .isEqualTo(new Result(2, "", "--quiet和--verbose不能同时使用，请去掉一个\n"));
    }

    @Test
    void tells_configuration_profile_and_files_when_verbose() {
        Result result =
                command.file(".rectify.yaml", "profile: observed").run("check", "--verbose", "--lang", "en", "@/in");
        assertThat(result.err()).isEqualTo("""
                configuration file: @/.rectify.yaml
                profile: observed; as-of day: 2024-11-02
                @/in/a.txt: read; findings: 0
                @/in/b.txt: has neither an opening nor an item, so it is no rectification report and was skipped
                files checked: 1; errors: 0, warnings: 0, infos: 0
                skipped, being no rectification report: 1
                """);
    }

    @Test
    void shows_the_signs_in_the_names_of_files_that_would_steer_a_terminal() {
        Result result = command.file("no\n::error::x\u001B[31m.txt", RECIPE).run("check", "@/");
        assertThat(result.err())
                .contains("@/no␊::error::x␛[31m.txt：")
                .doesNotContain("\u001B")
                .doesNotContain("\n::error");
        assertThat(command.run("check", "--profile", "@/\u001B]0;x\u0007.yaml", "@/in")
                        .err())
                .contains("@/␛]0;x␇.yaml")
                .containsOnlyOnce("\n");
    }

    @Test
    void never_begins_a_line_as_a_build_would_run_it() {
        assertThat(command.run("check", "::error::x").err()).startsWith("./::error::x：没有这个");
        assertThat(command.run("check", "--config", "::error::x", "@/in").err()).startsWith("| ::error::x：");
        assertThat(command.run("check", "--config", "##[error]x", "@/in").err()).startsWith("#＃[error]x：");
        Result result = command.input(REPEATED_NUMBER).run("check", "--stdin-name", "::error::x", "-");
        assertThat(result.out()).startsWith("./::error::x:8:1: error NUM-001");
    }
}
