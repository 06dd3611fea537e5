package io.github.rectification.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for files, for shells that leave it to the program: {@code *} and {@code ?} stay within a name, {@code **}
 * crosses any number of folders, none among them. On systems that write paths with backslashes letters of either case are
 * the same.
 *
 * @param base the folder above the first name with a pattern in it
 * @param levels how many levels of folders below it may hold a match
 * @param below what the path from there must match
 */
record Glob(Path base, int levels, GlobPattern below) {

    private static final String SIGNS = "*?[{";
    private static final boolean IS_CASE_IGNORED = File.separatorChar == '\\';

    static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /**
     * Reads a pattern.
     *
     * @throws PatternSyntaxException if it is none
     */
    static Glob of(String pattern) {
        int sign = 0;
        while (SIGNS.indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        String base = pattern.substring(0, pattern.lastIndexOf('/', sign) + 1);
        String rest = pattern.substring(base.length());
        int levels = rest.contains("**")
                ? Integer.MAX_VALUE
                : (int) rest.chars().filter(c -> c == '/').count();
        return new Glob(Path.of(base), levels, GlobParser.parse(rest, IS_CASE_IGNORED));
    }

    boolean matches(Path file) {
        Path seen = base.toString().isEmpty() ? file : base.relativize(file);
        return below.matches(seen.toString().replace(File.separatorChar, '/'));
    }

    FolderWalk walk() {
        return new FolderWalk(base, levels);
    }
}
