package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import io.github.rectification.extras.OptionalLibrary;
import io.github.rectification.json.layout.JsonLayout;
import io.github.rectification.source.SourceSpan;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as this project prints it: two spaces a level, LF, characters beyond ASCII as they are. What cannot be seen is an
 * escape, and so is the second number sign of what a build would run, {@code ##[error]} or {@code ##vso[...]}. Needs
 * jackson-core.
 *
 * @since 0.1.0
 */
public final class PrettyJson {

    private PrettyJson() {}

    /**
     * Makes a generator.
     *
     * @param out takes the text; closing the generator neither closes nor flushes it; not null
     * @return the generator, not null
     * @throws IllegalStateException if {@code tools.jackson.core:jackson-core} is missing
     */
    public static JsonGenerator generator(Writer out) {
        requireNonNull(out, "out");
        try {
            return Linked.generator(out);
        } catch (LinkageError e) {
            throw OptionalLibrary.JACKSON.missing("writing JSON", "写出JSON", e);
        }
    }

    /**
     * Writes JSON that is made already.
     *
     * @param json the whole JSON text, not null
     * @param out takes the text, neither flushed nor closed; not null
     * @throws IOException if the writer fails
     */
    public static void write(String json, Writer out) throws IOException {
        requireNonNull(json, "json");
        requireNonNull(out, "out");
        new HarmlessJson(out).write(json);
    }

    /**
     * Writes a place as an object with {@code line}, {@code column}, {@code endLine}, {@code endColumn}, {@code offset}
     * and {@code length}; in a document of Word also {@code part}, {@code paragraph} and {@code run}.
     *
     * @param span the place, not null
     * @param json the generator, not null
     */
    public static void write(SourceSpan span, JsonGenerator json) {
        requireNonNull(span, "span");
        requireNonNull(json, "json");
        json.writeStartObject();
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeNumberProperty("endLine", span.endLine());
        json.writeNumberProperty("endColumn", span.endColumn());
        json.writeNumberProperty("offset", span.offset());
        json.writeNumberProperty("length", span.length());
        span.place().ifPresent(place -> {
            json.writeStringProperty("part", place.part());
            json.writeNumberProperty("paragraph", place.paragraph());
            json.writeNumberProperty("run", place.run());
        });
        json.writeEndObject();
    }

    /** Runs what writes by a generator; a fault of the writer beneath comes out as it is. */
    static void writing(Runnable output) throws IOException {
        Linked.writing(output);
    }

    /** Linked when first asked for: the library may be missing. */
    private static final class Linked {

        private static final JsonFactory FACTORY = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();

        static JsonGenerator generator(Writer out) {
            return FACTORY.createGenerator(new JsonLayout(), new HarmlessJson(out));
        }

        static void writing(Runnable output) throws IOException {
            try {
                output.run();
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }
    }
}
