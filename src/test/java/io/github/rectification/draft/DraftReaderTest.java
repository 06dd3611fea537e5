package io.github.rectification.draft;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "一、整改情况\r\n(一)云溪县青禾镇、𠮷祥村。\r\n";

    @Test
    void reads_utf_8_with_and_without_a_mark() throws UnreadableDraftException {
        assertThat(read(TEXT.getBytes(UTF_8)).text().original()).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_8)).text().original()).isEqualTo(TEXT);
    }

    @Test
    void reads_utf_16_with_a_mark() throws UnreadableDraftException {
        assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text().original()).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text().original()).isEqualTo(TEXT);
    }

    @Test
    void reads_gb18030_and_what_it_holds() throws UnreadableDraftException {
        String plain = "一、整改情况\n(一)云溪县青禾镇。\n";

        assertThat(read(TEXT.getBytes(GB18030)).text().original()).isEqualTo(TEXT);
        assertThat(read(plain.getBytes(Charset.forName("GBK"))).text().original())
                .isEqualTo(plain);
        assertThat(read(plain.getBytes(Charset.forName("GB2312"))).text().original())
                .isEqualTo(plain);
    }

    @Test
    void takes_off_one_mark_and_no_more() {
        assertThat(DraftReader.text("a", "\uFEFF\uFEFF甲").text().original()).isEqualTo("\uFEFF甲");
    }

    @Test
    void keeps_name_and_format() throws UnreadableDraftException {
        Draft draft = read(TEXT.getBytes(UTF_8));

        assertThat(draft.name()).isEqualTo("drafts/a.txt");
        assertThat(draft.format()).isEqualTo(DraftFormat.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": null}", " \n{\n \"round\": {}}", "\uFEFF{ \"a\": 1", "{", "{ \n"})
    void knows_json_by_its_first_marks(String text) {
        assertThat(DraftReader.text("a", text).format()).isEqualTo(DraftFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{一}、情况", "[\"title\"]", "“{\"”", "一、情况{\"a\":1}", "", " "})
    void takes_other_text_for_text(String text) {
        assertThat(DraftReader.text("a", text).format()).isEqualTo(DraftFormat.TEXT);
    }

    @Test
    void reads_a_file_by_its_content_whatever_its_name(@TempDir Path folder)
            throws IOException, UnreadableDraftException {
        Path file = Files.writeString(folder.resolve("report.pdf"), "{\"title\": \"甲\"}");

        Draft draft = DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(file);

        assertThat(draft.format()).isEqualTo(DraftFormat.JSON);
        assertThat(draft.name()).isEqualTo(file.toString());
    }

    @Test
    void reads_a_draft_as_large_as_the_limit() throws UnreadableDraftException {
        byte[] bytes = "整改".getBytes(UTF_8);

        Draft draft = DraftReader.of(ReadLimits.DEFAULT.withBytes(bytes.length), List.of(), List.of())
                .read(new ByteArrayInputStream(bytes), "a");

        assertThat(draft.text().original()).isEqualTo("整改");
    }

    @Test
    void reads_a_text_with_a_stray_control_character() throws UnreadableDraftException {
        assertThat(read("整改\u0007情况\f".getBytes(UTF_8)).text().original()).isEqualTo("整改\u0007情况\f");
    }

    @Test
    void leaves_the_stream_open() throws UnreadableDraftException {
        var closed = new boolean[1];
        var in = new ByteArrayInputStream("整改".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(in, "a");

        assertThat(closed[0]).isFalse();
    }

    private static Draft read(byte[] bytes) throws UnreadableDraftException {
        return DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of())
                .read(new ByteArrayInputStream(bytes), "drafts/a.txt");
    }
}
