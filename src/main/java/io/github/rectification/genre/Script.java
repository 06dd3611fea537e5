package io.github.rectification.genre;

import java.util.OptionalInt;

/** The kinds of numerals in labels, each told by its first numeral. */
public enum Script {
    /** Chinese numerals: 一, 十二; radicals that look like them (⼀) count as them. */
    CHINESE('一', ""),
    /** Formal Chinese numerals (大写数字): 壹, 拾贰. */
    FORMAL('壹', ""),
    /** Digits. */
    DIGITS('1', ""),
    /** Circled numbers. */
    CIRCLED('①', "①⑳㉑㉟㊱㊿"),
    /** Numbers in brackets of their own. */
    IN_BRACKETS('⑴', "⑴⒇"),
    /** Chinese numerals in brackets of their own. */
    CHINESE_IN_BRACKETS('㈠', "㈠㈩"),
    /** Numbers with a full stop of their own. */
    WITH_STOP('⒈', "⒈⒛"),
    /** Roman numerals of one character. */
    ROMAN('Ⅰ', "ⅠⅫ"),
    /** Latin capitals. */
    LETTER('A', "AZ");

    private static final CharacterSet PLAIN = CharacterSet.of(Numerals.CHINESE + Numerals.VARIANTS);
    private static final String FORMALS = Numerals.FORMAL_DIGITS + Numerals.FORMAL_UNITS.charAt(0);
    private static final String FORMALS_PLAINLY = Numerals.DIGITS + Numerals.UNITS.charAt(0);

    private final char first;
    /** The first and the last character of each row of numbers of one character. */
    private final String ranges;

    Script(char first, String ranges) {
        this.first = first;
        this.ranges = ranges;
    }

    char first() {
        return first;
    }

    /** {@return whether a number in this script may hold the character} */
    boolean holds(char c) {
        return switch (this) {
            case CHINESE -> PLAIN.holds(c);
            case FORMAL -> FORMALS.indexOf(c) >= 0;
            case DIGITS -> c >= '0' && c <= '9';
            default -> ofOne(c).isPresent();
        };
    }

    /** {@return whether each number is one character} */
    boolean isOfOne() {
        return !ranges.isEmpty();
    }

    /** {@return the number of a character that is a number by itself, or empty} */
    public OptionalInt ofOne(char c) {
        int before = 0;
        for (int row = 0; row < ranges.length(); row += 2) {
            char low = ranges.charAt(row);
            char high = ranges.charAt(row + 1);
            if (c >= low && c <= high) {
                return OptionalInt.of(before + c - low + 1);
            }
            before += high - low + 1;
        }
        return OptionalInt.empty();
    }

    /** {@return the plain Chinese numeral for a formal one; others as they are} */
    public static char plainly(char formal) {
        int at = FORMALS.indexOf(formal);
        return at < 0 ? formal : FORMALS_PLAINLY.charAt(at);
    }
}
