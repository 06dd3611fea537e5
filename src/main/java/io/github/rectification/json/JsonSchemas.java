package io.github.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of what the library reads and writes. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** {@return the schema of the report as JSON, ending in a line feed, not null} */
    public static String report() {
        return resource("report.schema.json");
    }

    /** {@return the schema of the findings as JSON, ending in a line feed, not null} */
    public static String findings() {
        return resource("findings.schema.json");
    }

    /** {@return the schema of a configuration file, ending in a line feed, not null} */
    public static String config() {
        return resource("config.schema.json");
    }

    /** {@return the schema of a profile in a file, ending in a line feed, not null} */
    public static String profile() {
        return resource("profile.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
