package io.github.rectification.source;

import static java.util.Objects.requireNonNull;

/**
 * Front matter: what stands before the report in a text file and is meant for a program that publishes it. It is YAML
 * between lines of {@code ---} or TOML between lines of {@code +++}, from the very first sign of the file on.
 *
 * <p>Lines between two rules that hold no keys are the draft's own, such as a title with a rule above and below.
 *
 * @since 0.1.0
 */
public final class FrontMatter {

    private static final String YAML = "---";
    private static final String TOML = "+++";
    private static final String YAML_END = "...";
    private static final int LONGEST_KEY = 60;
    private static final String MARKS_OF_KEYS = "_-.\"'/ ";

    private final String text;
    private final boolean isYaml;
    private boolean hasKey;
    private boolean hasInk;

    private FrontMatter(String text, boolean isYaml) {
        this.text = text;
        this.isYaml = isYaml;
    }

    /**
     * Tells where front matter ends.
     *
     * @param text the decoded text without a byte order mark, not null
     * @return the offset after the end of its last line, 0 for a text without front matter
     */
    public static int end(String text) {
        requireNonNull(text, "text");
        boolean isYaml = isLine(text, 0, YAML);
        return isYaml || isLine(text, 0, TOML) ? new FrontMatter(text, isYaml).end() : 0;
    }

    /**
     * Obtains front matter as the text shows it.
     *
     * @param text the text, not null
     * @return the part at the beginning, empty for a text without front matter; not null
     */
    public static SourceSlice in(SourceText text) {
        requireNonNull(text, "text");
        int end = end(text.original());
        int low = 0;
        int high = end == 0 ? 0 : text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.span(middle, middle).offset() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return text.slice(0, low);
    }

    private int end() {
        int line = nextLine(text, 0);
        while (line < text.length()) {
            boolean closes = isLine(text, line, isYaml ? YAML : TOML) || (isYaml && isLine(text, line, YAML_END));
            if (closes) {
                return hasKey || !hasInk ? nextLine(text, line) : 0;
            }
            if (!isOwn(line)) {
                return 0;
            }
            line = nextLine(text, line);
        }
        return 0;
    }

    /** {@return whether the line can stand in front matter: a key, what goes on from one, a remark, or nothing} */
    private boolean isOwn(int line) {
        int end = lineEnd(text, line);
        if (text.substring(line, end).isBlank()) {
            return true;
        }
        hasInk = true;
        char first = text.charAt(line);
        if (first == '#') {
            return true;
        }
        if (isKey(line, end) || (!isYaml && first == '[')) {
            hasKey = true;
            return true;
        }
        return hasKey && (" \t]}".indexOf(first) >= 0 || (isYaml && first == '-'));
    }

    /** {@code title: …} or, in TOML, {@code title = …}. */
    private boolean isKey(int line, int end) {
        int at = line;
        while (at < end && at - line <= LONGEST_KEY && isOfKey(text.charAt(at))) {
            at++;
        }
        if (isYaml) {
            return at > line && at < end && text.charAt(at) == ':' && (at + 1 == end || isBlank(text.charAt(at + 1)));
        }
        int sign = at;
        while (sign < end && isBlank(text.charAt(sign))) {
            sign++;
        }
        return at > line && sign < end && text.charAt(sign) == '=';
    }

    private static boolean isOfKey(char c) {
        return Character.isLetterOrDigit(c) || MARKS_OF_KEYS.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** {@return whether the line holds these signs and nothing else but blanks after them} */
    private static boolean isLine(String text, int line, String signs) {
        if (!text.startsWith(signs, line)) {
            return false;
        }
        int at = line + signs.length();
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() || isLineEnd(text.charAt(at));
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nextLine(String text, int from) {
        int end = lineEnd(text, from);
        boolean isPair = text.startsWith("\r\n", end);
        return Math.min(text.length(), end + (isPair ? 2 : 1));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
