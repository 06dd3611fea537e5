package io.github.rectification.draft;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the text of a file is written in bytes: charset and byte order mark. Texts can be written back as they were read.
 * Immutable and thread-safe.
 *
 * @param charset UTF-8, UTF-16 of either byte order, or GB18030; not null
 * @param marked whether the file begins with a byte order mark
 * @since 0.1.0
 */
public record TextEncoding(Charset charset, boolean marked) {

    private static final String MARK = "\uFEFF";

    /** Refuses null. */
    public TextEncoding {
        requireNonNull(charset, "charset");
    }

    /**
     * Tells how a file is written, as {@link DraftReader} does.
     *
     * @param bytes the whole file, not null
     * @return how its text is written, or empty if it is no text in one of the charsets
     */
    public static Optional<TextEncoding> of(byte[] bytes) {
        requireNonNull(bytes, "bytes");
        return Decoding.read(bytes).map(read -> new TextEncoding(read.charset(), isMarked(read.text())));
    }

    /**
     * Reads a file that is written so.
     *
     * @param bytes the whole file, not null
     * @return its text without a byte order mark, or empty if it is written otherwise
     */
    public Optional<String> decode(byte[] bytes) {
        return Decoding.read(bytes)
                .filter(read -> read.charset().equals(charset) && isMarked(read.text()) == marked)
                .map(Decoding.Read::text)
                .map(TextEncoding::bare);
    }

    /**
     * Writes a text.
     *
     * @param text the text without a byte order mark, not null
     * @return the bytes of the whole file, or empty if the charset lacks a character, or the bytes would be read as
     *     another text
     */
    public Optional<byte[]> encode(String text) {
        try {
            ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(marked ? MARK + text : text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return decode(bytes).filter(text::equals).map(same -> bytes);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** {@return whether tools that take text for UTF-8 can read it} */
    public boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** {@return the text without a byte order mark} */
    static String bare(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    private static boolean isMarked(String text) {
        return text.startsWith(MARK);
    }
}
