package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileOptionTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", REPEATED_NUMBER).file("b.txt", SOUND);
    }

    @Test
    void judges_by_a_profile_in_a_file() {
        command.file("ours.yaml", "rules: {duplicate-item-number: off}");

        assertThat(command.run("check", "--profile", "@/ours.yaml", "@/a.txt").status())
                .isZero();
        assertThat(command.run("check", "--profile", "@/ours.yaml", "--format", "json", "@/a.txt")
                        .out())
                .contains("\"name\": \"ours\"");
    }

    @Test
    void judges_by_a_built_in_profile() {
        Result result = command.run("check", "--profile", "observed", "@/a.txt");

        assertThat(result.status()).isZero();
        assertThat(result.out()).contains(": warning NUM-001 ");
    }

    @Test
    void tells_file_line_and_column_of_a_mistake_in_either_language() {
        command.file("ours.yaml", "window:\n  unit: YEARS\n");

        assertThat(command.run("check", "--profile", "@/ours.yaml", "@/b.txt"))
                .isEqualTo(new Result(2, "", "@/ours.yaml:2:9: “YEARS”无法识别，可用的有：DAY、MONTH、WORKING_DAY\n"));
        assertThat(command.run("check", "--profile", "@/ours.yaml", "--lang", "en", "@/b.txt")
                        .err())
                .isEqualTo("@/ours.yaml:2:9: \"YEARS\" is not known; known: DAY, MONTH, WORKING_DAY\n");
    }

    @Test
    void refuses_a_profile_that_is_not_there() {
        Result result = command.run("check", "--profile", "@/none.yaml", "@/b.txt");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("@/none.yaml: ").containsOnlyOnce("\n");
    }

    @Test
    void prints_the_schema_of_a_profile() {
        assertThat(command.run("schema", "profile").out()).contains("urn:rectification-report:schema:profile:1");
    }
}
