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
        char[] folded = text.toCharArray();
        boolean isChanged = false;
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (mayFold(c)) {
                folded[i] = fold(c);
                isChanged |= folded[i] != c;
            }
        }
        return isChanged ? new String(folded) : text;
    }

    /** Han characters, of which drafts mostly consist, lie between the marks that are folded. */
    private static boolean mayFold(char c) {
        return c >= '\u00A0' && (c <= '\u3000' || c >= '！');
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - WIDTH_SHIFT);
        }
        return switch (c) {
            case '｡' -> '。';
            case '､' -> '、';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }
}
