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

    /** Runs a script, or gives up the test where there is no bash. */
    private String bash(String script) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("bash", "--norc", "-c", script)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "there is no bash");
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

    @Test
    void refuses_a_shell_that_it_does_not_know() {
        assertThat(command.run("completion", "fish"))
                .isEqualTo(new CommandRun.Result(2, "", "没有用于“fish”的补全，可用的有：bash、zsh\n"));
    }
}
