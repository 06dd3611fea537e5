package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.SchemaCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SuppressionsInFileTest {

    private static final Result NOTHING = new Result(0, "", "共检查1份：错误0处，警示0处，提示0处\n另有不计入的：豁免1处，基线0处\n");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("in/a.txt", REPEATED_NUMBER).file("in/b.txt", SOUND);
    }

    private CommandRun suppressing(String narrowing) {
        return command.file(".rectify.yaml", "suppressions:\n  - {rule: NUM-001, reason: 附件另行编号" + narrowing + "}\n");
    }

    private JsonNode json(String... paths) {
        String[] args = new String[paths.length + 3];
        args[0] = "check";
        args[1] = "--format";
        args[2] = "json";
        System.arraycopy(paths, 0, args, 3, paths.length);
        String out = command.run(args).out();
        assertThat(SchemaCheck.findings().faults(out)).isEmpty();
        return new JsonMapper().readTree(out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", files: in/a.txt",
                ", files: in",
                ", files: '**/a.*'",
                ", path: 'sections[1].items'",
                ", path: 'sections[1].items[1].number'",
                ", line: 8",
                ", files: in/?.txt, line: 8, expires: 2024-11-02"
            })
    void let_findings_not_count(String narrowing) {
        assertThat(suppressing(narrowing).run("check", "@/in/a.txt")).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", files: a.txt",
                ", files: in/b.txt",
                ", path: 'sections[0]'",
                ", path: 'sections[1].items[1].num'",
                ", line: 7",
                ", fingerprint: 0123456789abcdef"
            })
    void leave_alone_what_they_do_not_mean(String narrowing) {
        Result result = suppressing(narrowing).run("check", "@/in/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("@/in/a.txt:8:1: error NUM-001 ");
    }

    @Test
    void name_the_rule_by_its_name_too() {
        command.file(".rectify.yaml", "suppressions: [{rule: duplicate-item-number, reason: 附件}]");
        assertThat(command.run("check", "@/in/a.txt")).isEqualTo(NOTHING);
    }

    @Test
    void find_one_finding_by_its_fingerprint() {
        String mark = json("@/in/a.txt").at("/files/0/findings/0/fingerprint").asString();
        assertThat(suppressing(", fingerprint: \"" + mark + "\"").run("check", "@/in/a.txt"))
                .isEqualTo(NOTHING);
    }

    @Test
    void are_told_to_programs_with_their_reason() {
        suppressing(", expires: 2025-01-01");
        JsonNode run = json("@/in/a.txt");
        JsonNode suppressed = run.at("/files/0/findings/0/suppressed");
        assertThat(suppressed.get("by").asString()).endsWith("/.rectify.yaml:2:5");
        assertThat(suppressed.get("reason").asString()).isEqualTo("附件另行编号");
        assertThat(suppressed.get("expires").asString()).isEqualTo("2025-01-01");
        assertThat(run.at("/files/0/verdict").asString()).isEqualTo("VALID");
        assertThat(run.at("/files/0/rules").valueStream())
                .filteredOn(rule -> rule.get("rule").asString().equals("NUM-001"))
                .extracting(rule -> rule.get("status").asString())
                .containsExactly("PASSED");
    }

    @Test
    void hold_on_their_last_day() {
        suppressing(", expires: 2024-11-02");
        assertThat(command.run("check", "--as-of", "2024-11-02", "@/in/a.txt")).isEqualTo(NOTHING);
    }

    @Test
    void are_over_on_the_day_after_and_told_on_their_line() {
        suppressing(", expires: 2024-11-02");
        Result result = command.run("check", "--as-of", "2024-11-03", "@/in/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains("@/in/a.txt:8:1: error NUM-001 ")
                .contains("@/.rectify.yaml:2:3: warning CFG-002 这条针对NUM-001的豁免只到2024年11月2日为止");
        assertThat(result.err()).isEqualTo("共检查1份：错误1处，警示1处，提示0处\n");
    }

    @Test
    void are_told_when_nothing_needs_them() {
        Result result = suppressing("").run("check", "--fail-on", "warning", "@/in/b.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("@/.rectify.yaml:2:3: warning CFG-001 这条针对NUM-001的豁免没有用上")
                .contains("    - {rule: NUM-001, reason: 附件另行编号}\n");
    }

    @Test
    void are_not_told_when_no_file_that_they_mean_was_checked() {
        assertThat(suppressing(", files: in/a.txt").run("check", "@/in/b.txt").out())
                .isEmpty();
    }

    @Test
    void are_not_told_when_their_rule_did_not_run() {
        command.file("ours.yaml", "rules: {NUM-001: off}");
        assertThat(suppressing("")
                        .run("check", "--profile", "@/ours.yaml", "@/in/b.txt")
                        .out())
                .isEmpty();
    }

    @Test
    void are_told_once_however_many_files_there_are() {
        assertThat(suppressing("").run("check", "@/in").out()).isEmpty();
        assertThat(suppressing(", line: 99").run("check", "@/in").out()).containsOnlyOnce("CFG-001");
    }

    @Test
    void make_the_configuration_file_the_last_one_without_rules() {
        suppressing(", line: 99");
        JsonNode run = json("@/in");
        assertThat(run.get("files")).hasSize(3);
        JsonNode file = run.at("/files/2");
        assertThat(file.get("path").asString()).endsWith("/.rectify.yaml");
        assertThat(file.get("verdict").asString()).isEqualTo("VALID");
        assertThat(file.get("rules")).isEmpty();
        assertThat(file.at("/findings/0/name").asString()).isEqualTo("unused-suppression");
        assertThat(file.at("/findings/0/fingerprint").asString()).matches("[0-9a-f]{16}");
        assertThat(run.at("/summary/warnings").asInt()).isEqualTo(1);
        assertThat(run.at("/files/0/rules")
                        .valueStream()
                        .map(rule -> rule.get("rule").asString()))
                .doesNotContain("CFG-001", "CFG-002");
    }

    @Test
    void hide_private_numbers_of_the_configuration_file() {
        suppressing(", line: 99 # 13900001111\n  ");
        assertThat(command.run("check", "@/in/b.txt").out()).contains("CFG-001").doesNotContain("13900001111");
    }

    @Test
    void mean_standard_input_by_its_name() {
        suppressing(", files: in/c.txt");
        command.input(REPEATED_NUMBER);
        assertThat(command.run("check", "--stdin-name", "in/c.txt", "-")).isEqualTo(NOTHING);
    }

    @Test
    void mean_the_same_files_from_another_folder() {
        suppressing(", files: in/a.txt").in("in");
        assertThat(command.run("check", "@/in/a.txt")).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "8"})
    void give_the_same_bytes_whatever_the_number_of_jobs(String jobs) {
        for (int i = 0; i < 30; i++) {
            command.file("in/" + i + ".txt", i % 3 == 0 ? SOUND : REPEATED_NUMBER);
        }
        command.file(".rectify.yaml", """
                suppressions:
                  - {rule: NUM-001, files: in/1*, reason: 甲}
                  - {rule: NUM-001, files: in/2*, reason: 乙, expires: 2020-01-01}
                  - {rule: CTC-001, reason: 丙}
                """);
        Result alone = command.run("check", "--jobs", "1", "--format", "json", "@/in");
        assertThat(alone.out()).contains("CFG-001", "CFG-002");
        assertThat(command.run("check", "--jobs", jobs, "--format", "json", "@/in"))
                .isEqualTo(alone);
    }
}
