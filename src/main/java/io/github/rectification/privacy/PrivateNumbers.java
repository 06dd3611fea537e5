package io.github.rectification.privacy;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The private numbers in a text: identity numbers, mobile numbers outside the contacts, bank accounts. No output may
 * show them, whichever rule speaks.
 *
 * <p>Digits count in any width and script, and whatever divides them: characters that no reader sees, blanks, dashes, dots,
 * brackets, the end of a line, the borders of a table's cells. All of it is hidden with them. Numbers of other things are
 * left alone: sums of money, what its words call the number of a paper or a firm, rows of a table, dates.
 *
 * <p>Takes time that grows with the text, both in looking and in hiding. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PrivateNumbers {

    private static final PrivateNumbers NONE =
            new PrivateNumbers(new KnownNumbers(List.of()), Set.of(), new Marks.Builder().build());

    private final KnownNumbers known;
    private final Set<String> published;
    private final Marks marks;

    private PrivateNumbers(KnownNumbers known, Set<String> published, Marks marks) {
        this.known = known;
        this.published = published;
        this.marks = marks;
    }

    /**
     * Looks for private numbers.
     *
     * <p>These are identity numbers of 18 digits with a known region, a real date of birth and the right check digit, or of
     * 15 with region and date; mobile numbers that are not published; card numbers of 16 to 19 digits that banks give out,
     * with the right check digit; and what has 8 digits or more after a word for an account.
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
        // what is left out of the draft still stands in the lines of its file
        List<SourceText> texts = draft.isShownAsWritten()
                ? List.of(draft)
                : List.of(SourceText.of(draft.original()), draft, BareMarkup.of(draft.original()));
        Set<String> digits = new TreeSet<>();
        var marks = new Marks.Builder();
        for (SourceText text : texts) {
            for (Found number : PrivateNumberScan.in(text.all().text(), open)) {
                digits.add(number.digits());
                mark(text, number.start(), number.end(), marks);
            }
        }
        var known = new KnownNumbers(digits);
        if (!known.isEmpty()) {
            texts.forEach(text -> known.find(text.all().text(), (start, end) -> mark(text, start, end, marks)));
        }
        return new PrivateNumbers(known, open, marks.build());
    }

    private static void mark(SourceText text, int start, int end, Marks.Builder marks) {
        SourceSpan span = text.slice(start, end).span();
        marks.add(span.offset(), span.endOffset());
    }

    /**
     * Hides the private numbers in a text about which nothing else is known, such as a sentence that quotes a value.
     *
     * @param text the text, not null
     * @return the text with an asterisk for each character of a private number, of the same length
     */
    public static String hidden(String text) {
        requireNonNull(text, "text");
        return NONE.hide(text);
    }

    /**
     * Finds the private numbers in a text: the very ones that are hidden.
     *
     * @param text the text, not null
     * @param published numbers that are meant for the public, such as the report's own contacts; only digits count
     * @return their places in order; a number of two kinds counts once
     */
    public static List<PrivateNumber> find(String text, Collection<String> published) {
        requireNonNull(text, "text");
        requireNonNull(published, "published");
        return PrivateNumberScan.distinct(text, open(published)).stream()
                .map(number -> new PrivateNumber(number.kind(), number.start(), number.end()))
                .toList();
    }

    /**
     * Finds the mobile numbers in a text, meant for the public or not.
     *
     * @param text the text, not null
     * @return the digits of each
     */
    public static List<String> mobiles(String text) {
        requireNonNull(text, "text");
        return PrivateNumberScan.mobiles(text);
    }

    /** {@return the digits of numbers that are meant for the public} */
    private static Set<String> open(Collection<String> published) {
        Set<String> open = new HashSet<>();
        for (String number : published) {
            DigitRuns.in(number, 1).forEach(run -> open.add(run.text(0, run.length())));
            open.addAll(PrivateNumberScan.mobiles(number));
        }
        return Set.copyOf(open);
    }

    /**
     * Hides the private numbers: those found in the text that was looked through, and any other.
     *
     * @param shown a text about to be shown, such as a message; not null
     * @return the text with an asterisk for each character of a private number, of the same length
     */
    public String hide(String shown) {
        var marks = new Marks.Builder();
        PrivateNumberScan.in(shown, published).forEach(number -> marks.add(number.start(), number.end()));
        known.find(shown, marks::add);
        return marks.isEmpty() ? shown : hide(shown, 0, marks.build());
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
        return hide(draft.line(line), draft.lineStart(line), marks);
    }

    private static String hide(String shown, int offset, Marks marks) {
        char[] hidden = shown.toCharArray();
        marks.hide(hidden, offset);
        return new String(hidden);
    }
}
