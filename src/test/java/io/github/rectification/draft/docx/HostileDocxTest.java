package io.github.rectification.draft.docx;

import static io.github.rectification.draft.docx.WordXml.body;
import static io.github.rectification.draft.docx.WordXml.p;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is refused in one sentence that says what to do. */
class HostileDocxTest {

    private static final String DAMAGED = "a.docx: the Word file is damaged: it is cut off or was changed on its way; "
            + "open it in Word or WPS, save it again and check that";

    @Test
    void refuses_a_file_cut_off_anywhere() {
        byte[] whole = body(p("整改")).bytes();
        for (int length = 4; length < whole.length; length += 7) {
            refuses(Arrays.copyOf(whole, length), DAMAGED, "a.docx：Word文件已损坏：内容不完整或者传输中被改动，请用Word或者WPS打开后重新保存再检查");
        }
    }

    @Test
    void refuses_or_reads_a_file_with_any_byte_changed() {
        byte[] whole = body(p("整改情况")).bytes();
        Random random = new Random(5);
        for (int round = 0; round < 3000; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + round % 3; i++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            UnreadableDraftException refusal = refusal(changed, ReadLimits.DEFAULT);
            assertThat(refusal == null || refusal.getMessage().startsWith("a.docx: "))
                    .isTrue();
        }
    }

    @Test
    void refuses_a_part_whose_checksum_is_wrong() throws IOException {
        byte[] bytes = stored("word/document.xml", body(p("整改")).bytes());
        int at = new String(bytes, ISO_8859_1).indexOf(new String("整改".getBytes(UTF_8), ISO_8859_1));
        bytes[at] ^= 1;

        assertThat(refusal(bytes, ReadLimits.DEFAULT)).hasMessage(DAMAGED);
    }

    @Test
    void refuses_a_bomb_by_what_comes_out_of_it() {
        byte[] bomb = body(p("整".repeat(2_000_000))).bytes();

        assertThat(bomb.length).isLessThan(20_000);
        assertThat(refusal(bomb, ReadLimits.DEFAULT.withBytes(1_000_000)))
                .hasMessage(
                        "a.docx: unpacked, the Word file is larger than 1000000 bytes; split it or raise the limit");
    }

    @Test
    void counts_what_comes_out_of_all_parts_together() {
        byte[] bomb = body(p("整".repeat(300_000)))
                .styles("<!--" + "x".repeat(300_000) + "-->")
                .bytes();

        assertThat(refusal(bomb, ReadLimits.DEFAULT.withBytes(1_000_000)))
                .hasMessageContaining("larger than 1000000 bytes");
    }

    @Test
    void does_not_unpack_what_it_does_not_read() throws UnreadableDraftException {
        byte[] bytes = body(p("整改"))
                .part("word/media/image1.png", "x".repeat(3_000_000))
                .bytes();

        assertThat(WordXml.read(bytes, ReadLimits.DEFAULT.withBytes(100_000)).original())
                .isEqualTo("整改");
    }

    @Test
    void refuses_more_files_than_allowed() {
        WordXml document = body(p("整改"));
        for (int i = 0; i < 100; i++) {
            document.part("word/media/" + i, "");
        }

        assertThat(refusal(document.bytes(), ReadLimits.DEFAULT.withEntries(50)))
                .hasMessageStartingWith("a.docx: the archive holds more than 50 files");
    }

    @Test
    void refuses_two_files_of_one_name() {
        byte[] bytes = body(p("整改")).part("word/Document.xml", "<x/>").bytes();

        assertThat(refusal(bytes, ReadLimits.DEFAULT)).hasMessageContaining("holds two files of one name");
    }

