package io.github.rectification.waiver;

import static java.util.Objects.requireNonNull;

/**
 * A pattern for the names of files.
 *
 * <p>{@code *} and {@code ?} stand for characters of one name, {@code **} for any number of folders, none among them. What
 * matches a folder matches all that is below it. Every other character stands for itself. Names are compared as text,
 * whatever the machine's file system. Immutable and thread-safe.
 *
 * @param text the pattern with slashes, not null and not blank
 * @since 0.1.0
 */
public record FilePattern(String text) {

    private static final String FOLDERS = "**";

    /** Refuses null and a blank pattern. */
    public FilePattern {
        if (requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("a pattern for files must not be blank");
        }
    }

    /**
     * Tells whether a file is meant.
     *
     * @param file its name with slashes, relative to that to which the pattern is; not null
     * @return whether the pattern matches it or a folder above it
     */
    public boolean matches(String file) {
        String[] pattern = stepsOf(text);
        String[] names = stepsOf(file);
        int at = 0;
        int folders = -1;
        int resume = 0;
        for (int name = 0; at < pattern.length; ) {
            if (pattern[at].equals(FOLDERS)) {
                folders = at++;
                resume = name;
            } else if (name < names.length && matchesName(pattern[at], names[name])) {
                at++;
                name++;
            } else if (folders >= 0 && resume < names.length) {
                at = folders + 1;
                name = ++resume;
            } else {
                return false;
            }
        }
        return true;
    }

    private static String[] stepsOf(String path) {
        String whole = path.startsWith("./") ? path.substring(2) : path;
        return (whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole).split("/", -1);
    }

    /** Goes back to the last asterisk only, which suffices and keeps the time within the product of the lengths. */
    private static boolean matchesName(String pattern, String name) {
        int at = 0;
        int asterisk = -1;
        int resume = 0;
        int next = 0;
        while (next < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                asterisk = at++;
                resume = next;
            } else if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
                next += Character.charCount(name.codePointAt(next));
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(next)) {
                at++;
                next++;
            } else if (asterisk >= 0) {
                at = asterisk + 1;
                next = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    /** {@return the pattern} */
    @Override
    public String toString() {
        return text;
    }
}
