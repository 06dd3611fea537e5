package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.reporter.OutputOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final Surroundings LOOKED_ON = new Surroundings(OutputOptions.PLAIN, true);

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_drafts() {
        command = new CommandRun(folder)
                .file("a.txt", SOUND)
                .file("b.txt", REPEATED_NUMBER)
                .file("c.txt", SOUND);
    }

    /** Both streams in the order in which a terminal would get them. */
    private String onOneTerminal(String... args) {
        var terminal = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(new byte[0]);
        Rectify.run(args, in, terminal, terminal, CommandRun.CLOCK, folder, LOOKED_ON);
        return terminal.toString(UTF_8);
    }

    /** What a terminal shows in the end: a carriage return goes back to the start of the line. */
    private static String seen(String written) {
        var seen = new StringBuilder();
        for (String line : written.split("\n", -1)) {
            String last = line.substring(line.lastIndexOf('\r') + 1);
            seen.append(last).append('\n');
        }
        return seen.substring(0, seen.length() - 1);
    }

    @Test
    void counts_the_files_where_somebody_looks_on() {
        assertThat(onOneTerminal("check", folder.toString()))
                .contains("已检查2份\r")
                .contains("已检查3份\r");
    }

    @Test
    void leaves_nothing_behind_and_mixes_with_nothing() {
        CommandRun.Result plain = command.run("check", "--verbose", folder.toString());
        String seen = seen(onOneTerminal("check", "--verbose", folder.toString()));
        assertThat(seen.lines())
                .containsExactlyInAnyOrderElementsOf((plain.out() + plain.err())
                        .lines()
                        .map(line -> line.replace("@", folder.toString()))
                        .toList());
    }

    @Test
    void is_not_shown_to_those_who_want_quiet_nor_for_a_single_file() {
        assertThat(onOneTerminal("check", "--quiet", folder.toString())).doesNotContain("\r");
        assertThat(onOneTerminal("check", folder.resolve("a.txt").toString())).doesNotContain("\r");
    }

    @Test
    void is_for_terminals_that_can_and_for_no_build_server() {
        assertThat(Surroundings.wantsProgress(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Surroundings.wantsProgress(Map.of("TERM", "xterm", "CI", "true")))
                .isFalse();
        assertThat(Surroundings.wantsProgress(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Surroundings.wantsProgress(Map.of())).isFalse();
    }
}
