package io.github.rectification.privacy;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
    private final List<SourceSpan> marked;

    private PrivateNumbers(Set<String> known, Set<String> published, List<SourceSpan> marked) {
        this.known = known;
        this.published = published;
        this.marked = marked;
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
        requireNonNull(published, "published");
        return in(SourceText.of(text), published);
    }

    /**
     * Looks for private numbers in a draft, as it is written and as it is shown: marks may divide what people read as one
     * number.
     *
     * @param draft the draft, not null
     * @param published numbers that are meant for the public, such as the report's own contacts; only digits count
     * @return what was found, not null
     */
    public static PrivateNumbers in(SourceText draft, Collection<String> published) {
        requireNonNull(draft, "draft");
        requireNonNull(published, "published");
        Set<String> open = open(published);
        Set<String> known = new HashSet<>();
        PrivateNumberScan.ranges(draft.original(), open).forEach(range -> known.add(range.digits()));
        List<SourceSpan> marked = new ArrayList<>();
        if (!draft.isShownAsWritten()) {
            // what is left out of the draft still stands in the lines of its file
            for (SourceText text : List.of(draft, withoutTags(draft.original()))) {
                for (PrivateNumberScan.Range range :
                        PrivateNumberScan.ranges(text.all().text(), open)) {
                    known.add(range.digits());
                    marked.add(text.slice(range.start(), range.end()).span());
                }
            }
        }
        return new PrivateNumbers(Set.copyOf(known), open, List.copyOf(marked));
    }

    /**
     * Hides the private numbers in a text about which nothing else is known, such as a sentence that quotes a value.
     *
     * @param text the text, not null
     * @return the text with an asterisk for each character of a private number, of the same length
     */
    public static String hidden(String text) {
        return new PrivateNumbers(Set.of(), Set.of(), List.of()).hide(text);
    }

    /**
     * Finds the private numbers in a text: the very ones that are hidden.
     *
     * @param text the text, not null
     * @param published numbers that are meant for the public, such as the report's own contacts; only digits count
     * @return their places in order; a number of two kinds counts once
     */
    public static List<PrivateNumber> find(String text, Collection<String> published) {
        return PrivateNumberScan.distinct(SourceText.fold(text), open(published)).stream()
                .map(range -> new PrivateNumber(range.kind(), range.start(), range.end()))
                .toList();
    }

    /**
     * Finds the mobile numbers in a text, meant for the public or not.
     *
     * @param text the text, not null
     * @return the digits of each
     */
    public static List<String> mobiles(String text) {
        return PrivateNumberScan.mobiles(text);
    }

    private static SourceText withoutTags(String written) {
        SourceText.VisibleTextBuilder bare = SourceText.showing(written);
        int shown = 0;
        for (int tag = written.indexOf('<'); tag >= 0; tag = written.indexOf('<', shown)) {
            int end = written.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            bare.show(shown, tag);
            shown = end + 1;
        }
        return bare.show(shown, written.length()).build();
    }

    /** {@return the digits of numbers that are meant for the public} */
    private static Set<String> open(Collection<String> published) {
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

    /**
     * Shows a line of the draft with its private numbers hidden, the marks within them too.
     *
     * @param draft the draft that was looked through, not null
     * @param line the line, 1-based
     * @return the line without its end, an asterisk for each character of a private number; of the same length
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String hide(SourceText draft, int line) {
        String written = draft.line(line);
        int start = draft.lineStart(line);
        char[] hidden = hide(written).toCharArray();
        for (SourceSpan span : marked) {
            int from = Math.max(span.offset(), start);
            int to = Math.min(span.endOffset(), start + written.length());
            if (from < to) {
                hide(hidden, from - start, to - start);
            }
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
