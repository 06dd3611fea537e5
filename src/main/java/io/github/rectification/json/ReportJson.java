package io.github.rectification.json;

import static java.util.Objects.requireNonNull;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.extras.OptionalLibrary;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a report as JSON and reads it back, without loss.
 *
 * <p>The form is that of {@link JsonSchemas#report()}: every key is written, in a fixed order, an absent value as
 * {@code null} and an absent list as {@code []}; on reading, a missing key, {@code null} and (for a list) {@code []}
 * mean the same. Equal reports give equal bytes: two spaces for each level, LF at the end of each line and of the text,
 * characters beyond ASCII as they are. Reading is strict: a key that is not known or stands twice, a value of the wrong
 * type and a day that does not exist are refused. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportJson {

    /** How deep sections may be nested: 64. */
    public static final int DEEPEST_SECTION = 64;

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param report the report, not null
     * @return the JSON text, ending in a line feed, not null
     * @throws IllegalArgumentException if sections are nested deeper than {@link #DEEPEST_SECTION}
     * @throws IllegalStateException if {@code tools.jackson.core:jackson-core} is missing
     */
    public static String write(RectificationReport report) {
        requireNonNull(report, "report");
        try {
            return new ReportWriter().write(report);
        } catch (LinkageError e) {
            throw OptionalLibrary.JACKSON.missing("writing a report as JSON", "把通报写成JSON", e);
        }
    }

    /**
     * Writes a report to a writer, which is neither flushed nor closed.
     *
     * @param report the report, not null
     * @param out where to write, not null
     * @throws IOException if the writer fails
     * @throws IllegalArgumentException if sections are nested deeper than {@link #DEEPEST_SECTION}
     * @throws IllegalStateException if {@code tools.jackson.core:jackson-core} is missing
     */
    public static void write(RectificationReport report, Writer out) throws IOException {
        requireNonNull(out, "out");
        out.write(write(report));
    }

    /**
     * Writes a report as UTF-8 to a stream, which is neither flushed nor closed.
     *
     * @param report the report, not null; half a surrogate pair, which UTF-8 cannot hold, becomes a question mark
     * @param out where to write, not null
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException if sections are nested deeper than {@link #DEEPEST_SECTION}
     * @throws IllegalStateException if {@code tools.jackson.core:jackson-core} is missing
     */
    public static void write(RectificationReport report, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        out.write(write(report).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a report. An object without keys is a report in which everything is absent.
     *
     * @param json the decoded text without a byte order mark, not null
     * @param name the name of the file for the message of an error, such as {@code report.json}, not null
     * @return the report with the places of its values, not null
     * @throws UnreadableDraftException if the text is no report; the message begins with name, line and column, such
     *     as {@code report.json:14:7: "number" must be a whole number, not "3"}, and quotes no more than 40 characters
     *     of the text; or if {@code tools.jackson.core:jackson-core} is missing
     */
    public static ReadReport read(SourceText json, String name) throws UnreadableDraftException {
        requireNonNull(json, "json");
        requireNonNull(name, "name");
        try (var cursor = new JsonCursor(json, name)) {
            RectificationReport report = new ReportReader(cursor).read();
            return new ReadReport(report, cursor.places());
        } catch (LinkageError e) {
            var lack = OptionalLibrary.JACKSON.lack("reading a report as JSON", "读取JSON格式的通报", e);
            throw new UnreadableDraftException(name + ": " + lack.english(), name + "：" + lack.chinese());
        }
    }

    /**
     * Tells whether a text was meant to be a report, even if there is a mistake in it, by the keys that it holds. It tells
     * a report among other JSON; only {@link #read} tells whether it is a sound one.
     *
     * @param json the text or a part of it from the beginning, without a byte order mark; not null
     * @return whether it is an object most of whose keys are those of a report, misspelt ones among them; never for a list,
     *     an object without keys, or what is no JSON
     * @throws IllegalStateException if {@code tools.jackson.core:jackson-core} is missing
     */
    public static boolean resembles(String json) {
        requireNonNull(json, "json");
        try {
            return new ReportLikeness().isIn(json);
        } catch (LinkageError e) {
            throw OptionalLibrary.JACKSON.missing("telling a report among other JSON", "从其他JSON中辨认通报", e);
        }
    }
}
