package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.SchemaCheck;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixOptionTest {

    private static final String MISTYPED = SOUND.replace("一是补齐台账。", "一是补齐台帐。");

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_command() {
        command = new CommandRun(folder).file("a.txt", MISTYPED);
    }

    @Test
    void repairs_the_file_and_reports_what_is_left() {
        Result result = command.run("check", "--fix", "--fail-on", "warning", "@/a.txt");

        assertThat(command.read("a.txt")).isEqualTo(SOUND);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("@/a.txt：已修复1处\n共检查1份：错误0处，警示0处，提示0处\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void says_so_in_english_too() {
        assertThat(command.run("check", "--lang", "en", "--fix", "@/a.txt").err())
                .startsWith("@/a.txt: findings repaired: 1\n");
    }

    @Test
    void changes_nothing_the_second_time() {
        command.run("check", "--fix", "@/a.txt");

        assertThat(command.run("check", "--fix", "@/a.txt").err()).isEqualTo("共检查1份：错误0处，警示0处，提示0处\n");
        assertThat(command.read("a.txt")).isEqualTo(SOUND);
    }

    @Test
    void changes_no_file_without_the_option() {
        command.run("check", "@/a.txt");

        assertThat(command.read("a.txt")).isEqualTo(MISTYPED);
    }

    @Test
    void keeps_line_ends_charset_and_byte_order_mark() throws IOException {
        String windows = MISTYPED.replace("\n", "\r\n");
        command.file("crlf.txt", windows)
                .file("gb.txt", windows.getBytes(Charset.forName("GB18030")))
                .file("le.txt", ("\uFEFF" + MISTYPED).getBytes(UTF_16LE))
                .file("be.txt", ("\uFEFF" + MISTYPED).getBytes(UTF_16BE))
                .file("mark.txt", ("\uFEFF" + MISTYPED).getBytes(UTF_8))
                .run("check", "--fix", "@/crlf.txt", "@/gb.txt", "@/le.txt", "@/be.txt", "@/mark.txt");
        String repaired = SOUND.replace("\n", "\r\n");

        assertThat(bytes("crlf.txt")).isEqualTo(repaired.getBytes(UTF_8));
        assertThat(bytes("gb.txt")).isEqualTo(repaired.getBytes(Charset.forName("GB18030")));
        assertThat(bytes("le.txt")).isEqualTo(("\uFEFF" + SOUND).getBytes(UTF_16LE));
        assertThat(bytes("be.txt")).isEqualTo(("\uFEFF" + SOUND).getBytes(UTF_16BE));
        assertThat(bytes("mark.txt")).isEqualTo(("\uFEFF" + SOUND).getBytes(UTF_8));
    }

    @Test
    void keeps_permissions_and_leaves_nothing_beside_the_file() throws IOException {
        Path file = folder.resolve("a.txt");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        command.run("check", "--fix", "@/a.txt");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void repairs_what_a_link_leads_to() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
        command.run("check", "--fix", "@/link.txt");

        assertThat(folder.resolve("link.txt")).isSymbolicLink();
        assertThat(command.read("a.txt")).isEqualTo(SOUND);
    }

    @Test
    void tells_that_other_names_of_the_file_keep_the_old_text() throws IOException {
        Path second = Files.createLink(folder.resolve("second.txt"), folder.resolve("a.txt"));
        assumeTrue(FileRights.otherNames(second) == 1);
        Result result = command.run("check", "--fix", "@/a.txt");

        assertThat(result.err())
                .isEqualTo(
                        "@/a.txt：已修复1处\n@/a.txt：这个文件还有1个硬链接，修复后与它们分开，那些名称下仍是原文；需要时请一并修复\n" + "共检查1份：错误0处，警示0处，提示0处\n");
        assertThat(result.status()).isZero();
        assertThat(command.read("a.txt")).isEqualTo(SOUND);
        assertThat(command.read("second.txt")).isEqualTo(MISTYPED);
    }

    @Test
    void repairs_a_file_whose_name_leaves_no_room_beside_it() {
        String name = "报".repeat(83) + ".txt";
        command.file(name, MISTYPED).run("check", "--fix", "@/" + name);

        assertThat(command.read(name)).isEqualTo(SOUND);
    }

    @Test
    void leaves_a_file_as_it_was_that_cannot_be_replaced() throws IOException {
        Path file = folder.resolve("a.txt");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(file), "the superuser may write everywhere");
        Result result = command.run("check", "--fix", "@/a.txt");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("@/a.txt：文件无法替换（AccessDeniedException）");
        assertThat(command.read("a.txt")).isEqualTo(MISTYPED);
    }

    @Test
    void leaves_files_of_a_folder_alone_that_are_no_reports() {
        String recipe = SampleDrafts.RECIPE + "记在台帐上。\n";
        command.file("b.txt", recipe).run("check", "--fix", "@/");

        assertThat(command.read("b.txt")).isEqualTo(recipe);
        assertThat(command.read("a.txt")).isEqualTo(SOUND);
    }

    @Test
    void says_that_report_json_is_not_rewritten() {
        String json = "{\"schemaVersion\": \"1\", \"title\": \"关于台帐的通报\"}";
        Result result = command.file("r.json", json).run("check", "--fix", "@/r.json");

        assertThat(result.err()).startsWith("@/r.json：Word文件和通报JSON不会改写，请手工修改\n");
        assertThat(command.read("r.json")).isEqualTo(json);
    }

    @Test
    void refuses_to_repair_standard_input_in_place() {
        Result result = command.input(MISTYPED).run("check", "--fix", "-");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("标准输入无法就地修复，请用--fix=diff查看修改，或者指定文件\n");
    }

    @Test
    void refuses_other_values() {
        assertThat(command.run("check", "--fix=all", "@/a.txt").status()).isEqualTo(2);
    }

    @Test
    void takes_no_value_from_the_next_word() {
        assertThat(CommandLines.byPicocli("check", "--fix", "a.txt")).satisfies(arguments -> {
            assertThat(arguments.operands()).containsExactly("a.txt");
            assertThat(FixMode.of(arguments)).isEqualTo(FixMode.WRITE);
        });
        assertThat(FixMode.of(CommandLines.byPicocli("check", "--fix=diff", "a.txt")))
                .isEqualTo(FixMode.DIFF);
        assertThat(PlainLine.read(new String[] {"check", "--fix", "a.txt"}))
                .contains(CommandLines.byPicocli("check", "--fix", "a.txt"));
    }

    @Test
    void shows_the_changes_and_changes_no_file() {
        Result result = command.run("check", "--fix=diff", "--fail-on", "warning", "@/a.txt");

        assertThat(result.out().lines().skip(2))
                .containsExactly(
                        "@@ -4,7 +4,7 @@",
                        " 镇党委书记任组长。",
                        " 二、巡察整改任务落实情况",
                        " 1.关于“台账不全”问题的整改情况",
                        "-一是补齐台帐。",
                        "+一是补齐台账。",
                        " 2.关于“公示不及时”问题的整改情况",
                        " 一是及时公示。",
                        " 三、下一步工作打算");
        assertThat(result.err()).isEqualTo("@/a.txt：可以自动修复1处\n共检查1份：错误0处，警示1处，提示0处\n");
        assertThat(result.status()).isEqualTo(1);
        assertThat(command.read("a.txt")).isEqualTo(MISTYPED);
    }

    @Test
    void keeps_standard_output_for_the_diff() {
        assertThat(command.run("check", "--fix=diff", "--format", "json", "@/a.txt")
                        .err())
                .isEqualTo("用--fix=diff时标准输出留给修改对照，请为格式json指定文件，例如--format json=findings.txt\n");
        command.run("check", "--fix=diff", "--format", "json=@/f.json", "@/a.txt");

        assertThat(SchemaCheck.findings().faults(command.read("f.json"))).isEmpty();
        assertThat(command.read("f.json")).contains("\"fixes\"", "\"replacement\": \"台账\"");
    }

    @Test
    void shows_the_repairs_of_standard_input() {
        Result result = command.input(MISTYPED).run("check", "--fix=diff", "--stdin-name", "x.txt", "-");

        assertThat(result.out()).startsWith("--- a/x.txt\n+++ b/x.txt\n@@ -4,7 +4,7 @@\n");
    }

    @Test
    void says_that_a_diff_of_another_charset_cannot_be_applied() {
        Result result = command.file("gb.txt", MISTYPED.getBytes(Charset.forName("GB18030")))
                .run("check", "--fix=diff", "@/gb.txt");

        assertThat(result.err()).contains("@/gb.txt：修改对照是UTF-8编码，文件是GB18030编码，不能直接套用，请用--fix修复文件\n");
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}
