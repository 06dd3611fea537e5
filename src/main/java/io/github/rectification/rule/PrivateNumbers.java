package io.github.rectification.rule;

import io.github.rectification.source.SourceText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The private numbers in a text: identity numbers, mobile numbers outside the contacts, bank accounts. No output may
 * show them, whichever rule speaks.
 *
 * <p>Takes time that grows with the text, both in looking and in hiding. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PrivateNumbers {

    private final Set<String> known;
    private final Set<String> published;

    private PrivateNumbers(Set<String> known, Set<String> published) {
        this.known = known;
        this.published = published;
    }

    /**
     * Looks for private numbers.
     *
     * <p>These are identity numbers of 18 digits with the right check digit or of 15 with a date of birth, mobile numbers
     * that are not published, card numbers of 16 to 19 digits with the right check digit, and what has 8 digits or more
     * after 账号, 帐号 or 卡号. Digits may be of either width, and divided by spaces or dashes where people divide them.
     *
     * @param text the text, such as that of a whole draft; not null
     * @param published numbers that are meant for the public, such as the report's own contacts; only digits count
     * @return what was found, not null
     */
    public static PrivateNumbers in(String text, Collection<String> published) {
        Set<String> open = open(published);
        Set<String> known = new HashSet<>();
        PrivateNumberScan.ranges(text, open).forEach(range -> known.add(range.digits()));
        return new PrivateNumbers(Set.copyOf(known), open);
    }

    /** {@return the digits of numbers that are meant for the public} */
    static Set<String> open(Collection<String> published) {
        Set<String> open = new HashSet<>();
        for (String number : published) {
            open.add(PrivateNumberScan.digits(SourceText.of(number).all()));
            open.addAll(PrivateNumberScan.mobiles(number));
        }
        return Set.copyOf(open);
    }

    /**
     * Hides the private numbers: those found in the text that was looked through, and any other.
     *
     * @param shown a text about to be shown, such as a line of the draft or a message; not null
     * @return the text with an asterisk for each character of a private number, of the same length
     */
    public String hide(String shown) {
        char[] hidden = shown.toCharArray();
        PrivateNumberScan.ranges(shown, published).forEach(range -> hide(hidden, range.start(), range.end()));
        if (!known.isEmpty()) {
            hideKnown(hidden, SourceText.of(shown).all());
        }
        return new String(hidden);
    }

    /** Hides known numbers out of their context, such as a bank account without the word before it. */
    private void hideKnown(char[] hidden, CharSequence folded) {
        int start = 0;
        while (start < folded.length()) {
            if (!PrivateNumberScan.isDigit(folded.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            int lastDigit = start;
            while (end < folded.length() && isOfNumber(folded.charAt(end))) {
                lastDigit = Character.isLetterOrDigit(folded.charAt(end)) ? end : lastDigit;
                end++;
            }
            if (known.contains(PrivateNumberScan.digits(folded.subSequence(start, end)))) {
                hide(hidden, start, lastDigit + 1);
            }
            start = end;
        }
    }

    private static boolean isOfNumber(char c) {
        return PrivateNumberScan.isDigit(c) || c == 'X' || c == 'x' || c == ' ' || c == '-' || (c >= '‐' && c <= '—');
    }

    private static void hide(char[] text, int start, int end) {
        Arrays.fill(text, start, end, '*');
    }
}
