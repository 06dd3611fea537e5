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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFileTest {

    private static final String CONFIG = ".rectify.yaml";
    private static final String NO_POST = SOUND.replace("邮政信箱:云溪县青禾镇中心路1号;", "");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", REPEATED_NUMBER).file("b.txt", NO_POST);
    }

    @Test
    void stands_in_the_working_folder() {
        command.file(CONFIG, "failOn: warning");
        assertThat(command.run("check", "@/b.txt").status()).isEqualTo(1);
    }

    @Test
    void is_the_nearest_one_upwards() {
        command.file(CONFIG, "failOn: never").file("x/y/c.txt", REPEATED_NUMBER).in("x/y");
        assertThat(command.run("check", "@/x/y/c.txt").status()).isZero();
        command.file("x/" + CONFIG, "failOn: error");
        assertThat(command.run("check", "@/x/y/c.txt").status()).isEqualTo(1);
    }

    @Test
    void can_be_named() {
        command.file(CONFIG, "failOn: error").file("conf/other.yaml", "failOn: never");
        assertThat(command.run("check", "--config", "@/conf/other.yaml", "@/a.txt")
                        .status())
                .isZero();
    }

    @Test
    void yields_to_the_command_line() {
        command.file(CONFIG, "{failOn: never, lang: en, jobs: 2, formats: [json], profile: observed}");
        Result result = command.run(
                "check", "--fail-on", "error", "--lang", "zh", "--format", "text", "--profile", "generic", "@/a.txt");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("@/a.txt:8:1: error NUM-001 序号");
        assertThat(result.err()).startsWith("共检查1份");
    }

    @Test
    void chooses_the_language_of_everything_that_is_said() {
        command.file(CONFIG, "lang: en");
        Result result = command.run("check", "@/a.txt");
        assertThat(result.out()).contains("the number ");
        assertThat(result.err()).isEqualTo("files checked: 1; errors: 1, warnings: 0, infos: 0\n");
    }

    @Test
    void names_files_relative_to_itself() {
        command.file("conf/" + CONFIG, "{profile: ours.yaml, formats: [text=out.txt], paths: [../a.txt]}")
                .file("conf/ours.yaml", "rules: {NUM-001: info}")
                .file("conf/sub/x", "")
                .in("conf/sub");
        assertThat(command.run("check").status()).isZero();
        assertThat(command.read("conf/out.txt")).contains("@/conf/../a.txt:8:1: info NUM-001 ");
    }

    @Test
    void names_what_to_check_where_the_command_line_does_not() {
        command.file(CONFIG, "paths: [in]").file("in/c.txt", SOUND);
        assertThat(command.run("check")).isEqualTo(new Result(0, "", "共检查1份：错误0处，警示0处，提示0处\n"));
        assertThat(command.run("check", "@/a.txt").status()).isEqualTo(1);
    }

    @Test
    void leaves_out_files_of_folders_and_patterns_but_not_those_that_are_named() {
        command.file(CONFIG, "exclude: [in/old, '**/*-note.txt']")
                .file("in/c.txt", SOUND)
                .file("in/old/d.txt", REPEATED_NUMBER)
                .file("in/x/e-note.txt", REPEATED_NUMBER);
        assertThat(command.run("check", "@/in").err()).startsWith("共检查1份：错误0处");
        assertThat(command.run("check", "@/in/**/*.txt").err()).startsWith("共检查1份：错误0处");
        assertThat(command.run("check", "@/in/old/d.txt").err()).startsWith("共检查1份：错误1处");
        assertThat(command.run("check", "@/in/old").status()).isEqualTo(3);
    }

    @Test
    void may_be_empty() {
        command.file(CONFIG, "");
        assertThat(command.run("check", "@/a.txt").status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failon: error|1:1: 键“failon”无法识别，是不是要写failOn？",
                "failOn: fatal|1:9: “fatal”无法识别，可用的有：error、info、never、warning",
                "failOn: [error]|1:9: “[…]”无法识别",
                "jobs: 0|1:7: “0”不符合要求",
                "jobs: '2'|1:7: “2”不符合要求",
                "formats: text|1:10: 这里应写一个列表",
                "formats: [txt]|1:11: “txt”无法识别，是不是要写text？",
                "profile: genric|1:10: 没有名为“genric”的规则集，是不是要写generic？",
                "paths: {a: b}|1:8: 这里应写一个列表",
                "lang: de|1:7: “de”无法识别",
                "suppressions: [{rule: NUM-01, reason: x}]|1:23: 没有名为“NUM-01”的规则，是不是要写NUM-001？",
                "suppressions: [{rule: CFG-001, reason: x}]|1:23: 没有名为“CFG-001”的规则",
                "suppressions: [{rule: NUM-001}]|1:16: 缺少键reason，请补上",
                "suppressions: [{reason: x}]|1:16: 缺少键rule，请补上",
                "suppressions: [{rule: NUM-001, reson: x}]|1:32: 键“reson”无法识别，是不是要写reason？",
                "suppressions: [{rule: NUM-001, reason: x, expires: soon}]|1:52: “soon”不是日期",
                "suppressions: [{rule: NUM-001, reason: x, path: 'a['}]|1:49: 这里应写值的路径",
                "suppressions: [{rule: NUM-001, reason: x, fingerprint: abc}]|1:56: 这里应写16位小写十六进制数",
                "suppressions: [{rule: NUM-001, reason: x, line: 0}]|1:49: “0”不符合要求"
            })
    void tells_file_line_and_column_of_a_mistake(String text, String sentence) {
        Result result = command.file(CONFIG, text).run("check", "@/a.txt");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("@/.rectify.yaml:" + sentence).containsOnlyOnce("\n");
    }

    @Test
    void tells_a_mistake_in_the_language_that_it_asks_for() {
        Result result = command.file(CONFIG, "job: 1\nlang: en\n").run("check", "@/a.txt");
        assertThat(result.err()).isEqualTo("@/.rectify.yaml:1:1: key \"job\" is not known; did you mean jobs?\n");
    }

    @Test
    void is_refused_when_it_is_named_and_not_there() {
        Result result = command.run("check", "--config", "@/none.yaml", "@/a.txt");
        assertThat(result).isEqualTo(new Result(2, "", "@/none.yaml：没有这个文件或文件夹，请检查路径\n"));
    }

    @Test
    void is_no_matter_of_the_other_commands() {
        command.file(CONFIG, "nonsense: 1");
        assertThat(command.run("rules").status()).isZero();
        assertThat(command.run("parse", "@/a.txt").status()).isZero();
    }

    @Test
    void keeps_a_text_of_another_genre_skipped() {
        command.file(CONFIG, "paths: ['.']").file("c.txt", RECIPE);
        assertThat(command.run("check").err()).endsWith("另有1份不是整改通报，已跳过\n");
    }
}
