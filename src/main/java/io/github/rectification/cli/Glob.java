package io.github.rectification.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern for files, for shells that leave it to the program: {@code *} and {@code ?} stay within a name, {@code **}
 * crosses any number of folders.
 *
 * @param base the folder above the first name with a pattern in it
 * @param levels how many levels of folders below it may hold a match
 * @param matchers any of them may match
 */
record Glob(Path base, int levels, List<PathMatcher> matchers) {

    private static final String SIGNS = "*?[{";

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
        return new Glob(
                Path.of(base),
                levels,
                Stream.of(rest, rest.replace("**/", ""))
                        .distinct()
                        .map(form -> FileSystems.getDefault().getPathMatcher("glob:" + form))
                        .toList());
    }

    boolean matches(Path file) {
        Path below = base.toString().isEmpty() ? file : base.relativize(file);
        return matchers.stream().anyMatch(matcher -> matcher.matches(below));
    }

    FolderWalk walk() {
        return new FolderWalk(base, levels);
    }
}
