package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    private String bash(String script) throws IOException, InterruptedException {
        return run("bash", "--norc", "-c", script);
    }

    /** Runs a shell, or gives up the test where it is not there. */
    private String run(String... words) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no " + words[0]);
            return "";
        }
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void is_a_script_that_the_shell_can_read(String shell) throws IOException, InterruptedException {
        command.file("a.bash", command.run("completion", shell).out());
        assertThat(bash("bash -n a.bash")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rectify ch, check",
        "rectify --v, --version",
        "rectify check --fo, --format",
        "rectify check --format sa, sarif",
        "rectify check --format = sa, sarif",
        "rectify check --lang e, en",
        "rectify check --profile obs, observed",
        "rectify init --ci git, github gitlab",
        "rectify explain NUM-00, NUM-001 NUM-002 NUM-003 NUM-004 NUM-005 NUM-006",
        "rectify schema f, findings",
        "rectify check draft, ''",
        "rectify check --config con, ''"
    })
    void completes_a_line(String line, String words) throws IOException, InterruptedException {
        command.file("a.bash", command.run("completion", "bash").out());
        String script = "source ./a.bash; COMP_WORDS=(" + line
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rectify; echo \"${COMPREPLY[*]}\"";
        assertThat(bash(script)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "rectify ch, check",
        "rectify check --fo, --format",
        "rectify check --format sa, sarif",
        "rectify new --regime xuns, xunshi",
        "rectify explain NUM-001, NUM-001",
        "rectify completion f, fish"
    })
    void completes_a_line_in_fish(String line, String words) throws IOException, InterruptedException {
        command.file("rectify.fish", command.run("completion", "fish").out());
        String script = "source rectify.fish; complete -C '" + line + "'";
        assertThat(run("fish", "--no-config", "-c", script)).isEqualTo(words);
    }

    @Test
    void names_every_command_and_option_to_fish() {
        String text = command.run("completion", "fish").out();
        for (Command one : Command.values()) {
            assertThat(text).contains("__fish_seen_subcommand_from " + one.word());
            one.options()
                    .forEach(option -> assertThat(text)
                            .contains("from " + one.word() + "' -l "
                                    + option.word().substring(2)));
        }
    }

    @Test
    void refuses_a_shell_that_it_does_not_know() {
        assertThat(command.run("completion", "tcsh"))
                .isEqualTo(new CommandRun.Result(2, "", "没有用于“tcsh”的补全，可用的有：bash、zsh、fish\n"));
    }
}
