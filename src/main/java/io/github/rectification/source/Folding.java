package io.github.rectification.source;

/**
 * Folds full-width marks to their half-width twins, one character for one, so that offsets stay true.
 *
 * <p>Drafts mix both widths. A Unicode normal form would fold them too, but it changes lengths.
 */
final class Folding {

    private static final int WIDTH_SHIFT = '！' - '!';

    private Folding() {}

    static String fold(String text) {
        int i = 0;
        while (i < text.length() && fold(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] folded = text.toCharArray();
        for (; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < '\u00A0') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - WIDTH_SHIFT);
        }
        return switch (c) {
            case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
            case '｡' -> '。';
            case '､' -> '、';
            default -> c;
        };
    }
}
