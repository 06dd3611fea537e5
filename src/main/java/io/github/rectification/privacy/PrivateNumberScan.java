package io.github.rectification.privacy;

import io.github.rectification.source.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds private numbers in a text, of either width, in time that grows with the text. */
final class PrivateNumberScan {

    private static final String GAP = "[ \\-‐‑‒–—−]?";
    private static final String NOT_AFTER_NUMBER = "(?<![0-9]|[0-9]\\.)";
    private static final String NOT_BEFORE_NUMBER = "(?![0-9]|\\.[0-9])";
    private static final Pattern IDENTITY =
            number("([1-9][0-9]{5}" + GAP + "(?:18|19|20)[0-9]{6}" + GAP + "[0-9]{3}[0-9Xx])");
    private static final Pattern OLD_IDENTITY = number("([1-9][0-9]{14})(?![Xx])");
    private static final Pattern MOBILE =
            number("(?:(?:\\+|00)?86" + GAP + "|0)?(1[3-9][0-9]" + GAP + "[0-9]{4}" + GAP + "[0-9]{4})");
    private static final Pattern CARD =
            number("([1-9][0-9]{15,18}|[1-9][0-9]{3}(?:" + GAP + "[0-9]{4}){3}(?:" + GAP + "[0-9]{1,3})?)");
    private static final Pattern ACCOUNT = Pattern.compile("[账帐卡]号码?(?:为|是)?[ :]{0,4}([0-9][0-9 \\-‐‑‒–—−]{7,}+)");
    private static final int FEWEST_ACCOUNT_DIGITS = 8;

    /** Room for 账号码为: and the like. */
    private static final int WORD_BEFORE = 12;

    private static final int[] CHECK_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final String folded;
    private final List<Stretch> stretches;
    private final List<Range> ranges = new ArrayList<>();

    private PrivateNumberScan(String folded) {
        this.folded = folded;
        this.stretches = stretches(folded.toCharArray());
    }

    /** {@return the places of the private numbers, in no order; they may overlap} */
    static List<Range> ranges(String text, Set<String> published) {
        return rangesInFolded(SourceText.fold(text), published);
    }

    private static List<Range> rangesInFolded(String folded, Set<String> published) {
        var scan = new PrivateNumberScan(folded);
        if (scan.stretches.isEmpty()) {
            return List.of();
        }
        scan.find(IDENTITY, PrivateNumberKind.IDENTITY, PrivateNumberScan::isIdentity);
        scan.find(OLD_IDENTITY, PrivateNumberKind.IDENTITY, PrivateNumberScan::isOldIdentity);
        scan.find(MOBILE, PrivateNumberKind.MOBILE, digits -> !published.contains(digits));
        scan.find(CARD, PrivateNumberKind.BANK_ACCOUNT, PrivateNumberScan::isCard);
        scan.find(ACCOUNT, PrivateNumberKind.BANK_ACCOUNT, digits -> digits.length() >= FEWEST_ACCOUNT_DIGITS);
        return scan.ranges;
    }

    /** {@return the places of the private numbers in a folded text, in order; of those that overlap, the one of the first kind} */
    static List<Range> distinct(String folded, Set<String> published) {
        List<Range> distinct = new ArrayList<>();
        List<Range> found = new ArrayList<>(rangesInFolded(folded, published));
        found.sort(Comparator.comparingInt(Range::start).thenComparing(Range::kind));
        for (Range range : found) {
            int last = distinct.size() - 1;
            if (last < 0 || distinct.get(last).end() <= range.start()) {
                distinct.add(range);
            } else if (range.kind().compareTo(distinct.get(last).kind()) < 0) {
                distinct.set(last, range);
            }
        }
        return List.copyOf(distinct);
    }

    /** {@return the mobile numbers in a text, digits only} */
    static List<String> mobiles(String text) {
        var scan = new PrivateNumberScan(SourceText.fold(text));
        scan.find(MOBILE, PrivateNumberKind.MOBILE, digits -> true);
        return scan.ranges.stream().map(Range::digits).toList();
    }

    /** {@return the digits, and a check letter X, of the text} */
    static String digits(CharSequence folded) {
        var digits = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isDigit(c) || c == 'X' || c == 'x') {
                digits.append(c);
            }
        }
        return digits.toString().toUpperCase(Locale.ROOT);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Pattern number(String regex) {
        return Pattern.compile(NOT_AFTER_NUMBER + regex + NOT_BEFORE_NUMBER);
    }

    private void find(Pattern pattern, PrivateNumberKind kind, Predicate<String> isPrivate) {
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
        for (Stretch stretch : stretches) {
            matcher.region(stretch.start(), stretch.end());
            while (matcher.find()) {
                add(matcher, kind, isPrivate);
            }
        }
    }

    private void add(Matcher matcher, PrivateNumberKind kind, Predicate<String> isPrivate) {
        int end = matcher.end(1);
        while (!Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        String digits = digits(folded.substring(matcher.start(1), end));
        if (isPrivate.test(digits)) {
            ranges.add(new Range(matcher.start(1), end, digits, kind));
        }
    }

    /** {@return where numbers long enough to be private may stand, a word before each included; mostly nowhere} */
    private static List<Stretch> stretches(char[] folded) {
        List<Stretch> stretches = new ArrayList<>();
        int start = -1;
        int digits = 0;
        for (int i = 0; i <= folded.length; i++) {
            char c = i < folded.length ? folded[i] : '\n';
            if (isDigit(c)) {
                start = digits++ == 0 ? i : start;
            } else if (digits > 0 && !mayStandInNumber(c)) {
                if (digits >= FEWEST_ACCOUNT_DIGITS) {
                    int from = stretches.isEmpty()
                            ? 0
                            : stretches.get(stretches.size() - 1).end();
                    stretches.add(new Stretch(Math.max(from, start - WORD_BEFORE), i));
                }
                digits = 0;
            }
        }
        return stretches;
    }

    private static boolean mayStandInNumber(char c) {
        return c == ' ' || c == '-' || c == '.' || c == 'X' || c == 'x' || (c >= '‐' && c <= '—') || c == '−';
    }

    private static boolean isIdentity(String digits) {
        int sum = 0;
        for (int i = 0; i < CHECK_WEIGHTS.length; i++) {
            sum += CHECK_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits.charAt(17) == CHECK_DIGITS.charAt(sum % 11) && isDate(digits.substring(6, 14));
    }

    private static boolean isOldIdentity(String digits) {
        return isDate("19" + digits.substring(6, 12));
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return sum % 10 == 0;
    }

    /**
     * The place of a private number.
     *
     * @param start the first unit, 0-based
     * @param end the unit after the last
     * @param digits the number without what divides it
     * @param kind what it is
     */
    record Range(int start, int end, String digits, PrivateNumberKind kind) {}

    /** A part of the text that holds digits and what may divide them. */
    private record Stretch(int start, int end) {}
}
