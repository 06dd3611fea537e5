package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.DraftFixer;
import io.github.rectification.DraftReaders;
import io.github.rectification.FixedDraft;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {

    /** Right by its check digit; the place and the day of birth cannot be. */
    private static final String IDENTITY = "990000190001010016";

    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    private static final List<String> TEXTS = List.of(
            "建立台帐。",
            "建立台帐。\n",
            "甲。\n乙。\n丙。\n丁。\n建立台帐。",
            "建立台帐。\n甲。\n乙。\n丙。\n丁。\n",
            "甲。\r\n建立台帐。\r\n丙。\r\n",
            "台帐。\n甲。\n乙。\n丙。\n丁。\n戊。\n己。\n庚。\n台帐。\n甲。\n台帐。\n台帐。\n乙。\n",
            "台帐。\n甲。\n乙。\n丙。\n丁。\n戊。\n己。\n台帐。\n\n\n台帐。");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void makes_the_repaired_text_when_applied(int text) throws Exception {
        FixedDraft fixed = fix(TEXTS.get(text));
        var diff = UnifiedDiff.of("a.txt", fixed, false);

        assertThat(fixed.repaired()).isPositive();
        assertThat(diff.leftOut()).isZero();
        assertThat(applied(TEXTS.get(text), diff.text(), "patch", "-p1", "-s")).isEqualTo(fixed.text());
        assertThat(applied(TEXTS.get(text), diff.text(), "git", "apply")).isEqualTo(fixed.text());
    }

    @Test
    void keeps_a_byte_order_mark_in_the_first_line() throws Exception {
        var diff = UnifiedDiff.of("a.txt", fix("建立台帐。\n"), true);

        assertThat(applied("\uFEFF建立台帐。\n", diff.text(), "git", "apply")).isEqualTo("\uFEFF建立台账。\n");
    }

    @Test
    void says_where_the_last_line_has_no_end() {
        assertThat(UnifiedDiff.of("a.txt", fix("甲。\n建立台帐。"), false).text()).isEqualTo("""
                --- a/a.txt
                +++ b/a.txt
                @@ -1,2 +1,2 @@
                 甲。
                -建立台帐。
                \\ No newline at end of file
                +建立台账。
                \\ No newline at end of file
                """);
    }

    @Test
    void never_shows_a_private_number_and_shows_fewer_lines_around() throws Exception {
        String text = "甲。\n身份证号" + IDENTITY + "。\n乙。\n建立台帐。\n丙。\n丁。\n戊。\n";
        FixedDraft fixed = fix(text);
        var diff = UnifiedDiff.of("a.txt", fixed, false);

        assertThat(diff.text())
                .contains("@@ -3,3 +3,3 @@\n 乙。\n-建立台帐。\n+建立台账。\n 丙。\n")
                .doesNotContain(IDENTITY, "*");
        assertThat(diff.leftOut()).isZero();
        assertThat(applied(text, diff.text(), "git", "apply")).isEqualTo(fixed.text());
        assertThat(applied(text, diff.text(), "patch", "-p1", "-s")).isEqualTo(fixed.text());
    }

    @Test
    void leaves_out_changes_on_and_straight_beside_hidden_lines() throws Exception {
        String text = "建立台帐。\n身份证号" + IDENTITY + "，台帐。\n台帐。\n乙。\n丙。\n丁。\n戊。\n己。\n台帐。\n";
        var diff = UnifiedDiff.of("a.txt", fix(text), false);

        assertThat(diff.leftOut()).isEqualTo(3);
        assertThat(diff.text()).doesNotContain(IDENTITY, "身份证");
        assertThat(applied(text, diff.text(), "git", "apply"))
                .isEqualTo(text.substring(0, text.length() - 4) + "台账。\n");
    }

    @Test
    void never_shows_a_line_that_is_held_back() {
        String text = "给予张三党内警告处分，记入台帐。\n乙。\n丙。\n";
        FixedDraft fixed = fix(text);
        var diff = UnifiedDiff.of("a.txt", fixed, false);

        assertThat(fixed.repaired()).isEqualTo(1);
        assertThat(diff.text()).isEmpty();
        assertThat(diff.leftOut()).isEqualTo(1);
    }

    @Test
    void shows_no_line_that_steers_a_terminal() {
        var diff = UnifiedDiff.of("a.txt", fix("甲。\n乙。\n建立台帐\u001B[31m。\n丙。\n"), false);

        assertThat(diff.text()).isEmpty();
        assertThat(diff.leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error file=x::y",
                "\t ::error::y",
                "\u00A0::error::y",
                "甲##[error]y",
                "甲##vso[task.complete]y",
                "甲\u202E乙",
                "甲\u2066乙",
                "甲\u200F乙",
                "甲\u2028::error::y",
                "甲\u0085乙"
            })
    void shows_no_line_that_a_build_would_run_or_that_turns_and_fewer_lines_around(String line) throws Exception {
        String text = line + "\n乙。\n建立台帐。\n丙。\n丁。\n";
        FixedDraft fixed = fix(text);
        var diff = UnifiedDiff.of("a.txt", fixed, false);

        assertThat(diff.text()).contains("@@ -2,3 +2,3 @@\n 乙。\n-建立台帐。\n+建立台账。\n 丙。\n");
        assertThat(diff.leftOut()).isZero();
        assertThat(applied(text, diff.text(), "git", "apply")).isEqualTo(fixed.text());

        var beside = UnifiedDiff.of("a.txt", fix("建立台帐。\n" + line + "\n"), false);
        assertThat(beside.text()).isEmpty();
        assertThat(beside.leftOut()).isEqualTo(1);

        var onIt = UnifiedDiff.of("a.txt", fix("丁。\n" + line + "台帐\n丙。\n"), false);
        assertThat(onIt.text()).isEmpty();
        assertThat(onIt.leftOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#建立##", "# [甲]", "甲::乙", "：：甲", "##", "#[甲]", "##甲[乙]", "\t甲"})
    void shows_lines_that_only_look_like_it(String line) throws Exception {
        String text = "甲。\n" + line + "\n建立台帐。\n丙。\n";
        FixedDraft fixed = fix(text);
        var diff = UnifiedDiff.of("a.txt", fixed, false);

        assertThat(diff.text()).contains("\n " + line + "\n");
        assertThat(applied(text, diff.text(), "git", "apply")).isEqualTo(fixed.text());
    }

    @Test
    void names_files_as_tools_read_them() {
        assertThat(DiffPath.of("a", "./x.txt")).isEqualTo("a/x.txt");
        assertThat(DiffPath.of("b", "/y/x.txt")).isEqualTo("b/y/x.txt");
        assertThat(DiffPath.of("a", "通报 1.txt")).isEqualTo("a/通报 1.txt\t");
        assertThat(DiffPath.of("a", "x\n\"报.txt")).isEqualTo("\"a/x\\012\\\"\\346\\212\\245.txt\"");
        assertThat(DiffPath.of("a", "x\u202Ey.txt")).isEqualTo("\"a/x\\342\\200\\256y.txt\"");
        assertThat(DiffPath.of("a", "x##[error]y.txt")).isEqualTo("\"a/x\\043\\043[error]y.txt\"");
        assertThat(DiffPath.of("a", "::error::x.txt")).isEqualTo("a/::error::x.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb.txt", "a##[error]b.txt", "a\nb.txt", "a\u0085b.txt", " ::error::b.txt"})
    @DisabledOnOs(OS.WINDOWS)
    void names_a_hostile_file_so_that_tools_find_it(String name) throws Exception {
        var diff = UnifiedDiff.of(name, fix("建立台帐。\n"), false);
        Path file = Files.write(folder.resolve(name), "建立台帐。\n".getBytes(UTF_8));

        applied("", diff.text(), "git", "apply");
        assertThat(Files.readString(file)).isEqualTo("建立台账。\n");
    }

    private static FixedDraft fix(String text) {
        try {
            return DraftFixer.fix(
                    DraftReaders.all(ReadLimits.DEFAULT).readText(text, "a.txt"),
                    CHECKER,
                    finding -> finding.rule().value().equals("TXT-001"));
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the text after a tool has applied the diff; the test ends here where the tool is missing} */
    private String applied(String text, String diff, String... tool) throws IOException, InterruptedException {
        Path file = folder.resolve("a.txt");
        Files.write(file, text.getBytes(UTF_8));
        Path patch = folder.resolve("p.diff");
        Files.write(patch, diff.getBytes(UTF_8));
        List<String> words = new java.util.ArrayList<>(List.of(tool));
        words.addAll(tool[0].equals("git") ? List.of(patch.toString()) : List.of("-i", patch.toString()));
        Process process;
        try {
            process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, tool[0] + " is not there");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return Files.readString(file);
    }
}
