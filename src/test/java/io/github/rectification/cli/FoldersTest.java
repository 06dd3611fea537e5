package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.RECIPE;
import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.json.JsonSchemas;
import io.github.rectification.reporter.ReportFormats;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder as people have it: among the drafts lie outputs, settings, lock files and what is not read. */
class FoldersTest {

    private static final String ONE_SOUND = "共检查1份：错误0处，警示0处，提示0处\n";
    private static final String ONE_SKIPPED = "另有1份不是整改通报，已跳过\n";
    private static final String FOREIGN = "：这份JSON不是整改通报，已跳过\n";
    private static final String OWN = "：这是rectify以前的输出，不是文稿，已跳过\n";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_folder() {
        command = new CommandRun(folder).file("in/a.txt", SOUND);
    }

    // ---- our own outputs

    static List<String> formats() {
        return ReportFormats.names();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void outputs_of_an_earlier_run_are_skipped_under_whatever_name(String format) {
        command.file("out/b.txt", REPEATED_NUMBER);
        for (String language : List.of("zh", "en")) {
            for (String ending : List.of("txt", "md", "html", "json")) {
                command.run("check", "--lang", language, "--format", format + "=@/in/b." + ending, "@/out");
                Result again = command.run("check", "@/in");

                assertThat(again.err()).as("%s %s", language, ending).contains("@/in/b." + ending + OWN);
                assertThat(again.status()).isZero();
                assertThat(again.out()).isEmpty();
            }
        }
    }

    @Test
    void outputs_of_an_earlier_run_that_a_pattern_matches_are_skipped_too() {
        command.run("check", "--format", "html=@/in/b.html", "@/in/a.txt");

        assertThat(command.run("check", "@/in/*.html"))
                .isEqualTo(new Result(3, "", "@/in/b.html" + OWN + "没有检查任何文件（跳过1份），请检查路径\n"));
        assertThat(command.run("check", "@/in/*"))
                .isEqualTo(new Result(0, "", "@/in/b.html" + OWN + ONE_SOUND + ONE_SKIPPED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json"})
    void an_output_that_is_named_is_checked(String format) {
        String name = "@/in/b." + format;
        command.run("check", "--format", format + "=" + name, "@/in/a.txt");

        for (String[] operands :
                List.of(new String[] {name}, new String[] {name, "@/in"}, new String[] {"@/in", name})) {
            List<String> args = new ArrayList<>(List.of("check"));
            args.addAll(List.of(operands));
            Result result = command.run(args.toArray(String[]::new));

            assertThat(result.status()).isEqualTo(format.equals("json") ? 3 : 1);
            assertThat(result.err()).doesNotContain("已跳过");
        }
    }

    @Test
    void outputs_of_an_earlier_run_are_not_repaired() {
        command.file("out/b.txt", REPEATED_NUMBER.replace("台账。", "台帐。"));
        command.run("check", "--format", "html=@/in/b.html", "@/out");
        String page = command.read("in/b.html");

        assertThat(command.run("check", "--fix", "@/in").err())
                .isEqualTo("@/in/b.html" + OWN + ONE_SOUND + ONE_SKIPPED);
        assertThat(command.read("in/b.html")).isEqualTo(page);
    }

    // ---- foreign JSON

    static List<String> foreign() {
        return List.of(
                "{\"name\": \"site\", \"version\": \"1.0.0\", \"scripts\": {\"build\": \"x\"}}",
                "{\n  // comments\n  \"compilerOptions\": {\"strict\": true,},\n}",
                "// comment first\n{\"compilerOptions\": {}}",
                "/* 根据县委统一部署，县委第三巡察组反馈 */ {\"a\": 1}",
                "[]",
                "[\"关于巡察整改进展情况的通报\", {\"title\": \"x\"}]",
                "[1, 2",
                "{\"name\": \"broken\", ",
                "{\"name\" \"broken\"}",
                "{'name': 1}",
                "{",
                "",
                "   \n",
                "null",
                "{\"profile\": \"generic\", \"failOn\": \"warning\", \"paths\": [\"drafts\"]}",
                "{\"extends\": \"generic\", \"rules\": {\"NUM-001\": \"warning\"}}",
                "{\"schemaVersion\": \"1\", \"files\": {}}",
                "{\"schemaVersion\": \"1\", \"files\": {\"a.txt\": [{\"rule\": \"NUM-001\", \"fingerprint\": \"0\"}]}}",
                "{\"$schema\": \"x\", \"title\": \"A list\", \"type\": \"array\", \"items\": {\"type\": \"string\"}}",
                "{\"schemaVersion\": 36, \"title\": \"Dashboard\", \"panels\": [], \"tags\": [], \"uid\": \"x\"}",
                "{\"version\": \"1.1\", \"title\": \"Feed\", \"home_page_url\": \"x\", \"items\": [{\"id\": 1, \"url\": \"y\"}]}",
                "{\"items\": [{\"id\": 1, \"price\": 2}]}",
                "{\"title\": \"x\", \"items\": [{\"id\": 1, \"price\": 2, \"url\": \"x\"}]}",
                "{\"prompt\": \"x\", \"completion\": \"y\"}\n{\"prompt\": \"x\", \"completion\": \"y\"}\n",
                "{\"report\": {\"title\": \"x\"}, \"spans\": [], \"unread\": []}",
                JsonSchemas.report(),
                JsonSchemas.config());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void foreign_json_is_skipped_with_a_note(String json) {
        command.file("in/b.json", json);

        Result result = command.run("check", "@/in");

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .endsWith(ONE_SOUND + ONE_SKIPPED)
                .startsWith("@/in/b.json：")
                .contains("已跳过");
        assertThat(command.run("check", "--fix=diff", "@/in")).isEqualTo(result);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void foreign_json_that_is_named_or_that_a_pattern_matches_is_checked(String json) {
        command.file("in/b.json", json);

        assertThat(command.run("check", "@/in/b.json").status()).isIn(1, 3);
        assertThat(command.run("check", "@/in/*.json").status()).isIn(1, 3);
        assertThat(command.run("check", "@/in", "@/in/b.json").status()).isIn(1, 3);
    }

    @Test
    void foreign_json_is_told_as_such_where_it_was_read_as_json() {
        command.file("in/b.json", "{\"name\": 1}")
                .file("in/c.txt", "{\"name\": 1}")
                .file("in/d.json", "[1]");

        assertThat(command.run("check", "@/in").err())
                .isEqualTo("@/in/b.json" + FOREIGN + "@/in/c.txt" + FOREIGN + "@/in/d.json" + FOREIGN + ONE_SOUND
                        + "另有3份不是整改通报，已跳过\n");
        assertThat(command.run("check", "--lang", "en", "@/in").err())
                .startsWith("@/in/b.json: this JSON is no rectification report and was skipped\n");
    }

    @Test
    void large_foreign_json_is_skipped_by_its_beginning() {
        command.file("in/b.json", "{\"rows\": [" + "{\"id\": 1},".repeat(20_000) + "{}]}");

        assertThat(command.run("check", "@/in"))
                .isEqualTo(new Result(0, "", "@/in/b.json" + FOREIGN + ONE_SOUND + ONE_SKIPPED));
    }

    // ---- reports with a mistake

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\" -> \"titel\"",
                "\"sections\" -> \"sectoins\"",
                "\"schemaVersion\" -> \"version\"",
                "\"schemaVersion\": \"1\" -> \"schemaVersion\": \"2\"",
                "\"number\": 1 -> \"number\": \"one\"",
                "\"title\": -> \"title\"",
                "\"measures\" -> \"measure\"",
                "2024-06-20 -> 2024-06-31",
                "\"feedback\": { -> \"feedback\": [",
                "\"status\": null -> \"status\": \"DONE\""
            })
    void a_report_with_a_mistake_is_told_as_before(String mistake) {
        String report = command.run("parse", "@/in/a.txt").out();
        String[] words = mistake.split(" -> ");
        assertThat(report).contains(words[0]);
        int at = report.indexOf(words[0]);
        String wrong = report.substring(0, at) + words[1] + report.substring(at + words[0].length());

        for (byte[] bytes : List.of(
                wrong.getBytes(UTF_8),
                ("\uFEFF" + wrong).getBytes(UTF_8),
                ("\uFEFF" + wrong).getBytes(UTF_16LE),
                wrong.getBytes(Charset.forName("GB18030")),
                wrong.substring(0, wrong.length() - 20).getBytes(UTF_8))) {
            command.file("in/b.json", bytes);
            Result named = command.run("check", "@/in/b.json");
            Result result = command.run("check", "@/in");

            assertThat(named.status()).isEqualTo(3);
            assertThat(result.status()).isEqualTo(3);
            assertThat(result.err()).startsWith(named.err().lines().findFirst().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": 5}",
                "{\"titel\": \"x\", \"sections\": []}",
                "{\"schemaVersion\": \"1\", \"items\": [{\"type\": \"tsk\", \"title\": \"x\"}]}",
                "{\"title\": \"x\", \"items\": 5}",
                "{\"signOff\": {\"body\": \"x\", \"day\": 1}, \"contacts\": {}}",
                "{\"title\": \"x\", \"round\": {\"regime\": \"XUNCHA\", \"kinds\": [",
            })
    void a_short_report_with_a_mistake_is_told_as_well(String json) {
        command.file("in/b.json", json);

        Result result = command.run("check", "@/in");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).startsWith("@/in/b.json:1:").endsWith("其中1份无法读取\n");
    }

    @Test
    void a_large_report_with_a_mistake_is_told_as_well() {
        String report = command.run("parse", "@/in/a.txt").out();
        String large = report.replace("补齐台账。", "补齐台账。".repeat(50_000)).replace("\"signOff\"", "\"sign\"");
        command.file("in/b.json", large.getBytes(Charset.forName("GB18030")));

        assertThat(command.run("check", "@/in").err())
                .startsWith("@/in/b.json:")
                .contains("sign");
    }

    @Test
    void a_report_in_json_is_checked_in_a_folder() {
        command.file("out/b.txt", REPEATED_NUMBER);
        command.file("in/b.json", command.run("parse", "@/out/b.txt").out());

        assertThat(command.run("check", "@/in").out()).startsWith("@/in/b.json:");
    }

    // ---- lock files

    @Test
    void lock_files_of_word_processors_are_passed_over_in_silence() {
        byte[] owner = new byte[162];
        owner[0] = 5;
        for (String name : List.of("~$通报.docx", "~$a.docx", "~$b.doc", "~$c.txt", ".~lock.通报.docx#", ".~通报.docx")) {
            command.file("in/" + name, owner);
        }

        Result sound = new Result(0, "", ONE_SOUND);
        assertThat(command.run("check", "--fail-on-skipped", "@/in")).isEqualTo(sound);
        assertThat(command.run("check", "@/in/*")).isEqualTo(sound);
        assertThat(command.run("check", "@/in/~$通报.docx").status()).isEqualTo(3);
        assertThat(command.run("check", "@/in", "@/in/~$通报.docx").status()).isEqualTo(3);
    }

    // ---- formats that are not read

    @Test
    void drafts_in_formats_that_are_not_read_are_counted_and_named_once() {
        command.file("in/旧稿.doc", "x").file("in/sub/b.PDF", "x").file("in/c.wps", "x");

        String told = "文件夹中有3份文件的格式不读取，没有检查：@/in/c.wps、@/in/sub/b.PDF、@/in/旧稿.doc；请另存为.docx或者.txt\n";
        assertThat(command.run("check", "@/in")).isEqualTo(new Result(0, "", ONE_SOUND + told));
        assertThat(command.run("check", "--fail-on-skipped", "@/in")).isEqualTo(new Result(3, "", ONE_SOUND + told));
        assertThat(command.run("check", "--fail-on-skipped", "--fail-on", "never", "@/in")
                        .status())
                .isEqualTo(3);
        assertThat(command.run("check", "--lang", "en", "@/in").err())
                .endsWith("files in folders that were not checked, being in formats that are not read: 3 "
                        + "(@/in/c.wps, @/in/sub/b.PDF, @/in/旧稿.doc); save them as .docx or .txt\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc", "docm", "dot", "dotx", "dotm", "wps", "wpt", "rtf", "odt", "ott", "fodt", "uof", "uot", "pdf",
                "ofd", "ceb", "mht", "mhtml", "tif", "tiff", "DOC"
            })
    void formats_of_drafts_that_are_not_read(String ending) {
        assertThat(command.file("in/b." + ending, "x")
                        .run("check", "--fail-on-skipped", "@/in")
                        .status())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xls", "xlsx", "et", "ppt", "png", "jpg", "css", "js", "zip", "xml", "sarif", "yaml", "txt~", "doc.bak"
            })
    void annexes_and_other_files_are_passed_over_in_silence(String ending) {
        assertThat(command.file("in/b." + ending, "x").run("check", "--fail-on-skipped", "@/in"))
                .isEqualTo(new Result(0, "", ONE_SOUND));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 300})
    void of_many_only_five_are_named(int files) {
        for (int i = 0; i < files; i++) {
            command.file("in/%03d.doc".formatted(i), "x");
        }
        String err = command.run("check", "@/in").err();

        assertThat(err).contains("文件夹中有" + files + "份文件的格式不读取");
        assertThat(err.split("\\.doc[、；等]", -1)).hasSize(Math.min(files, 5) + 1);
        assertThat(err.contains("、@/in/004.doc等；")).isEqualTo(files > 5);
    }

    @Test
    void what_is_left_out_or_checked_by_its_name_is_not_counted() {
        command.file("in/old/b.doc", "x").file("in/c.pdf", "%PDF-1.7").file(".rectify.yaml", "exclude: [in/old]");

        Result result = command.run("check", "@/in", "@/in/c.pdf", "@/in");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).startsWith("@/in/c.pdf：").doesNotContain("文件夹中有");
    }

    @Test
    void a_file_in_two_of_the_folders_is_counted_once() {
        command.file("in/b.doc", "x");

        assertThat(command.run("check", "@/in", "@/in/../in", "@/").err()).contains("文件夹中有1份文件");
    }

    @Test
    void they_are_told_where_nothing_else_is_there() {
        Result result = command.file("old/b.doc", "x").run("check", "@/old");

        assertThat(result)
                .isEqualTo(new Result(
                        3, "", "没有检查任何文件（跳过1份），请检查路径\n" + "文件夹中有1份文件的格式不读取，没有检查：@/old/b.doc；请另存为.docx或者.txt\n"));
    }

    @Test
    void they_are_told_in_a_quiet_run_only_where_they_count() {
        command.file("in/b.doc", "x");

        assertThat(command.run("check", "--quiet", "@/in")).isEqualTo(new Result(0, "", ""));
        assertThat(command.run("check", "--quiet", "--fail-on-skipped", "@/in").err())
                .isEqualTo("文件夹中有1份文件的格式不读取，没有检查：@/in/b.doc；请另存为.docx或者.txt\n");
    }

    @Test
    void a_configuration_file_may_make_them_count() {
        command.file("in/b.doc", "x").file(".rectify.yaml", "failOnSkipped: true");

        assertThat(command.run("check", "@/in").status()).isEqualTo(3);
        assertThat(command.run("check", "--print-config").out()).contains("failOnSkipped: true # @/.rectify.yaml:1\n");
        command.file(".rectify.yaml", "failOnSkipped: false");
        assertThat(command.run("check", "@/in").status()).isZero();
        assertThat(command.run("check", "--print-config").out()).contains("failOnSkipped: false # @/.rectify.yaml:1\n");
        assertThat(command.run("check", "--fail-on-skipped", "--print-config").out())
                .contains("failOnSkipped: true # --fail-on-skipped\n");
        command.file(".rectify.yaml", "failOnSkipped: 1");
        assertThat(command.run("check", "@/in").err()).isEqualTo("@/.rectify.yaml:1:16: “1”无法识别，可用的有：false、true\n");
    }

    // ---- each file once, and a named one for sure

    @Test
    void a_file_that_is_named_after_its_folder_is_checked_whatever_it_holds() {
        command.file("in/b.txt", RECIPE);

        Result result = command.run("check", "@/in", "@/in/b.txt");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("@/in/b.txt: error STR-001 ");
        assertThat(result.err()).startsWith("共检查2份：");
    }
}
