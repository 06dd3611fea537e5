package io.github.rectification.source;

/**
 * Tells characters that no reader sees: they steer the writing, join or divide words, or change the sign before them.
 * Texts are copied with them, and they can be put between the characters of a word or a number without a trace.
 *
 * @since 0.1.0
 */
public final class InvisibleMarks {

    private static final char FIRST = '\u00AD';
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9FFF';

    private InvisibleMarks() {}

    /**
     * Tells whether a character takes no room of its own: format characters, joiners, marks of direction, variation
     * selectors, signs set above others, control characters other than blanks and line ends.
     *
     * @param codePoint the character
     * @return whether no reader sees it
     */
    public static boolean isInvisible(int codePoint) {
        if (codePoint < FIRST) {
            return codePoint < ' ' ? codePoint < '\t' || codePoint > '\r' : codePoint >= 0x7F && codePoint != '\u0085';
        }
        if (codePoint >= FIRST_HAN && codePoint <= LAST_HAN) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isFiller(codePoint);
        };
    }

    /** Letters and places of the code table that are shown as nothing. */
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x2065, 0x3164, 0xFFA0 -> true;
            default -> (codePoint >= 0xFFF0 && codePoint <= 0xFFF8) || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
        };
    }
}