    @Test
    void refuses_an_archive_with_a_password() {
        byte[] bytes = body(p("整改")).bytes();
        int entry = new String(bytes, ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[entry + 8] |= 1;

        assertThat(refusal(bytes, ReadLimits.DEFAULT)).hasMessageContaining("protected by a password");
    }

    @Test
    void refuses_other_ways_of_packing() {
        byte[] bytes = body(p("整改")).bytes();
        int entry = new String(bytes, ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[entry + 10] = 14;

        assertThat(refusal(bytes, ReadLimits.DEFAULT)).hasMessageContaining("packed in a way that Word files are not");
    }

    @Test
    void refuses_a_document_type_however_harmless() {
        String laughs =
                "<!DOCTYPE lolz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><x>&c;</x>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>";

        for (String xml : new String[] {laughs, outside, "<!DOCTYPE x><x/>"}) {
            refuses(
                    body("").part("word/document.xml", xml).bytes(),
                    "a.docx: the Word file holds a document type definition in word/document.xml, "
                            + "which no word processor writes; save the report again in Word or WPS and check that",
                    "a.docx：Word文件的word/document.xml含有文档类型定义（DTD），正常的Word文件没有，请用Word或者WPS重新保存再检查");
        }
    }

    @Test
    void refuses_elements_nested_too_deep() {
        for (String element : new String[] {"w:ins", "w:sdt", "w:tbl", "w:p", "x"}) {
            String deep = ("<" + element + ">").repeat(100_000) + ("</" + element + ">").repeat(100_000);

            assertThat(refusal(body(deep).bytes(), ReadLimits.DEFAULT))
                    .hasMessageStartingWith("a.docx: the Word file nests elements more than 512 deep");
        }
    }

    @Test
    void reads_tables_and_boxes_nested_as_deep_as_allowed() throws UnreadableDraftException {
        String open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:txbxContent>";
        String close = "</w:txbxContent></w:r></w:p></w:tc></w:tr></w:tbl>";
        String deep = open.repeat(80) + p("整改") + close.repeat(80);

        assertThat(WordXml.read(body(deep).bytes(), ReadLimits.DEFAULT).original())
                .contains("整改");
    }

    @Test
    void refuses_more_paragraphs_than_allowed() {
        assertThat(refusal(body("<w:p/>".repeat(101)).bytes(), ReadLimits.DEFAULT.withParagraphs(100)))
                .hasMessage("a.docx: the Word file has more than 100 paragraphs; split it or raise the limit");
    }

    @Test
    void refuses_a_part_that_is_no_xml_or_missing_or_of_another_kind() {
        String expected =
                "a.docx: the Word file is damaged in word/document.xml, which is missing or no well-formed XML; "
                        + "open it in Word or WPS, save it again and check that";

        assertThat(refusal(body("<w:p>").bytes(), ReadLimits.DEFAULT)).hasMessage(expected);
        assertThat(refusal(body("").without("word/document.xml").bytes(), ReadLimits.DEFAULT))
                .hasMessage(expected);
        assertThat(refusal(body("").part("word/document.xml", "<html/>").bytes(), ReadLimits.DEFAULT))
                .hasMessage(expected);
        assertThat(refusal(body("").part("word/document.xml", "").bytes(), ReadLimits.DEFAULT))
                .hasMessage(expected);
        assertThat(refusal(body("").without("_rels/.rels").bytes(), ReadLimits.DEFAULT))
                .hasMessageContaining("damaged in _rels/.rels");
    }

    @Test
    void reads_elements_where_they_do_not_belong_as_far_as_it_goes() throws UnreadableDraftException {
        String odd = "<w:tr><w:tc>" + p("甲")
                + "</w:tc></w:tr><w:r><w:t>乙</w:t></w:r><w:p><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:p>" + "<w:tbl>"
                + p("丁") + "<w:tr>" + p("戊") + "<w:tr><w:tc>" + p("己") + "</w:tc></w:tr></w:tr></w:tbl>";

        assertThat(WordXml.read(body(odd).bytes(), ReadLimits.DEFAULT).original())
                .contains("甲", "丙", "己");
    }

    @Test
    void refuses_a_document_that_shows_no_text() {
        refuses(
                body("<w:p/><w:p><w:r><w:drawing/></w:r></w:p>").bytes(),
                "a.docx: the Word file shows no text, only pictures perhaps; type the report or have its text recognised",
                "a.docx：Word文件没有显示任何文字，可能只有图片，请录入文字或者先做文字识别");
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype, application/vnd.oasis.opendocument.text, an OpenDocument text (.odt)",
        "mimetype, application/vnd.oasis.opendocument.spreadsheet, an OpenDocument file other than a text",
        "mimetype, application/epub+zip, an e-book (.epub)",
        "OFD.xml, <x/>, an OFD file",
        "META-INF/MANIFEST.MF, x, a Java archive (.jar)",
    })
    void tells_other_archives_apart(String file, String content, String kind) {
        byte[] bytes =
                body("").without("[Content_Types].xml").part(file, content).bytes();

        assertThat(refusal(bytes, ReadLimits.DEFAULT))
                .hasMessage("a.docx: this is " + kind
                        + ", which cannot be read; save the report as a Word file (.docx) and check that");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, an Excel workbook (.xlsx), Excel工作簿（.xlsx）",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, an Excel workbook (.xlsx), Excel工作簿（.xlsx）",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, "
                + "a PowerPoint presentation (.pptx), PowerPoint演示文稿（.pptx）",
    })
    void tells_other_office_files_apart(String type, String kind, String chinese) {
        refuses(
                body("", WordXml.TRANSITIONAL, "xl/workbook.xml", type).bytes(),
                "a.docx: this is " + kind
                        + ", which cannot be read; save the report as a Word file (.docx) and check that",
                "a.docx：这是" + chinese + "，无法读取；请把通报另存为Word文件（.docx）再检查");
    }

    @Test
    void refuses_an_archive_of_other_files_even_if_a_document_lies_in_it() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.docx"));
            zip.write(body(p("整改")).bytes());
        }

        refuses(
                bytes.toByteArray(),
                "a.docx: this is an archive, not a Word file; unpack it and check the report inside",
                "a.docx：这是压缩包，不是Word文件，请解压后检查其中的通报");
    }

    @Test
    void tells_a_password_from_a_legacy_file() {
        refuses(
                ole("EncryptedPackage"),
                "a.docx: this Word file is protected by a password; take the password off, save it and check that",
                "a.docx：Word文件有密码保护，请取消密码、保存后再检查");
        refuses(
                ole("WordDocument"),
                "a.docx: this is a legacy Word file (.doc, .wps), which cannot be read; "
                        + "save it as a Word file (.docx) and check that",
                "a.docx：这是旧版Word文件（.doc、.wps），无法读取；请另存为.docx再检查");
    }

    private static byte[] ole(String stream) {
        byte[] bytes = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    /** {@return the archive with this file stored as it is} */
    private static byte[] stored(String name, byte[] archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(archive));
                var zip = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                ZipEntry copy = new ZipEntry(entry.getName());
                if (entry.getName().equals(name)) {
                    copy.setMethod(ZipEntry.STORED);
                    copy.setSize(content.length);
                    var sum = new java.util.zip.CRC32();
                    sum.update(content);
                    copy.setCrc(sum.getValue());
                }
                zip.putNextEntry(copy);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private static void refuses(byte[] bytes, String english, String chinese) {
        UnreadableDraftException refusal = refusal(bytes, ReadLimits.DEFAULT);

        assertThat(refusal).isNotNull().hasMessage(english);
        assertThat(refusal.sentence(Locale.CHINA)).isEqualTo(chinese);
    }

    private static UnreadableDraftException refusal(byte[] bytes, ReadLimits limits) {
        return catchThrowableOfType(UnreadableDraftException.class, () -> WordXml.read(bytes, limits));
    }
}
