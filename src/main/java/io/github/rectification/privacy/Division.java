package io.github.rectification.privacy;

/**
 * Tells numbers that are divided in a way of their own from several numbers that stand side by side: rows of tables,
 * dates, lists.
 */
final class Division {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int DIGITS_OF_YEAR = 4;
    private static final int DIGITS_OF_LABEL = 2;
    private static final int MONTHS = 12;

    private final DigitRun run;
    private final NumberContext context;

    Division(DigitRun run, NumberContext context) {
        this.run = run;
        this.context = context;
    }

    /**
     * Tells whether the digits are no part of a longer row of digits, and no dates.
     *
     * @param head the first digit, those of a prefix included
     * @param from the first digit of the number
     * @param to the digit after its last
     * @param isTold whether the words before say what it is
     */
    boolean standsAlone(int head, int from, int to, boolean isTold) {
        Gap widest = run.widest(head, to);
        return begins(head, widest)
                && ends(to, widest)
                && !holdsDate(run, from, to)
                && (isTold || widest != Gap.WIDE || !context.isInRow(run.start(head), run.end(to)))
                && (isTold || widest != Gap.LINE || isWrapped(head, from, to));
    }

    private boolean begins(int head, Gap widest) {
        return head == 0 || run.gap(head).compareTo(widest) > 0 || run.isLabel(head);
    }

    private boolean ends(int to, Gap widest) {
        return to == run.length()
                || run.gap(to).compareTo(widest) > 0
                || context.isOfDate(run.end(run.groupEnd(to)))
                || (run.gap(to) == Gap.LINE && run.groupEnd(to) - to <= DIGITS_OF_LABEL);
    }

    /** {@return whether the line ends once within, in the middle of a text or with many digits on either side} */
    private boolean isWrapped(int head, int from, int to) {
        int second = from + 1;
        while (second < to && run.gap(second) != Gap.LINE) {
            second++;
        }
        return run.count(Gap.LINE, head, to) == 1
                && (Math.min(second - from, to - second) > DIGITS_OF_LABEL
                        || !context.fillsLines(run.start(head), run.end(to)));
    }

    /** {@return whether one of the groups of digits is a year, and the next a month} */
    static boolean holdsDate(DigitRun run, int from, int to) {
        for (int year = from; year < to; year = run.groupEnd(year)) {
            int month = run.groupEnd(year);
            if (month < run.length() && isYear(run, year, month) && isMonth(run, month, run.groupEnd(month))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(DigitRun run, int from, int to) {
        int value = to - from == DIGITS_OF_YEAR ? run.value(from, to) : 0;
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static boolean isMonth(DigitRun run, int from, int to) {
        int value = to - from <= 2 ? run.value(from, to) : 0;
        return value >= 1 && value <= MONTHS;
    }
}
