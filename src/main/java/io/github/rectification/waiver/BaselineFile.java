package io.github.rectification.waiver;

import static java.util.Objects.requireNonNull;

import io.github.rectification.draft.SpecialFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Baselines as JSON files, one line a finding, sorted, so that changes show line by line. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class BaselineFile {

    /** The most bytes that a file may have. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final char LAST_CONTROL = 0x1f;

    private BaselineFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, JSON in UTF-8; not null
     * @param name what messages call it, not null
     * @return the baseline, not null
     * @throws BaselineException if the file cannot be read, is {@linkplain SpecialFile special} or is no baseline, or {@code
     *     tools.jackson.core:jackson-core} is missing
     */
    public static Baseline read(Path file, String name) {
        requireNonNull(file, "file");
        requireNonNull(name, "name");
        if (SpecialFile.is(file)) {
            throw new BaselineException(name, "file.special", Map.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BaselineException(name, "file.large", Map.of("most", MOST_BYTES));
            }
            return parsed(bytes, name);
        } catch (NoSuchFileException e) {
            throw new BaselineException(name, "file.missing", Map.of());
        } catch (IOException e) {
            throw new BaselineException(
                    name, "file.closed", Map.of("why", e.getClass().getSimpleName()));
        }
    }

    private static Baseline parsed(byte[] bytes, String name) {
        try {
            return new BaselineParser(bytes, name).read();
        } catch (NoClassDefFoundError e) {
            throw new BaselineException(name, "file.no-library", Map.of());
        } catch (LinkageError e) {
            throw new BaselineException(
                    name, "file.other-library", Map.of("kind", e.getClass().getSimpleName()));
        }
    }

    /**
     * Writes a baseline; equal ones give equal text.
     *
     * @param baseline the baseline, not null
     * @param out takes the text, neither flushed nor closed; not null
     * @throws IOException if it cannot be written
     */
    public static void write(Baseline baseline, Writer out) throws IOException {
        requireNonNull(baseline, "baseline");
        requireNonNull(out, "out");
        out.write("{\n  \"schemaVersion\": \"" + BaselineParser.SCHEMA_VERSION + "\",\n  \"files\": {");
        Iterator<Map.Entry<String, Set<Baseline.Entry>>> files =
                baseline.files().entrySet().iterator();
        while (files.hasNext()) {
            Map.Entry<String, Set<Baseline.Entry>> file = files.next();
            out.write("\n    " + quoted(file.getKey()) + ": [");
            Iterator<Baseline.Entry> entries = file.getValue().iterator();
            while (entries.hasNext()) {
                Baseline.Entry entry = entries.next();
                out.write("\n      {\"rule\": " + quoted(entry.rule().value()) + ", \"fingerprint\": "
                        + quoted(entry.fingerprint()) + "}" + (entries.hasNext() ? "," : ""));
            }
            out.write("\n    ]" + (files.hasNext() ? "," : ""));
        }
        out.write((baseline.files().isEmpty() ? "" : "\n  ") + "}\n}\n");
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c <= LAST_CONTROL || Character.isSurrogate(c)) {
                // also lone surrogates, which UTF-8 could not carry
                String digits = Integer.toHexString(c);
                json.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
