package io.github.rectification.draft;

import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads drafts from files: tells the format by the content, never by the file's name, and decodes the text.
 *
 * <p>Text may be UTF-8, UTF-16 with a byte order mark, or GB18030 (which holds GBK and GB2312). A byte order mark is
 * taken off. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class DraftReader {

    private DraftReader() {}

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @param limits how much to read at the most, not null
     * @return the draft, not null
     * @throws UnreadableDraftException if there is no such file, or it holds no draft that can be read
     */
    public static Draft read(Path file, ReadLimits limits) throws UnreadableDraftException {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, limits);
        } catch (NoSuchFileException e) {
            throw new UnreadableDraftException(
                    name + ": there is no such file; check the path", name + "：没有这个文件，请检查路径");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param in the bytes, not null
     * @param name the name by which messages call the draft, not null
     * @param limits how much to read at the most, not null
     * @return the draft, not null
     * @throws UnreadableDraftException if the stream fails or holds no draft that can be read
     */
    public static Draft read(InputStream in, String name, ReadLimits limits) throws UnreadableDraftException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(limits.bytes());
            if (bytes.length == limits.bytes() && in.read() >= 0) {
                throw new UnreadableDraftException(
                        name + ": the file is larger than " + limits.bytes() + " bytes; split it or raise the limit",
                        name + "：文件超过" + limits.bytes() + "字节，请拆分文件或者提高上限");
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
        ForeignFormats.refuse(bytes, name);
        return text(name, Decoding.decode(bytes, name));
    }

    /**
     * Takes a text that is decoded already.
     *
     * @param name the name by which messages call the draft, not null
     * @param text the text, with or without a byte order mark; not null
     * @return the draft, not null
     */
    public static Draft text(String name, String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (looksLikeJson(bare)) {
            return new Draft(name, DraftFormat.JSON, SourceText.of(bare));
        }
        return MarkdownMarks.standIn(bare)
                ? new Draft(name, DraftFormat.MARKDOWN, MarkdownMarks.takeOff(bare))
                : new Draft(name, DraftFormat.TEXT, SourceText.of(bare));
    }

    private static boolean looksLikeJson(String text) {
        int brace = nextInk(text, 0);
        if (brace == text.length() || text.charAt(brace) != '{') {
            return false;
        }
        int after = nextInk(text, brace + 1);
        return after == text.length() || text.charAt(after) == '"' || text.charAt(after) == '}';
    }

    private static int nextInk(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static UnreadableDraftException unreadable(String name, IOException e) {
        String why = e.getClass().getSimpleName();
        return new UnreadableDraftException(
                name + ": the file cannot be read (" + why + "); check that it is a file and that you may read it",
                name + "：文件无法读取（" + why + "），请检查它是不是文件、有没有读取权限");
    }
}
