package io.github.rectification.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a draft that would be run somewhere, by a terminal, a browser, an expression, a build, come out as text. */
class HostileTextTest {

    /** Ω stands around what may be replaced, to see it replaced by anything. */
    private static final List<String> CANARIES = List.of(
            "Ω${1+41}Ω",
            "Ω#{1+41}Ω",
            "Ω{0}Ω",
            "Ω{jakarta.validation.constraints.NotNull.message}Ω",
            "\u001B[31mred\u001B[0m",
            "\u001B]0;title\u0007",
            "\u009B2J",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "]]>",
            "::error::x",
            "%0A::error::x",
            "##[error]x",
            "###vso[task.setvariable variable=x]y",
            "##teamcity[x]",
            "\u202Egnp\u2066exe\u2069");

    private static final Pattern STRING = Pattern.compile("\"[A-Za-z]+\": \"([^\"]*)\"");
    private static final Pattern STEERING = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    /** GitHub and Azure look for a command in brackets anywhere in a line, and take every blank of Unicode for one. */
    private static final Pattern RUN_BY_A_BUILD =
            Pattern.compile("(?m)^[\\s\\u00A0\\u2007\\u3000]*::error::x|##\\[error]x|##[a-z]+\\[");

    /** What is read by programs may hold them in strings. */
    private static final Set<String> FOR_PEOPLE = Set.of("stdout", "stderr", "text", "github", "html");

