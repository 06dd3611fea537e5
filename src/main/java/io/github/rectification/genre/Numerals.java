package io.github.rectification.genre;

/** The characters of numbers: digits and Chinese numerals. */
public final class Numerals {

    /** The Chinese digits from 0 to 9. */
    public static final String DIGITS = "〇一二三四五六七八九";

    /** The Chinese units, each larger than the one before. */
    public static final String UNITS = "十百千万亿";

    /** The formal digits (大写数字) from 0 to 9. */
    public static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

    /** The formal units, as many as have a form of their own. */
    public static final String FORMAL_UNITS = "拾佰仟";

    /** Other characters for a numeral: a circle as old character sets have it for 〇, and radicals. */
    static final String VARIANTS = "○⼀⼆⼋⼗";

    /** What labels and ordinals are written in. */
    static final String CHINESE = DIGITS + "零两" + UNITS.substring(0, 2);

    private static final String VARIANTS_PLAINLY = "〇一二八十";
    /** A bit for each character: this is asked of every character of a text. */
    private static final long[] SET = set("0123456789" + CHINESE);

    private static final CharacterSet ARE_UNITS = CharacterSet.of(UNITS);
    private static final CharacterSet ARE_VARIANTS = CharacterSet.of(VARIANTS);
    private static final long[] WORTH = {10, 100, 1_000, 10_000, 100_000_000};

    private Numerals() {}

    private static long[] set(String characters) {
        long[] set = new long[1 << 10];
        characters.chars().forEach(c -> set[c >>> 6] |= 1L << c);
        return set;
    }

    /** {@return whether a number may hold the character; the text is folded} */
    public static boolean isNumeral(char c) {
        return (SET[c >>> 6] >>> c & 1) != 0;
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

    /** {@return the Chinese digit's value, or -1 if the character is none} */
    public static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            default -> isNumeral(c) ? DIGITS.indexOf(c) : -1;
        };
    }

    /** {@return what the Chinese unit stands for, or 0 if the character is none} */
    public static long worth(char c) {
        return ARE_UNITS.holds(c) ? WORTH[UNITS.indexOf(c)] : 0;
    }

    /** {@return what 廿 and 卅 stand for, or 0 if the character is neither} */
    public static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
    }

    /** {@return the usual numeral for a circle or a radical; others as they are} */
    static char plainly(char variant) {
        return ARE_VARIANTS.holds(variant) ? VARIANTS_PLAINLY.charAt(VARIANTS.indexOf(variant)) : variant;
    }
}
