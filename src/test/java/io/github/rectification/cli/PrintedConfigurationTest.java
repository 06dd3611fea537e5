package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.SchemaCheck;
import io.github.rectification.settings.SettingsFile;
import io.github.rectification.testkit.SettingsAsJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedConfigurationTest {

    private static final String FULL = """
            profile: ours.yaml
            failOn: warning
            formats: [text, json=out/x.json]
            baseline: 基线.json
            paths: [in, "in/[1]*.txt"]
            exclude: ["**/old"]
            suppressions:
              - rule: duplicate-item-number
                files: in/*.txt
                path: sections[1].items
                line: 8
                fingerprint: "0123456789012345"
                reason: "一: 二 # \\"三\\""
                expires: 2025-06-30
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder)
                .file("in/a.txt", REPEATED_NUMBER)
                .file("ours.yaml", "{}")
                .file("基线.json", "{\"schemaVersion\": \"1\", \"files\": {}}");
    }

    private static String asJson(String yaml) throws IOException {
        return SettingsAsJson.of(
                SettingsFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "printed"));
    }

    @Test
    void shows_the_defaults_where_nothing_is_said() {
        Result result = command.run("check", "--jobs", "3", "--print-config", "--lang=en");
        assertThat(result).isEqualTo(new Result(0, """
                # the configuration in force; names and patterns are relative to the folder of .rectify.yaml; the day 2024-11-02 can only be set by --as-of
                profile: generic # default
                lang: en # --lang
                failOn: error # default
                formats: [text] # default
                jobs: 3 # --jobs
                """, ""));
    }

    @Test
    void shows_where_each_value_comes_from() {
        command.file(".rectify.yaml", FULL);
        assertThat(command.run("check", "--print-config", "--jobs=2", "--fail-on", "info", "@/in/a.txt")
                        .out())
                .contains("profile: ours.yaml # @/.rectify.yaml:1\n")
                .contains("failOn: info # --fail-on\n")
                .contains("formats: [text, \"json=out/x.json\"] # @/.rectify.yaml:3\n")
                .contains("baseline: \"基线.json\" # @/.rectify.yaml:4\n")
                .contains("paths: [in/a.txt] # PATH\n")
                .contains("exclude: [\"**/old\"] # @/.rectify.yaml:6\n");
    }

    @Test
    void prints_a_configuration_file_that_says_the_same() throws IOException {
        String printed = command.file(".rectify.yaml", FULL)
                .run("check", "--print-config", "--jobs=2")
                .out();
        assertThat(SchemaCheck.config().faults(asJson(printed))).isEmpty();
        String again = command.file(".rectify.yaml", printed)
                .run("check", "--print-config")
                .out();
        assertThat(asJson(again)).isEqualTo(asJson(printed));
    }

    @Test
    void checks_nothing_but_the_configuration() {
        assertThat(command.run("check", "--print-config", "@/none.txt").status())
                .isZero();
        assertThat(command.file(".rectify.yaml", "jobs: many")
                        .run("check", "--print-config")
                        .status())
                .isEqualTo(2);
    }
}
