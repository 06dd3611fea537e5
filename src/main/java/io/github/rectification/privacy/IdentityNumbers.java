package io.github.rectification.privacy;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Finds identity numbers: a known region, a real date and the right check digit, whatever divides the digits; of the old
 * ones, which have no check digit, those that stand together or alone.
 */
final class IdentityNumbers {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int REGION = 6;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CHECK = {1, 0, DigitRun.LETTER, 9, 8, 7, 6, 5, 4, 3, 2};

    /** GB/T 2260; nobody lives in 99, which is left to examples and tests. */
    private static final Set<Integer> REGIONS = Set.of(
            11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
            62, 63, 64, 65, 71, 81, 82, 83, 99);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2049;

    /** From here on what looks like a birthday after the name of a paper's number is the day of the paper. */
    private static final int FIRST_YEAR_OF_DOCUMENTS = 2000;

    private static final int MONTHS = 12;
    private static final int MOST_WIDE_GAPS = 5;

    /** Region, year, month and day, serial number. */
    private static final int[] DIVIDED = {6, 10, 12, 14};

    /** Where the serial number of an old one begins. */
    private static final int SERIAL = 12;

    /** Where sums of money are divided. */
    private static final int[] THOUSANDS = {3, 6, 9, 12};

    private IdentityNumbers() {}

    static void find(DigitRun run, NumberContext context, List<Found> found) {
        int at = 0;
        while (at + OLD_LENGTH <= run.length()) {
            int length = length(run, context, at);
            if (length > 0) {
                found.add(Found.of(PrivateNumberKind.IDENTITY, run, at, at + length));
            }
            at += Math.max(1, length);
        }
    }

    private static int length(DigitRun run, NumberContext context, int from) {
        if (!run.isBorder(from) || !REGIONS.contains(run.value(from, from + 2))) {
            return 0;
        }
        if (isIdentity(run, context, from)) {
            return LENGTH;
        }
        return isOldIdentity(run, context, from) ? OLD_LENGTH : 0;
    }

    private static boolean isIdentity(DigitRun run, NumberContext context, int from) {
        int to = from + LENGTH;
        if (!run.holdsDigits(from, to - 1) || to > run.length() || !run.isBorder(to)) {
            return false;
        }
        int year = run.value(from + REGION, from + 10);
        return isDay(run, from + REGION)
                && run.digit(to - 1) == checkDigit(run, from)
                && isOneNumber(run, from, to)
                && !context.isOfFirm(run.start(from))
                && !(year >= FIRST_YEAR_OF_DOCUMENTS && context.isOfDocument(run.start(from)));
    }

    /** Cells of a table may hold parts of it, or one or two digits each. */
    private static boolean isOneNumber(DigitRun run, int from, int to) {
        if (Division.holdsDate(run, from, from + REGION) || Division.holdsDate(run, from + 10, to)) {
            return false;
        }
        return run.count(Gap.WIDE, from, to) == 0 || run.isEvenlyDivided(from, to) || isInCells(run, from, to);
    }

    /** Beside other digits the cells must hold its parts; else they may hold any few digits of it. */
    private static boolean isInCells(DigitRun run, int from, int to) {
        boolean standsAlone = endsAt(run, from) && endsAt(run, to);
        return standsAlone ? run.count(Gap.WIDE, from, to) <= MOST_WIDE_GAPS : run.isDivided(from, to, DIVIDED);
    }

    private static boolean endsAt(DigitRun run, int at) {
        return at == 0 || at == run.length() || (run.gap(at) != Gap.WIDE && run.gap(at) != Gap.MARK) || run.isLabel(at);
    }

    private static int checkDigit(DigitRun run, int from) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * run.digit(from + i);
        }
        return CHECK[sum % CHECK.length];
    }

    private static boolean isOldIdentity(DigitRun run, NumberContext context, int from) {
        int to = from + OLD_LENGTH;
        return run.holdsDigits(from, to)
                && run.isBorder(to)
                && run.value(from + SERIAL, to) > 0
                && isDay(
                        FIRST_YEAR + run.value(from + REGION, from + 8),
                        run.value(from + 8, from + 10),
                        run.value(from + 10, from + SERIAL))
                && isOneOldNumber(run, context, from, to);
    }

    private static boolean isOneOldNumber(DigitRun run, NumberContext context, int from, int to) {
        int start = run.start(from);
        int end = run.end(to);
        Gap widest = run.widest(from, to);
        if (!widest.isVisible()) {
            return !context.goesOnWithLetter(end)
                    && !context.isMoney(start, end)
                    && !context.isFraction(start, end)
                    && !context.isOfDocument(start);
        }
        boolean isSum = run.isDivided(from, to, THOUSANDS) && run.count(Gap.MARK, from, to) == THOUSANDS.length;
        boolean isClose = widest.isLight() && !isSum;
        boolean isTold = context.speaksOfPerson(start);
        return (isClose || isTold)
                && new Division(run, context).standsAlone(from, from, to, isTold)
                && !context.isOfDocument(start);
    }

    /** {@return whether the eight digits from here on are a day on which somebody may have been born} */
    static boolean isDay(DigitRun run, int from) {
        return isDay(run.value(from, from + 4), run.value(from + 4, from + 6), run.value(from + 6, from + 8));
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= MONTHS
                && YearMonth.of(year, month).isValidDay(day);
    }
}