    private static final Set<String> MARKUP = Set.of("html", "junit", "checkstyle");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    static Stream<String> drafts() {
        List<String> lines = EveryFormat.faultyDraft().lines().toList();
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int middle = line.length() / 2;
            String all = String.join("·", CANARIES);
            drafts.add(with(lines, i, line.substring(0, middle) + all + line.substring(middle)));
            drafts.add(with(lines, i, "::error::x " + line));
            drafts.add(with(lines, i, "##[error]x" + line + all));
            drafts.add(with(lines, i, "\u00A0\u3000::error::x" + line));
        }
        return drafts.stream();
    }

    private static String with(List<String> lines, int number, String line) {
        return String.join(
                "\n",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> i == number ? line : lines.get(i))
                        .toList());
    }

    @Test
    void a_draft_without_them_breaks_many_rules() {
        String text = EveryFormat.check(command.file("a.txt", EveryFormat.faultyDraft()), "@/a.txt")
                .get("text");

        assertThat(text.lines().filter(line -> line.contains("@/a.txt"))).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void comes_out_as_text_from_a_draft(String draft) {
        isText(EveryFormat.check(command.file("a.txt", draft), "@/a.txt"));
        isText(EveryFormat.check(command, "--lang", "en", "@/a.txt"));
    }

    @Test
    void comes_out_as_text_from_every_string_of_a_report_in_json() {
        String json = command.file("a.txt", EveryFormat.faultyDraft())
                .run("parse", "@/a.txt")
                .out();
        String hostile = json(String.join("·", CANARIES));
        Matcher string = STRING.matcher(json);
        int strings = 0;
        while (string.find()) {
            strings++;
            String changed = json.substring(0, string.start(1)) + hostile + json.substring(string.end(1));
            isText(EveryFormat.check(command.file("a.json", changed), "--lang", "en", "@/a.json"));
        }
        assertThat(strings).isGreaterThan(30);
    }

    @Test
    void comes_out_as_text_from_the_names_of_files_and_keys() {
        String name = "a${1+41}#{1+41}{0}<blink>::error::x%0A.txt";
        isText(EveryFormat.check(command.file(name, EveryFormat.faultyDraft()), "@/" + name));
        isText(EveryFormat.check(
                command.file("b.json", "{\"" + json(String.join("·", CANARIES)) + "\": 1}"), "@/b.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n::error::x\n##[error]x.txt",
                " ::error::x.txt",
                "\u00A0::error::x.txt",
                "\t##[error]x.txt",
                "a##[error]x.txt",
                "a##vso[task.x]y.txt",
                "a\u202Etxt.exe\u2066.txt",
                "a\u001B[31m\u009B2J\u0007.txt",
                "a\u200F\u0085::error::x\u2028::error::x.txt"
            })
    @DisabledOnOs(OS.WINDOWS)
    void comes_out_as_text_from_the_name_of_a_file_whatever_becomes_of_it(String name) {
        command.file("in/" + name, EveryFormat.faultyDraft())
                .file("empty/" + name, "")
                .file("recipe/" + name, SampleDrafts.RECIPE);
        isText(EveryFormat.check(command.in("in"), "@/in", "@/empty/" + name, "@/recipe", "@/none/" + name, name));
        isText(EveryFormat.check(command.input(EveryFormat.faultyDraft()), "--stdin-name", name, "-"));
        isText(Map.of("stderr", command.run("parse", "@/empty/" + name).err()));
        CommandRun.Result diff = command.run("check", "--fix=diff", "@/in", "@/recipe");
        isText(Map.of("stdout", diff.out(), "stderr", diff.err()));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void comes_out_as_text_in_a_diff(String draft) {
        CommandRun.Result diff = command.file("a.txt", draft).run("check", "--fix=diff", "@/a.txt");

        isText(Map.of("stdout", diff.out(), "stderr", diff.err()));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void comes_out_as_text_from_parse(String draft) {
        command.file("a.txt", draft);

        isText(Map.of("json", command.run("parse", "@/a.txt").out()));
        isText(Map.of("json", command.run("parse", "--spans", "@/a.txt").out()));
    }

    @Test
    void comes_out_as_text_from_options_and_files_of_settings() {
        String hostile = String.join("·", CANARIES);
        command.file("a.txt", EveryFormat.faultyDraft());
        for (String option : List.of(
                "--format",
                "--profile",
                "--as-of",
                "--lang",
                "--fail-on",
                "--config",
                "--baseline",
                "--jobs",
                "--fix")) {
            CommandRun.Result result = command.run("check", option + "=" + hostile.replace("\0", ""), "@/a.txt");
            isText(Map.of("stdout", result.out(), "stderr", result.err()));
        }
        String reason = "\"" + json(hostile) + "\"";
        for (String settings : List.of(
                "suppressions: [{rule: NUM-001, reason: " + reason + "}]",
                "exclude: [" + reason + "]",
                "paths: [" + reason + "]",
                "formats: [" + reason + "]",
                "lang: " + reason,
                reason + ": 1")) {
            command.file(".rectify.yaml", settings);
            CommandRun.Result printed = command.run("check", "--print-config", "@/a.txt");
            isText(Map.of("stdout", printed.out(), "stderr", printed.err()));
            CommandRun.Result result = command.run("check", "--format", "json", "@/a.txt");
            isText(Map.of("json", result.out(), "stderr", result.err()));
        }
    }

    private static void isText(Map<String, String> written) {
        assertSoftly(softly -> written.forEach((format, text) -> {
            softly.assertThat(text).as(format).doesNotContain("Ω42Ω", "ΩΩ", "must not be null", "不能为null");
            softly.assertThat(text).as(format).doesNotContainPattern(STEERING);
            softly.assertThat(text).as(format).doesNotContainPattern(RUN_BY_A_BUILD);
            if (FOR_PEOPLE.contains(format) || format.equals("json")) {
                softly.assertThat(text).as(format).doesNotContainPattern(TURNING);
            }
            if (MARKUP.contains(format)) {
                softly.assertThat(text).as(format).doesNotContain("<script>alert", "<img", "<blink>");
            }
            if (format.equals("github")) {
                softly.assertThat(text).as(format).doesNotContain("%0A::error");
                softly.assertThat(text.lines())
                        .as(format)
                        .allMatch(line -> line.matches("::(error|warning|notice) .*"));
            }
        }));
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        for (char c : text.toCharArray()) {
            json.append(c == '"' || c == '\\' || c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : "" + c);
        }
        return json.toString();
    }
}
