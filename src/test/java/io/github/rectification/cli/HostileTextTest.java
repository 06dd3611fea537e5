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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            "\u202Egnp\u2066exe\u2069");

    private static final Pattern STRING = Pattern.compile("\"[A-Za-z]+\": \"([^\"]*)\"");
    private static final Pattern STEERING = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
    private static final Pattern RUN_BY_A_BUILD = Pattern.compile("(?m)^\\s*(?:::error::x|##\\[error]x)");

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

    private static void isText(Map<String, String> written) {
        assertSoftly(softly -> written.forEach((format, text) -> {
            softly.assertThat(text).as(format).doesNotContain("Ω42Ω", "ΩΩ", "must not be null", "不能为null");
            softly.assertThat(text).as(format).doesNotContainPattern(STEERING);
            softly.assertThat(text).as(format).doesNotContainPattern(RUN_BY_A_BUILD);
            if (FOR_PEOPLE.contains(format)) {
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
