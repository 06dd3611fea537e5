package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.cli.CommandRun.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the user gave is overwritten: such a run is refused before anything is read. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links")
class NothingLostTest {

    private static final String MISTYPED = SOUND.replace("一是补齐台账。", "一是补齐台帐。");
    private static final String MENDED = "没有写入任何内容，请换一个文件名";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("d/a.txt", MISTYPED).file("e/x", "");
    }

    /** Runs the command, which must be refused in one sentence and leave everything as it was. */
    private String refused(String... args) {
        Map<String, String> before = contents();
        Result result = command.run(args);
        assertThat(contents()).isEqualTo(before);
        assertThat(result.status()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).containsOnlyOnce("\n");
        return result.err();
    }

    private void passed(String... args) {
        Result result = command.run(args);
        assertThat(result.status()).as(result.err()).isZero();
    }

    /** {@return all files with what they hold, hidden ones too; links with where they lead} */
    private Map<String, String> contents() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.toList()) {
                String text = Files.isSymbolicLink(file)
                        ? "-> " + Files.readSymbolicLink(file)
                        : Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                                ? new String(Files.readAllBytes(file), UTF_8)
                                : "";
                contents.put(folder.relativize(file).toString(), text);
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "html", "todo"})
    void refuses_to_write_an_output_over_the_draft(String format) {
        assertThat(refused("check", "--format", format + "=@/d/a.txt", "@/d/a.txt"))
                .isEqualTo("要写入的文件“@/d/a.txt”就是要检查的文件“@/d/a.txt”，写入会使原文丢失；" + MENDED + "\n");
    }

    @Test
    void says_so_in_english_too() {
        assertThat(refused("check", "--lang", "en", "--format", "json=@/d/a.txt", "@/d/a.txt"))
                .isEqualTo(
                        "\"@/d/a.txt\" is to be written and is the file \"@/d/a.txt\" that is to be checked, whose text"
                                + " would be lost; nothing was written. Choose another name for what is written\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@/d/./a.txt",
                "@/d/../d/a.txt",
                "@/e/../d/a.txt",
                "@//d//a.txt",
                "@/link.txt",
                "@/second.txt",
                "@/f/a.txt",
                "@/link-of-link.txt"
            })
    void knows_the_draft_by_other_spellings_and_links(String spelling) throws IOException {
        link("link.txt", "d/a.txt");
        link("link-of-link.txt", "link.txt");
        link("f", "d");
        Files.createLink(folder.resolve("second.txt"), folder.resolve("d/a.txt"));
        assertThat(refused("check", "--format", "json=" + spelling, "@/d/a.txt"))
                .contains("就是要检查的文件");
        assertThat(refused("check", "--format", "json=@/d/a.txt", spelling)).contains("就是要检查的文件");
        assertThat(refused("check", "--fix", "--format=text=" + spelling, "@/d/a.txt"))
                .contains("就是要检查的文件");
        assertThat(refused("check", "--fix=diff", "--format=text=" + spelling, "@/d/a.txt"))
                .contains("就是要检查的文件");
    }

    @Test
    void knows_the_draft_by_a_relative_name() {
        Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("d/a.txt"));
        assertThat(refused("check", "--format", "json=" + relative, "@/d/a.txt"))
                .contains("就是要检查的文件");
        assertThat(refused("check", "--format", "json=@/d/a.txt", relative.toString()))
                .contains("就是要检查的文件");
    }

    @Test
    void knows_the_draft_where_the_file_system_folds_case() {
        assumeTrue(Files.exists(folder.resolve("D/A.TXT")));
        assertThat(refused("check", "--format", "json=@/D/A.TXT", "@/d/a.txt")).contains("就是要检查的文件");
    }

    @Test
    void refuses_when_only_one_of_many_is_meant() {
        command.file("b.txt", SOUND).file("c.txt", SOUND);
        assertThat(refused(
                        "check",
                        "--format",
                        "text",
                        "--format=json=@/f.json",
                        "--format=html=@/c.txt",
                        "@/d",
                        "@/b.txt",
                        "@/c.txt"))
                .startsWith("要写入的文件“@/c.txt”");
    }

    @Test
    void refuses_a_draft_that_is_not_there_as_an_output() throws IOException {
        link("link.txt", "new.txt");
        assertThat(refused("check", "--format", "json=@/new.txt", "@/new.txt")).contains("就是要检查的文件");
        assertThat(refused("check", "--format", "json=@/link.txt", "@/new.txt")).contains("就是要检查的文件");
        assertThat(refused("check", "--format", "json=@/e/../new.txt", "@/new.txt"))
                .contains("就是要检查的文件");
    }

    @Test
    void refuses_a_report_that_is_checked_as_an_output() {
        command.run("check", "--format", "json=@/f.json", "@/d/a.txt");
        assertThat(refused("check", "--format", "json=@/f.json", "@/f.json")).contains("就是要检查的文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@/d", "@/d/", "@/", "@/d/*.txt", "@/**/*.txt", "@/d/[a].txt", "@/f", "@/e/../d"})
    void refuses_a_draft_of_a_folder_or_pattern_as_an_output(String operand) throws IOException {
        link("f", "d");
        assertThat(refused("check", "--format", "json=@/d/a.txt", operand))
                .startsWith("要写入的文件“@/d/a.txt”已经存在，会作为文稿“")
                .endsWith("不是rectify以前的输出，写入会使原文丢失；没有写入任何内容，请换一个文件名，或者先把它移走\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@/link.txt", "@/second", "@/f/a.txt", "@/e/../d/a.txt"})
    void knows_a_draft_of_a_folder_by_other_spellings_and_links(String spelling) throws IOException {
        link("link.txt", "d/a.txt");
        link("f", "d");
        Files.createLink(folder.resolve("second"), folder.resolve("d/a.txt"));
        assertThat(refused("check", "--format", "json=" + spelling, "@/d")).contains("不是rectify以前的输出");
        assertThat(refused("check", "--fix", "--format", "json=" + spelling, "@/d"))
                .contains("不是rectify以前的输出");
    }

    @Test
    void refuses_foreign_files_of_a_folder_that_would_be_checked() {
        command.file("d/f.json", "{\"name\": \"x\"}").file("d/r.html", "<p>通报</p>");
        assertThat(refused("check", "--format", "json=@/d/f.json", "@/d")).contains("“@/d/f.json”已经存在");
        assertThat(refused("check", "--format", "html=@/d/r.html", "@/d")).contains("“@/d/r.html”已经存在");
    }

    @Test
    void replaces_what_lies_in_a_folder_but_is_no_draft() {
        command.file("d/.hidden.txt", MISTYPED)
                .file("d/old.xml", "<old/>")
                .file("d/out/b.txt", MISTYPED)
                .file(".rectify.yaml", "exclude: [d/out]");
        passed(
                "check",
                "--format=json=@/d/.hidden.txt",
                "--format=junit=@/d/old.xml",
                "--format=html=@/d/out/b.txt",
                "@/d");
        assertThat(command.read("d/.hidden.txt")).startsWith("{");
        assertThat(command.read("d/old.xml")).startsWith("<?xml");
        assertThat(command.read("d/out/b.txt")).startsWith("<!doctype html>");
        assertThat(command.read("d/a.txt")).isEqualTo(MISTYPED);
    }

    @Test
    void replaces_an_older_file_that_is_no_input() {
        command.file("notes.txt", "old");
        passed("check", "--format", "json=@/notes.txt", "@/d/a.txt");
        assertThat(command.read("notes.txt")).startsWith("{");
    }

    @Test
    void refuses_the_configuration_file_as_an_output() throws IOException {
        command.file(".rectify.yaml", "jobs: 1").file("other.yaml", "jobs: 1");
        link("link.yaml", ".rectify.yaml");
        assertThat(refused("check", "--format", "json=@/.rectify.yaml", "@/d/a.txt"))
                .isEqualTo("要写入的文件“@/.rectify.yaml”就是配置文件“@/.rectify.yaml”，写入会使其内容丢失；" + MENDED + "\n");
        assertThat(refused("check", "--format", "json=@/link.yaml", "@/d/a.txt"))
                .contains("就是配置文件");
        assertThat(refused("check", "--config=@/other.yaml", "--format=json=@/e/../other.yaml", "@/d/a.txt"))
                .contains("就是配置文件");
        assertThat(refused("check", "--baseline=@/link.yaml", "--update-baseline", "@/d/a.txt"))
                .contains("就是配置文件");
    }

    @Test
    void refuses_the_files_of_the_profile_as_an_output() throws IOException {
        command.file("p/mine.yaml", "extends: above/all.yaml").file("p/above/all.yaml", "window: {minimum: 5}");
        link("link.yaml", "p/above/all.yaml");
        assertThat(refused("check", "--profile=@/p/mine.yaml", "--format=json=@/p/mine.yaml", "@/d/a.txt"))
                .isEqualTo("要写入的文件“@/p/mine.yaml”就是规则集文件“@/p/mine.yaml”，写入会使其内容丢失；" + MENDED + "\n");
        assertThat(refused("check", "--profile=@/p/mine.yaml", "--format=json=@/link.yaml", "@/d/a.txt"))
                .contains("就是规则集文件“@/p/above/all.yaml”");
    }

    @Test
    void refuses_the_baseline_as_an_output() throws IOException {
        passed("check", "--baseline=@/known.json", "--update-baseline", "@/d/a.txt");
        link("link.json", "known.json");
        assertThat(refused("check", "--baseline=@/known.json", "--format=json=@/link.json", "@/d/a.txt"))
                .isEqualTo("要写入的文件“@/link.json”就是基线文件“@/known.json”，写入会使其内容丢失；" + MENDED + "\n");
        assertThat(refused(
                        "check",
                        "--baseline=@/known.json",
                        "--update-baseline",
                        "--format=json=@/link.json",
                        "@/d/a.txt"))
                .isEqualTo("“@/link.json”和“@/known.json”是同一个文件，不能既写输出又写基线；" + MENDED + "\n");
        assertThat(refused(
                        "check", "--baseline=@/new.json", "--update-baseline", "--format=json=@/New.json", "@/d/a.txt"))
                .contains("不能既写输出又写基线");
        assertThat(refused("check", "--baseline=@/known.json", "--update-baseline", "@/link.json"))
                .contains("“@/known.json”就是要检查的文件“@/link.json”");
    }

    @Test
    void refuses_a_draft_as_the_baseline() throws IOException {
        link("link.txt", "d/a.txt");
        assertThat(refused("check", "--baseline=@/link.txt", "--update-baseline", "@/d/a.txt"))
                .contains("就是要检查的文件“@/d/a.txt”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@/out", "@/e/../out", "@/f/../out", "@/OUT", "@/link", "@/e/../link"})
    void refuses_two_outputs_to_one_new_file(String spelling) throws IOException {
        link("f", "e");
        link("link", "out");
        assertThat(refused("check", "--format", "text=@/out", "--format", "json=" + spelling, "@/d/a.txt"))
                .containsAnyOf("有两种格式要写到同一个文件“@/out”", "“@/out”和“" + spelling + "”是同一个文件");
    }

    @Test
    void refuses_two_outputs_whose_names_differ_in_their_unicode_form_only() {
        assertThat(refused("check", "--format", "text=@/\u00e9.out", "--format", "json=@/e\u0301.out", "@/d/a.txt"))
                .contains("Unicode写法不同");
    }

    @Test
    void refuses_two_outputs_to_one_old_file() throws IOException {
        command.file("out", "old");
        link("link", "out");
        Files.createLink(folder.resolve("second"), folder.resolve("out"));
        assertThat(refused("check", "--format", "text=@/out", "--format", "json=@/link", "@/d/a.txt"))
                .contains("是同一个文件");
        assertThat(refused("check", "--format", "text=@/link", "--format", "json=@/second", "@/d/a.txt"))
                .contains("是同一个文件");
    }

    @Test
    void refuses_before_a_damaged_baseline_or_an_unwritable_output_is_told() {
        command.file("known.json", "damaged");
        assertThat(refused(
                        "check",
                        "--baseline=@/known.json",
                        "--format=json=@/none/f",
                        "--format=text=@/d/a.txt",
                        "@/d/a.txt"))
                .contains("就是要检查的文件");
    }

    @Test
    void refuses_what_the_configuration_file_asks_for_too() {
        command.file("d/.rectify.yaml", "formats: [text, json=a.txt]\npaths: [a.txt]\n")
                .in("d");
        assertThat(refused("check")).contains("就是要检查的文件");
        assertThat(refused("check", "@/d")).contains("不是rectify以前的输出");
    }

    @Test
    void refuses_to_watch_so() {
        assertThat(refused("watch", "--format", "html=@/d/a.txt", "@/d/a.txt")).contains("就是要检查的文件");
        assertThat(refused("watch", "--format", "html=@/d/a.txt", "@/d")).contains("不是rectify以前的输出");
    }

    @Test
    void refuses_standard_input_that_is_called_by_the_name_of_an_output() {
        assertThat(refused("check", "--stdin-name=@/d/a.txt", "--format=text=@/d/a.txt", "-"))
                .isEqualTo("要写入的文件“@/d/a.txt”就是标准输入（@/d/a.txt）的来源，写入会使原文丢失；" + MENDED + "\n");
    }

    @Test
    void writes_to_what_loses_nothing_as_often_as_wanted() {
        assumeTrue(Files.exists(Path.of("/dev/null")));
        passed("check", "--format=json=/dev/null", "--format=text=/dev/null", "--format=html=/dev/./null", "@/d/a.txt");
    }

    @Test
    void takes_standard_output_by_its_other_name() {
        Result result = command.run("check", "--format", "json=/dev/stdout", "@/d/a.txt");
        assertThat(result.out()).startsWith("{\n  \"schemaVersion\"");
        assertThat(refused("check", "--format", "text", "--format", "json=/dev/stdout", "@/d/a.txt"))
                .startsWith("只能有一种格式写到标准输出");
        assertThat(refused("check", "--fix=diff", "--format", "json=/dev/fd/1", "@/d/a.txt"))
                .startsWith("用--fix=diff时标准输出留给修改对照");
    }

    @Test
    void makes_what_a_link_leads_to_and_keeps_the_link() throws IOException {
        link("link.json", "e/new.json");
        passed("check", "--format", "json=@/link.json", "@/d/a.txt");
        assertThat(folder.resolve("link.json")).isSymbolicLink();
        assertThat(command.read("e/new.json")).startsWith("{");
    }

    @Test
    void has_the_right_to_repair_a_draft_and_to_renew_the_baseline() {
        passed("check", "--fix", "@/d/a.txt");
        assertThat(command.read("d/a.txt")).isEqualTo(SOUND);
        command.file("d/a.txt", REPEATED_NUMBER);
        passed("check", "--baseline=@/d/known.json", "--update-baseline", "@/d");
        passed("check", "--baseline=@/d/known.json", "--update-baseline", "@/d");
        assertThat(command.read("d/known.json")).contains("NUM-001");
    }
}
