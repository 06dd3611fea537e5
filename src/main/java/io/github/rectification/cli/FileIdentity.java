package io.github.rectification.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Which file a path leads to, by whatever spelling and through whatever links, whether the file is there or not. Files that
 * are there the file system tells apart. Of two names in one folder that are not there and differ only in the case of
 * letters or in their Unicode form nobody can tell before one of them is written; they count as one file.
 *
 * @param place where it is or would be: absolute, without links and steps upwards as far as it is there
 * @param key by what the file system knows it, or if it is not there the nearest folder above it
 * @param missing its name below that folder, or empty if it is there
 */
record FileIdentity(Path place, Object key, Optional<Path> missing) {

    /** As many as systems follow. */
    private static final int MOST_LINKS = 40;

    private static final int LAST_ASCII = 0x7F;

    private static final Path NOTHING = Path.of("/dev/null");

    static FileIdentity of(Path path) {
        Path end = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(end) && Files.notExists(end); i++) {
            end = target(end);
        }
        if (Files.exists(end)) {
            return new FileIdentity(real(end), key(end), Optional.empty());
        }
        Path folder = end.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            return new FileIdentity(end.normalize(), "", Optional.of(end.normalize()));
        }
        Path missing = folder.relativize(end).normalize();
        return new FileIdentity(real(folder).resolve(missing).normalize(), key(folder), Optional.of(missing));
    }

    private static Path target(Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link));
        } catch (IOException e) {
            return link;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // a pipe without a name
            return path.normalize();
        }
    }

    private static Object key(Path path) {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? real(path) : key;
        } catch (IOException e) {
            return real(path);
        }
    }

    boolean isThere() {
        return missing.isEmpty();
    }

    /** {@return whether it is a file that holds what is written to it, and not a folder, a pipe or a device} */
    boolean isFile() {
        return isThere() && Files.isRegularFile(place);
    }

    /** {@return whether it swallows what is written to it} */
    boolean isNothing() {
        return place.equals(NOTHING);
    }

    boolean isSame(FileIdentity other) {
        if (place.equals(other.place)) {
            return true;
        }
        return key.equals(other.key)
                && missing.map(FileIdentity::folded).equals(other.missing.map(FileIdentity::folded));
    }

    /** {@return the same text for names that a file system may take for one} */
    static String folded(Path path) {
        String name = path.toString();
        if (name.chars().allMatch(c -> c <= LAST_ASCII)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String text = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Normalizer.normalize(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
