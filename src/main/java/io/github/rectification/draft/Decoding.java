package io.github.rectification.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: UTF-8, UTF-16 with a byte order mark, or GB18030; whatever is none of these is refused. */
final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {}

    static String decode(byte[] bytes, String name) throws UnreadableDraftException {
        if (bytes.length == 0) {
            throw empty(name);
        }
        Optional<String> text = read(bytes).map(Read::text);
        if (text.isEmpty()) {
            throw new UnreadableDraftException(
                    name + ": the text is neither UTF-8 nor GB18030; save the file again as UTF-8",
                    name + "：文本既不是UTF-8也不是GB18030编码，请把文件另存为UTF-8编码");
        }
        if (isBinary(text.get())) {
            throw new UnreadableDraftException(
                    name + ": this is a binary file, not text; save the report as text (.txt, UTF-8) and check that",
                    name + "：这是二进制文件，不是文本；请把通报另存为纯文本（.txt，UTF-8编码）再检查");
        }
        if (isBlank(text.get())) {
            throw empty(name);
        }
        return text.get();
    }

    /** {@return the text with its charset, a byte order mark still in it, or empty if it is in none of the charsets} */
    static Optional<Read> read(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        return marked.isPresent()
                ? strict(bytes, marked.get())
                : strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030));
    }

    private static UnreadableDraftException empty(String name) {
        return new UnreadableDraftException(
                name + ": the file is empty; check that the right file was saved", name + "：文件是空的，请检查保存的是不是要检查的文件");
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<Read> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Read(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text has no NUL and hardly any other control character. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        return controls > 8 && controls > text.length() / 50;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\uFEFF' && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** A decoded text. */
    record Read(String text, Charset charset) {}
}
