package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.SOUND;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", SOUND);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("chek @/a.txt", "无法识别“chek”，是不是要写check？", "\"chek\" is not known; did you mean check?"),
                mistake("check --fromat json @/a.txt", "是不是要写--format？", "did you mean --format?"),
                mistake("check --fromat=json @/a.txt", "是不是要写--format？", "did you mean --format?"),
                mistake("check --xyzzy @/a.txt", "无法识别“--xyzzy”；", "\"--xyzzy\" is not known; run"),
                mistake("check @/a.txt --format", "选项--format后面缺少取值", "option --format needs a value"),
                mistake("check --jobs 1 --jobs 2 @/a.txt", "选项--jobs只能写一次", "option --jobs can be given only once"),
                mistake("check", "命令check需要写明PATH", "command check needs PATH"),
                mistake(
                        "check --format pdf @/a.txt",
                        "可用的有：text、json、sarif、junit、checkstyle、github、gitlab、html",
                        "available: text, json, sarif, junit, checkstyle, github, gitlab, html"),
                mistake("check --format text --format json @/a.txt", "只能有一种格式写到标准输出", "only one format"),
                mistake(
                        "check --format text=@/x --format json=@/x @/a.txt",
                        "写到同一个文件“@/x”",
                        "to be written to one file \"@/x\""),
                mistake(
                        "check --profile strict @/a.txt",
                        "没有名为“strict”的规则集，可用的有：beijing-haidian、",
                        "no profile \"strict\"; known: beijing-haidian"),
                mistake("check --as-of 2024-2-30 @/a.txt", "日期“2024-2-30”无法识别", "date \"2024-2-30\" is not known"),
                mistake("check --as-of 2024-02-30 @/a.txt", "日期“2024-02-30”无法识别", "date \"2024-02-30\" is"),
                mistake("check --as-of +024-02-03 @/a.txt", "日期“+024-02-03”无法识别", "date \"+024-02-03\" is"),
                mistake("check --fail-on fatal @/a.txt", "级别“fatal”无法识别", "level \"fatal\" is not known"),
                mistake("check --jobs 0 @/a.txt", "并行数“0”无法识别", "number of jobs \"0\" is not known"),
                mistake("check --jobs many @/a.txt", "并行数“many”无法识别", "number of jobs \"many\" is"),
                mistake("check --config @/c.yaml @/a.txt", "@/c.yaml：没有这个文件", "@/c.yaml: there is no such file"),
                mistake(
                        "check --baseline @/b.json @/a.txt",
                        "@/b.json: 没有这个基线文件",
                        "@/b.json: there is no such baseline"),
                mistake("check --update-baseline @/a.txt", "请加上--baseline FILE", "add --baseline FILE"),
                mistake("check --spans @/a.txt", "无法识别“--spans”", "\"--spans\" is not known"),
                mistake("parse", "命令parse需要写明PATH", "command parse needs PATH"),
                mistake("parse @/a.txt @/a.txt", "命令parse只接受一个PATH", "command parse takes only one PATH"),
                mistake("rules --format xml", "可用的有：text、json", "available: text, json"),
                mistake("rules extra", "无法识别“extra”", "\"extra\" is not known"),
                mistake("explain NUM-01", "是不是要写NUM-001？", "did you mean NUM-001?"),
                mistake(
                        "explain duplicate-item-numbr",
                        "duplicate-item-number？",
                        "did you mean duplicate-item-number?"),
                mistake("explain 42", "没有名为“42”的规则；", "there is no rule \"42\";"),
                mistake("initt", "是不是要写init？", "did you mean init?"),
                mistake("watch", "命令watch需要写明PATH", "command watch needs PATH"),
                mistake("completion tcsh", "可用的有：bash、zsh、fish", "available: bash, zsh, fish"),
                mistake(
                        "schema all",
                        "可用的有：report、findings、config、profile",
                        "available: report, findings, config, profile"));
    }

    private static Arguments mistake(String line, String chinese, String english) {
        return Arguments.of(line, chinese, english);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tells_what_is_wrong_in_one_sentence_of_either_language(String line, String chinese, String english) {
        Result result = command.run(line.split(" "));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(chinese).containsOnlyOnce("\n").doesNotContain("Exception");
        String[] words = (line + " --lang=en").split(" ");
        boolean valueMissing = line.endsWith("--format");
        Result inEnglish = command.run(valueMissing ? "check --lang en @/a.txt --format".split(" ") : words);
        assertThat(inEnglish.status()).isEqualTo(2);
        assertThat(inEnglish.err()).contains(english).containsOnlyOnce("\n");
    }

    @Test
    void refuses_a_language_that_it_does_not_speak() {
        assertThat(command.run("check", "--lang", "de", "@/a.txt"))
                .isEqualTo(new Result(2, "", "语言“de”无法识别，请写zh（中文）或en（英文）\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "parse", "rules", "explain", "schema", "watch", "new", "init", "completion"})
    void helps_with_each_command_by_an_example(String name) {
        Result result = command.run(name, "--help");
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("用法：rectify " + name).contains("示例：", "  rectify " + name);
        assertThat(command.run(name, "--lang", "en", "-h").out())
                .startsWith("Usage: rectify " + name)
                .contains("Examples:");
    }

    @Test
    void lists_the_commands() {
        assertThat(command.run("--help").out()).contains("\n  check ", "\n  parse ", "\n  rules ", "\n  explain ");
    }

    @Test
    void shows_its_help_on_standard_error_when_there_is_no_command() {
        Result result = command.run();
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("用法：rectify");
    }

    @Test
    void shows_what_tells_two_installations_apart() {
        Result result = command.run("--version");
        assertThat(result.status()).isZero();
        assertThat(result.out()).matches("rectify 0\\.1\\.0\n规则集generic：\\d+条规则\n节假日表：\\d{4}年至\\d{4}年\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check a.txt",
                "check - --stdin-name=b",
                "check --format text --format json=x.json --profile generic --as-of 2024-01-02 a.txt b.txt",
                "check --format=json=x.json --jobs=3 --fail-on never -- --strange.txt",
                "check --verbose --lang en a.txt",
                "check --config c.yaml --baseline=b.json --update-baseline a.txt",
                "check --print-config",
                "parse --spans a.txt",
                "rules --format json --lang en",
                "explain NUM-001",
                "schema report",
                "check --quiet --todo --changed-since HEAD~1 a.txt",
                "watch --todo a.txt",
                "new --profile central --as-of 2026-01-12 n.txt",
                "new",
                "init --ci=github",
                "completion bash"
            })
    void reads_a_plain_line_as_picocli_does(String line) {
        var plain = PlainLine.read(line.split(" ")).orElseThrow();
        assertThat(CommandLines.byPicocli(line.split(" "))).isEqualTo(plain);
    }

    @Test
    void leaves_lines_that_are_not_plain_to_picocli() {
        assertThat(List.of(
                        "check --help", "chek a", "check --format", "check --spans a", "check --jobs -1 a", "rules a"))
                .allSatisfy(line -> assertThat(PlainLine.read(line.split(" "))).isEmpty());
    }
}
