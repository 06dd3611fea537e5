package io.github.rectification.genre;

/** The characters of numbers: digits and Chinese numerals. */
public final class Numerals {

    static final String CHINESE = "〇零一二两三四五六七八九十百";

    private Numerals() {}

    /** {@return whether a number may hold the character; the text is folded} */
    public static boolean isNumeral(char c) {
        return c <= '9' ? c >= '0' : c >= '〇' && CHINESE.indexOf(c) >= 0;
    }

    /** {@return whether a number may hold the character at the place, if there is such a place} */
    static boolean isNumeral(CharSequence text, int at) {
        return at >= 0 && at < text.length() && isNumeral(text.charAt(at));
    }

    /** {@return the unit after the numerals that stand at the place; of more than so many, after that many} */
    public static int end(CharSequence text, int start, int most) {
        int end = start;
        while (end - start < most && isNumeral(text, end)) {
            end++;
        }
        return end;
    }
}
