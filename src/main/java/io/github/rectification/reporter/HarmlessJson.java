package io.github.rectification.reporter;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on so that a terminal or a build which shows it is not steered by it: what cannot be seen is written as an
 * escape, and in {@code ##[} and {@code ##word[} the second number sign is; both can only stand in a string. What looks like
 * the beginning of such a mark is held until the next sign, so that nothing is held at the end of a JSON text.
 */
final class HarmlessJson extends Writer {

    private static final String HELD_ESCAPED = "#\\u0023";

    private final Writer out;
    private final StringBuilder held = new StringBuilder();

    HarmlessJson(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
        int done = from;
        for (int at = from; at < from + length; at++) {
            if (held.isEmpty() && signs[at] != '#' && isSeen(signs[at])) {
                continue;
            }
            out.write(signs, done, at - done);
            take(signs[at]);
            done = at + 1;
        }
        out.write(signs, done, from + length - done);
    }

    /** Line feeds part the lines of JSON, and half a surrogate pair is nothing by itself. */
    private static boolean isSeen(char sign) {
        return sign <= '~' || Character.isSurrogate(sign) || VisibleText.shown(sign) == sign;
    }

    private void take(char sign) throws IOException {
        boolean isMark = held.length() > 1;
        if (isMark && sign == '[') {
            out.write(HELD_ESCAPED);
            out.append(held, 2, held.length());
            held.setLength(0);
            out.write(sign);
        } else if (sign == '#' ? held.length() < 2 : isMark && VisibleText.isLetter(sign)) {
            held.append(sign);
        } else if (sign == '#') {
            release(held.length() == 2 ? 1 : held.length());
            held.append(sign);
        } else {
            release(held.length());
            out.write(isSeen(sign) ? String.valueOf(sign) : escaped(sign));
        }
    }

    private static String escaped(char sign) {
        String digits = Integer.toHexString(sign);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }

    private void release(int length) throws IOException {
        out.append(held, 0, length);
        held.delete(0, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        release(held.length());
        out.close();
    }
}
