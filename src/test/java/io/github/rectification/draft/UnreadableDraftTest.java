package io.github.rectification.draft;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableDraftTest {

    private static final String EMPTY = "drafts/a.txt: the file is empty; check that the right file was saved";
    private static final String EMPTY_ZH = "drafts/a.txt：文件是空的，请检查保存的是不是要检查的文件";
    private static final String BINARY =
            "drafts/a.txt: this is a binary file, not text; " + "save the report as text (.txt, UTF-8) and check that";
    private static final String BINARY_ZH = "drafts/a.txt：这是二进制文件，不是文本；请把通报另存为纯文本（.txt，UTF-8编码）再检查";
    private static final String UNDECODABLE =
            "drafts/a.txt: the text is neither UTF-8 nor GB18030; save the file again as UTF-8";
    private static final String UNDECODABLE_ZH = "drafts/a.txt：文本既不是UTF-8也不是GB18030编码，请把文件另存为UTF-8编码";

    @Test
    void refuses_a_file_without_a_character() {
        refuses(new byte[0], EMPTY, EMPTY_ZH);
        refuses("\uFEFF".getBytes(UTF_8), EMPTY, EMPTY_ZH);
        refuses("\uFEFF".getBytes(UTF_16LE), EMPTY, EMPTY_ZH);
    }

    @Test
    void refuses_a_file_with_nothing_but_blanks() {
        refuses(" \t\r\n\u3000\u00A0\n".getBytes(UTF_8), EMPTY, EMPTY_ZH);
    }

    @Test
    void refuses_a_file_of_zero_bytes() {
        refuses(new byte[500], BINARY, BINARY_ZH);
    }

    @Test
    void refuses_a_text_with_nul() {
        refuses("一、整改\0情况".getBytes(UTF_8), BINARY, BINARY_ZH);
    }

    @Test
    void refuses_a_text_of_control_characters() {
        refuses("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000E\u000F".getBytes(UTF_8), BINARY, BINARY_ZH);
    }

    @Test
    void refuses_bytes_that_are_no_text() {
        refuses(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}, UNDECODABLE, UNDECODABLE_ZH);
        refuses(new byte[] {(byte) 0xD6}, UNDECODABLE, UNDECODABLE_ZH);
    }

    @Test
    void refuses_random_bytes_with_one_of_two_sentences() {
        var random = new Random(42);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[200 + random.nextInt(2000)];
            random.nextBytes(bytes);
            assertThat(refusal(bytes).getMessage()).isIn(BINARY, UNDECODABLE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|a PDF file|PDF文件",
                "{\\rtf1\\ansi|an RTF file|RTF文件",
                "GIF89a|an image|图片",
                "Rar!.|a compressed file|压缩文件",
            })
    void says_of_a_foreign_format_what_to_do_instead(String head, String english, String chinese) {
        refuses((head + "\n一、整改情况").getBytes(UTF_8), foreign(english), foreignZh(chinese));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D0 CF 11 E0 A1 B1 1A E1|a legacy Word file (.doc) or an encrypted one|旧版Word文件（.doc）或者加密文件",
                "50 4B 03 04 14 00|a Word file (.docx) or another archive|Word文件（.docx）或者压缩文件",
                "89 50 4E 47 0D 0A 1A 0A|an image|图片",
                "FF D8 FF E0 00 10|an image|图片",
                "49 49 2A 00 08|an image|图片",
                "4D 4D 00 2A 08|an image|图片",
                "1F 8B 08 00|a compressed file|压缩文件",
                "37 7A BC AF 27 1C|a compressed file|压缩文件",
            })
    void knows_a_foreign_format_by_its_first_bytes(String hex, String english, String chinese) {
        byte[] bytes = new byte[600];
        int at = 0;
        for (String octet : hex.split(" ", -1)) {
            bytes[at++] = (byte) Integer.parseInt(octet, 16);
        }
        refuses(bytes, foreign(english), foreignZh(chinese));
        refuses(Arrays.copyOf(bytes, at), foreign(english), foreignZh(chinese));
    }

    @Test
    void refuses_a_file_larger_than_the_limit() {
        refuses(
                () -> DraftReader.of(ReadLimits.DEFAULT.withBytes(6), List.of(), List.of())
                        .read(in("整改a".getBytes(UTF_8)), "drafts/a.txt"),
                "drafts/a.txt: the file is larger than 6 bytes; split it or raise the limit",
                "drafts/a.txt：文件超过6字节，请拆分文件或者提高上限");
    }

    @Test
    void refuses_a_file_that_is_not_there(@TempDir Path folder) {
        Path file = folder.resolve("missing.txt");

        refuses(
                () -> DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(file),
                file + ": there is no such file; check the path",
                file + "：没有这个文件，请检查路径");
    }

    @Test
    void refuses_a_folder(@TempDir Path folder) {
        refuses(
                () -> DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(folder),
                folder + ": the file cannot be read (IOException); check that it is a file and that you may read it",
                folder + "：文件无法读取（IOException），请检查它是不是文件、有没有读取权限");
    }

    @Test
    void refuses_a_stream_that_fails() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new java.io.EOFException("broken off");
            }
        };

        refuses(
                () -> DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(failing, "drafts/a.txt"),
                "drafts/a.txt: the file cannot be read (EOFException); "
                        + "check that it is a file and that you may read it",
                "drafts/a.txt：文件无法读取（EOFException），请检查它是不是文件、有没有读取权限");
    }

    private static String foreign(String format) {
        return "drafts/a.txt: this is " + format
                + ", which cannot be read; save the report as text (.txt) and check that";
    }

    private static String foreignZh(String format) {
        return "drafts/a.txt：这是" + format + "，无法读取；请把通报另存为纯文本（.txt）再检查";
    }

    private static void refuses(byte[] bytes, String english, String chinese) {
        refuses(
                () -> DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(in(bytes), "drafts/a.txt"),
                english,
                chinese);
    }

    private static void refuses(ThrowingCallable reading, String english, String chinese) {
        UnreadableDraftException refusal = catchThrowableOfType(UnreadableDraftException.class, reading);

        assertThat(refusal).isNotNull().hasMessage(english);
        assertThat(refusal.sentence(Locale.ENGLISH)).isEqualTo(english);
        assertThat(refusal.sentence(Locale.GERMANY)).isEqualTo(english);
        assertThat(refusal.sentence(Locale.CHINA)).isEqualTo(chinese);
    }

    private static UnreadableDraftException refusal(byte[] bytes) {
        return catchThrowableOfType(
                UnreadableDraftException.class,
                () -> DraftReader.of(ReadLimits.DEFAULT, List.of(), List.of()).read(in(bytes), "drafts/a.txt"));
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
