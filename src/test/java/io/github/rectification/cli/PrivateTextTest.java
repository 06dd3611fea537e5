package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of persons, and names beside sanctions, come out in no form of output, whichever rule speaks of their line. */
class PrivateTextTest {

    /** Each with the words that lead to it, and what must not be seen of it; none stands in a page on a rule. */
    private static final List<Secret> SECRETS = List.of(
            new Secret("证号990101190506070024", "990101190506070024"),
            new Secret("可拨打19900000001", "19900000001"),
            new Secret("可拨打199 0000 0001", "199 0000 0001"),
            new Secret("账号1234509876", "1234509876"),
            new Secret("账号：6299 0000 0000 0000 002", "6299 0000 0000 0000 002"),
            new Secret("给予赵雨禾党内警告处分", "赵雨禾"),
            new Secret("已依据（2024）云0000民初12号判决执行", "民初12号"),
            new Secret("对原财政所所长赵雨禾立案审查", "赵雨禾"),
            new Secret("线索编号：QH2024-0077", "QH2024-0077"));

    private static final int NUMBERS = 5;
    private static final Pattern STRING = Pattern.compile("\"[A-Za-z]+\": \"([^\"]*)\"");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder);
    }

    static Stream<Secret> secrets() {
        return SECRETS.stream();
    }

    static Stream<Secret> numbers() {
        return SECRETS.stream().limit(NUMBERS);
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void is_not_seen_wherever_it_stands_in_a_draft(Secret secret) {
        String draft = EveryFormat.faultyDraft();
        for (String planted : planted(draft, secret.words())) {
            isHidden(secret, EveryFormat.check(command.file("a.txt", planted), "@/a.txt"), planted);
            isHidden(secret, EveryFormat.check(command, "--lang", "en", "@/a.txt"), planted);
        }
    }

    /** The draft with the words at the end of each line, behind its number, and in a line of their own after it. */
    private static List<String> planted(String draft, String words) {
        List<String> lines = draft.lines().toList();
        List<String> planted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String cut = line.endsWith("。") ? line.substring(0, line.length() - 1) + "," : line + ",";
            for (String changed :
                    List.of(cut + words + "。", line + "\n" + words + "。", line + "\n| 1 | " + words + " |")) {
                List<String> all = new ArrayList<>(lines);
                all.set(i, changed);
                planted.add(String.join("\n", all));
            }
        }
        return planted;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void is_not_seen_wherever_it_stands_in_a_web_page(Secret secret) {
        for (String planted : planted(EveryFormat.faultyDraft(), secret.words())) {
            String page = "<html><body><p>" + planted.replace("\n", "</p><p>") + "</p></body></html>";
            isHidden(secret, EveryFormat.check(command.file("a.html", page), "@/a.html"), page);
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void is_not_seen_wherever_it_stands_in_a_report_in_json(Secret secret) {
        String json = command.file("a.txt", EveryFormat.faultyDraft())
                .run("parse", "@/a.txt")
                .out();
        Matcher string = STRING.matcher(json);
        int strings = 0;
        while (string.find()) {
            strings++;
            String changed = json.substring(0, string.end(1)) + secret.words() + json.substring(string.end(1));
            isHidden(secret, EveryFormat.check(command.file("a.json", changed), "@/a.json"), changed);
        }
        assertThat(strings).isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void is_not_seen_in_a_refusal(Secret secret) {
        String words = secret.words();
        for (String json : List.of(
                "{\"" + words + "\": 1}",
                "{\"schemaVersion\": \"" + words + "\"}",
                "{\"signOff\": {\"date\": \"" + words + "\"}}",
                "{\"round\": {\"regime\": \"" + words + "\"}}",
                "{\"title\": " + words + "}",
                "{\"title\": \"" + words)) {
            isHidden(secret, EveryFormat.check(command.file("a.json", json), "@/a.json"), json);
            isHidden(secret, EveryFormat.check(command, "--lang", "en", "@/a.json"), json);
        }
    }

    @Test
    void is_not_seen_of_bytes_that_cannot_be_read() {
        for (Secret secret : SECRETS) {
            byte[] bytes = ("一、甲\n" + secret.words() + "\u0000\u0001\u0000").getBytes(UTF_8);
            isHidden(secret, EveryFormat.check(command.file("a.txt", bytes), "@/a.txt"), secret.words());
        }
    }

    private static void isHidden(Secret secret, Map<String, String> written, String draft) {
        assertSoftly(softly -> written.forEach((format, text) -> softly.assertThat(text)
                .as(() -> format + " of\n" + draft)
                .doesNotContain(secret.hidden())
                .doesNotContain(secret.hidden().replace(" ", ""))));
    }

    record Secret(String words, String hidden) {}
}
