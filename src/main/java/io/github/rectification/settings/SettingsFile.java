package io.github.rectification.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.rectification.draft.SpecialFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads files of settings. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class SettingsFile {

    /** The most bytes that a file may have. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, not null
     * @param name what messages call it, not null
     * @return the whole as one setting, a map, not null
     * @throws SettingsException if the file cannot be read, is {@linkplain SpecialFile special}, is no YAML or holds what
     *     is refused
     */
    public static Setting read(Path file, String name) {
        requireNonNull(file, "file");
        requireNonNull(name, "name");
        if (SpecialFile.is(file)) {
            throw new SettingsException(name, "file.special", Map.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name);
        } catch (IOException e) {
            throw new SettingsException(
                    name, "file.closed", Map.of("why", e.getClass().getSimpleName()));
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param in the bytes, UTF-8; not null
     * @param name what messages call it, not null
     * @return the whole as one setting, a map, not null
     * @throws IOException if the stream fails
     * @throws SettingsException if it is no YAML or holds what is refused
     */
    public static Setting read(InputStream in, String name) throws IOException {
        requireNonNull(in, "in");
        requireNonNull(name, "name");
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new SettingsException(name, "file.large", Map.of("most", MOST_BYTES));
        }
        String text = decode(bytes, name);
        try {
            return YamlTree.read(text, name);
        } catch (NoClassDefFoundError e) {
            throw new SettingsException(name, "file.no-library", Map.of());
        } catch (LinkageError e) {
            throw new SettingsException(
                    name, "file.other-library", Map.of("kind", e.getClass().getSimpleName()));
        }
    }

    private static String decode(byte[] bytes, String name) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SettingsException(name, "file.undecodable", Map.of());
        }
    }
}
