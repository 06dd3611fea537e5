package io.github.rectification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rectification.reporter.VisibleText;

/** Names of files as they stand in the head of a diff. */
final class DiffPath {

    private DiffPath() {}

    /**
     * {@return the name below a folder that stands for one side; quoted as Git does where it would be misread, steer a
     * terminal or be run by a build}
     */
    static String of(String side, String name) {
        String bare = name.startsWith("./") ? name.substring(2) : name;
        String path = side + (bare.startsWith("/") ? "" : "/") + bare;
        if (path.indexOf('"') >= 0
                || path.indexOf('\\') >= 0
                || !VisibleText.of(path).equals(path)) {
            return quoted(path);
        }
        // a tab ends a name with spaces in it
        return path.indexOf(' ') < 0 ? path : path + "\t";
    }

    private static String quoted(String path) {
        var quoted = new StringBuilder("\"");
        for (byte unit : path.getBytes(UTF_8)) {
            int c = unit & 0xFF;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c >= 0x7F || c == '#') {
                quoted.append('\\').append(c >> 6).append(c >> 3 & 7).append(c & 7);
            } else {
                quoted.append((char) c);
            }
        }
        return quoted.append('"').toString();
    }
}
