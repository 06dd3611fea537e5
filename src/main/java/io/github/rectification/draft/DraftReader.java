package io.github.rectification.draft;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.FrontMatter;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads drafts from files: tells the format by the content, never by the file's name, and decodes the text.
 *
 * <p>Text may be UTF-8, UTF-16 with a byte order mark, or GB18030 (which holds GBK and GB2312). A byte order mark is
 * taken off. Plain text, Markdown and report JSON are told here; further formats are given. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DraftReader {

    private final ReadLimits limits;
    private final List<DocumentFormat> documents;
    private final List<TextFormat> texts;

    private DraftReader(ReadLimits limits, List<DocumentFormat> documents, List<TextFormat> texts) {
        this.limits = limits;
        this.documents = List.copyOf(documents);
        this.texts = List.copyOf(texts);
    }

    /**
     * Obtains a reader of text, Markdown, report JSON and further formats.
     *
     * @param limits how much to read at the most, not null
     * @param documents the kinds of documents to read, first come first asked; not null
     * @param texts the ways of marking up text to read, first come first asked; not null
     * @return the reader, not null
     */
    public static DraftReader of(ReadLimits limits, List<DocumentFormat> documents, List<TextFormat> texts) {
        requireNonNull(limits, "limits");
        requireNonNull(documents, "documents");
        requireNonNull(texts, "texts");
        return new DraftReader(limits, documents, texts);
    }

    /**
     * Reads a file. A {@linkplain SpecialFile special} one is refused at once, since to read it may wait for ever.
     *
     * @param file the file, not null
     * @return the draft, not null
     * @throws UnreadableDraftException if there is no such file, or it holds no draft that can be read
     */
    public Draft read(Path file) throws UnreadableDraftException {
        String name = file.toString();
        if (SpecialFile.is(file)) {
            throw new UnreadableDraftException(
                    name + ": this is no file but a pipe, a socket or a device, and was not read; "
                            + "hand its content over as standard input (rectify check - < PIPE)",
                    name + "：这不是文件，而是管道、套接字或者设备，没有读取；请改从标准输入读入（rectify check - < 管道）");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
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
     * @return the draft, not null
     * @throws UnreadableDraftException if the stream fails or holds no draft that can be read
     */
    public Draft read(InputStream in, String name) throws UnreadableDraftException {
        requireNonNull(name, "name");
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
        for (DocumentFormat document : documents) {
            if (document.isIn(bytes)) {
                return bounded(new Draft(name, document.format(), document.read(bytes, name, limits)));
            }
        }
        ForeignFormats.refuse(bytes, name);
        return readText(Decoding.decode(bytes, name), name);
    }

    /**
     * Reads a text that is decoded already, in any format of text that the reader knows.
     *
     * @param text the text, with or without a byte order mark; not null
     * @param name the name by which messages call the draft, not null
     * @return the draft, not null
     * @throws UnreadableDraftException if it holds no draft that can be read
     */
    public Draft readText(String text, String name) throws UnreadableDraftException {
        String bare = TextEncoding.bare(text);
        for (TextFormat format : texts) {
            if (format.isIn(bare)) {
                return bounded(new Draft(name, format.format(), format.read(bare, name, limits)));
            }
        }
        return bounded(text(name, bare));
    }

    private Draft bounded(Draft draft) throws UnreadableDraftException {
        int lines = draft.text().lineCount();
        if (lines > limits.paragraphs()) {
            throw new UnreadableDraftException(
                    draft.name() + ": the draft has " + lines + " lines, more than " + limits.paragraphs()
                            + "; split it or raise the limit",
                    draft.name() + "：草稿有" + lines + "行，超过" + limits.paragraphs() + "行，请拆分文件或者提高上限");
        }
        return draft;
    }

    /**
     * Takes a text that is decoded already: plain, with Markdown marks, or report JSON.
     *
     * @param name the name by which messages call the draft, not null
     * @param text the text, with or without a byte order mark; not null
     * @return the draft, not null
     */
    public static Draft text(String name, String text) {
        requireNonNull(text, "text");
        String bare = TextEncoding.bare(text);
        if (looksLikeJson(bare)) {
            return new Draft(name, DraftFormat.JSON, SourceText.of(bare));
        }
        return MarkdownMarks.standIn(bare.substring(FrontMatter.end(bare)))
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
