package io.github.rectification.rule;

/** The characters of addresses, in a text with half-width marks for full-width ones. */
final class AddressChars {

    private AddressChars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isLatin(char c) {
        return isDigit(c) || isLetter(c);
    }

    /** {@return whether it is a letter or numeral of Chinese or another script} */
    static boolean isOther(char c) {
        return c > '\u007F' && Character.isLetterOrDigit(c);
    }

    static boolean isOfWord(char c) {
        return isLatin(c) || isOther(c);
    }
}
