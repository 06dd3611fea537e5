package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.reporter.OutputOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

    private static final String ESCAPE = "\u001B";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", REPEATED_NUMBER);
    }

    @Test
    void writes_every_format_in_one_run() {
        String[] args = {
            "check",
            "--format",
            "github",
            "--format",
            "sarif=@/f.sarif",
            "--format",
            "junit=@/junit.xml",
            "--format",
            "checkstyle=@/checkstyle.xml",
            "--format",
            "gitlab=@/gitlab.json",
            "--format",
            "html=@/f.html",
            "--format",
            "text=@/f.txt",
            "@/a.txt"
        };
        Result result = command.run(args);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).startsWith("::error file=@/a.txt,line=8,endLine=8,col=1,");
        assertThat(command.read("f.sarif")).contains("\"ruleId\": \"NUM-001\"", "\"text\": \"序号“1.”在前面已经用过");
        assertThat(command.read("junit.xml")).contains("<testcase name=\"NUM-001 duplicate-item-number\"");
        assertThat(command.read("checkstyle.xml")).contains("<error line=\"8\" column=\"1\" severity=\"error\"");
        assertThat(command.read("gitlab.json")).contains("\"check_name\": \"NUM-001\"", "\"severity\": \"critical\"");
        assertThat(command.read("f.txt")).startsWith("@/a.txt:8:1: error NUM-001");
        assertThat(command.read("f.html")).startsWith("<!doctype html>").contains("<h2 id=\"f1-name\">@/a.txt</h2>");
    }

    @Test
    void colours_what_is_shown_on_a_terminal_but_no_file() {
        var options = new OutputOptions(true, Optional.empty());
        assertThat(run(options, "check", folder + "/a.txt")).contains(ESCAPE + "[1;31merror");
        assertThat(run(options, "check", "--format", "text=" + folder + "/f.txt", folder + "/a.txt"))
                .isEmpty();
        assertThat(command.read("f.txt")).startsWith("@/a.txt:8:1: error").doesNotContain(ESCAPE);
    }

    @Test
    void appends_to_the_summary_of_the_step() {
        for (int i = 10; i < 22; i++) {
            command.file("many/" + i + ".txt", REPEATED_NUMBER);
        }
        var options = new OutputOptions(false, Optional.of(folder.resolve("summary.md")));
        assertThat(run(options, "check", "--format", "github", folder + "/many").lines())
                .hasSize(11);
        assertThat(command.read("summary.md").lines().filter(line -> line.startsWith("- **error**")))
                .hasSize(2);
    }

    @Test
    void colours_nothing_where_the_user_or_the_terminal_refuses() {
        assertThat(Surroundings.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "")))
                .isTrue();
        assertThat(Surroundings.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isFalse();
        assertThat(Surroundings.wantsColour(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Surroundings.wantsColour(Map.of())).isFalse();
    }

    @Test
    void knows_the_summary_of_the_step_by_its_variable() {
        assertThat(Surroundings.stepSummary(Map.of("GITHUB_STEP_SUMMARY", "s.md")))
                .contains(Path.of("s.md"));
        assertThat(Surroundings.stepSummary(Map.of("GITHUB_STEP_SUMMARY", ""))).isEmpty();
        assertThat(Surroundings.stepSummary(Map.of("GITHUB_STEP_SUMMARY", "\0")))
                .isEmpty();
    }

    private static String run(OutputOptions options, String... args) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(new byte[0]);
        Rectify.run(
                args,
                in,
                out,
                OutputStream.nullOutputStream(),
                CommandRun.CLOCK,
                Path.of("target"),
                new Surroundings(options, false));
        return out.toString(UTF_8);
    }
}
