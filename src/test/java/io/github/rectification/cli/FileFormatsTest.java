package io.github.rectification.cli;

import static io.github.rectification.cli.SampleDrafts.REPEATED_NUMBER;
import static io.github.rectification.cli.SampleDrafts.SOUND;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.cli.CommandRun.Result;
import io.github.rectification.draft.docx.WordXml;
import io.github.rectification.json.SchemaCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command takes every format, one file at a time or all in a folder. */
class FileFormatsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String LEGACY = "@/old.doc：这是旧版Word文件（.doc、.wps），无法读取；请另存为.docx再检查\n";
    private static final String PDF = "@/scan.pdf：这是PDF文件，无法读取；请把通报另存为纯文本（.txt）再检查\n";

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void make_files() {
        command = new CommandRun(folder);
        command.file("in/a.txt", REPEATED_NUMBER)
                .file("in/b.md", REPEATED_NUMBER.replace("一、镇党委", "## 一、镇党委"))
                .file("in/c.html", page(REPEATED_NUMBER))
                .file("in/d.docx", document(REPEATED_NUMBER));
        command.file("in/e.json", command.run("parse", "@/in/a.txt").out());
        command.file("sound.docx", document(SOUND)).file("sound.html", page(SOUND));
        command.file("old.doc", legacy()).file("scan.pdf", "%PDF-1.7\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sound.docx", "sound.html"})
    void finds_nothing_in_a_sound_file(String file) {
        assertThat(command.run("check", "@/" + file)).isEqualTo(new Result(0, "", "共检查1份：错误0处，警示0处，提示0处\n"));
    }

    @ParameterizedTest
    @CsvSource({"a.txt, 8:1", "b.md, 8:1", "c.html, 8:4", "d.docx, 8:1", "e.json, 63:21"})
    void tells_the_place_of_a_finding_in_every_format(String file, String place) {
        Result result = command.run("check", "@/in/" + file);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).startsWith("@/in/" + file + ":" + place + ": error NUM-001 ");
        assertThat(result.err()).isEqualTo("共检查1份：错误1处，警示0处，提示0处\n");
    }

    @Test
    void checks_a_folder_of_all_formats() {
        Result result = command.run("check", "@/in");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("共检查5份：错误5处，警示0处，提示0处\n");
        assertThat(result.out().lines().filter(line -> line.contains(" error NUM-001 ")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("@/in/a.txt", "@/in/b.md", "@/in/c.html", "@/in/d.docx", "@/in/e.json");
    }

    @Test
    void passes_over_what_is_no_draft_by_its_ending_in_a_folder() {
        command.file("in/old.doc", legacy()).file("in/scan.pdf", "%PDF-1.7\n");

        assertThat(command.run("check", "@/in").err())
                .isEqualTo(
                        "共检查5份：错误5处，警示0处，提示0处\n" + "文件夹中有2份文件的格式不读取，没有检查：@/in/old.doc、@/in/scan.pdf；请另存为.docx或者.txt\n");
    }

    @Test
    void checks_a_folder_although_files_named_beside_it_cannot_be_read() {
        Result result = command.run("check", "@/old.doc", "@/in", "@/scan.pdf");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.out()).isEqualTo(command.run("check", "@/in").out());
        assertThat(result.err()).isEqualTo(LEGACY + PDF + "共检查7份：错误5处，警示0处，提示0处\n其中2份无法读取\n");
    }

    @Test
    void is_not_stopped_by_a_legacy_file_that_only_bears_the_ending_of_a_new_one() {
        Result result = command.file("in/aa.docx", legacy()).run("check", "--lang", "en", "@/in");

        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err())
                .isEqualTo("@/in/aa.docx: this is a legacy Word file (.doc, .wps), which cannot be read; "
                        + "save it as a Word file (.docx) and check that\n"
                        + "files checked: 6; errors: 5, warnings: 0, infos: 0\nof these unreadable: 1\n");
    }

    @Test
    void tells_part_paragraph_and_run_of_findings_in_a_word_file() {
        String json = command.run("check", "--format", "json", "@/in/d.docx").out();

        assertThat(SchemaCheck.findings().faults(json)).isEmpty();
        JsonNode span = MAPPER.readTree(json).at("/files/0/findings/0/span");
        assertThat(span.at("/part").asString()).isEqualTo("word/document.xml");
        assertThat(span.at("/paragraph").asInt()).isEqualTo(7);
        assertThat(span.at("/run").asInt()).isZero();
    }

    @Test
    void keeps_to_the_schema_of_findings_in_every_format() {
        String json =
                command.run("check", "--format", "json", "@/in", "@/scan.pdf").out();

        assertThat(SchemaCheck.findings().faults(json)).isEmpty();
        assertThat(MAPPER.readTree(json).at("/summary").toString())
                .isEqualTo("{\"files\":6,\"errors\":5,\"warnings\":0,\"infos\":0,\"unreadable\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.md", "c.html", "d.docx", "e.json"})
    void reads_the_same_report_from_every_format(String file) {
        assertThat(command.run("parse", "@/in/" + file)).isEqualTo(command.run("parse", "@/in/a.txt"));
    }

    @ParameterizedTest
    @CsvSource({"c.html, 4", "d.docx, 1"})
    void lists_where_the_title_stands(String file, int column) {
        Result result = command.run("parse", "--spans", "@/in/" + file);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        JsonNode title = MAPPER.readTree(result.out()).at("/spans/0");
        assertThat(title.get("path").asString()).isEqualTo("title");
        assertThat(title.at("/places/0/line").asInt()).isEqualTo(1);
        assertThat(title.at("/places/0/column").asInt()).isEqualTo(column);
        assertThat(title.at("/places/0/part").isMissingNode()).isEqualTo(file.endsWith(".html"));
    }

    @ParameterizedTest
    @CsvSource({"old.doc", "scan.pdf"})
    void refuses_to_parse_what_is_no_draft(String file) {
        assertThat(command.run("parse", "--spans", "@/" + file))
                .isEqualTo(new Result(3, "", file.equals("old.doc") ? LEGACY : PDF));
    }

    private static String page(String text) {
        return "<p>" + text.strip().replace("\n", "</p>\n<p>") + "</p>\n";
    }

    private static byte[] document(String text) {
        String body = "<w:p><w:r><w:t>" + text.strip().replace("\n", "</w:t></w:r></w:p><w:p><w:r><w:t>");
        return WordXml.body(body + "</w:t></w:r></w:p>").bytes();
    }

    /** {@return what tells a file of Word before 2007} */
    private static byte[] legacy() {
        byte[] bytes = new byte[2048];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] stream = "WordDocument".getBytes(UTF_16LE);
        System.arraycopy(stream, 0, bytes, 1024, stream.length);
        return bytes;
    }
}
