package io.github.rectification.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers of bank cards: those that banks give out, with the right check digit. */
final class CardNumbers {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;

    /** Where they are divided on cards and by people. */
    private static final int[] DIVIDED = {4, 8, 12, 16};

    private static final int[] DIVIDED_AFTER_BANK = {6};

    /** The cards of UnionPay have any length; those of others have 16 digits, or 19 in this country. */
    private static final Pattern ISSUED =
            Pattern.compile("62\\d{14,17}|(?:35[2-8]\\d|9558|5[1-5]\\d\\d|4\\d{3}|6[04589]\\d\\d)\\d{12}(?:\\d{3})?");

    private static final int UNION_PAY = 62;

    private CardNumbers() {}

    static void find(DigitRun run, NumberContext context, List<Found> found) {
        int at = 0;
        while (at + SHORTEST <= run.length()) {
            int length = run.isBorder(at) ? length(run, context, at) : 0;
            if (length > 0) {
                found.add(Found.of(PrivateNumberKind.BANK_ACCOUNT, run, at, at + length));
            }
            at += Math.max(1, length);
        }
    }

    private static int length(DigitRun run, NumberContext context, int from) {
        for (int length = LONGEST; length >= SHORTEST; length--) {
            int to = from + length;
            if (run.holdsDigits(from, to) && run.isBorder(to) && isCard(run, context, from, to)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isCard(DigitRun run, NumberContext context, int from, int to) {
        if (!isChecked(run, from, to) || !ISSUED.matcher(run.text(from, to)).matches()) {
            return false;
        }
        int start = run.start(from);
        if (context.isOfDocument(start)
                || context.isMoney(start, run.end(to))
                || context.isFraction(start, run.end(to))) {
            return false;
        }
        Gap widest = run.widest(from, to);
        boolean isLikely = run.value(from, from + 2) == UNION_PAY || context.speaksOfBank(start);
        boolean isUsual =
                widest.isLight() && (run.isDivided(from, to, DIVIDED) || run.isDivided(from, to, DIVIDED_AFTER_BANK));
        if (!widest.isVisible() || (isUsual && isLikely)) {
            return true;
        }
        return (isUsual || isLikely) && new Division(run, context).standsAlone(from, from, to, false);
    }

    /** By the formula of Luhn. */
    private static boolean isChecked(DigitRun run, int from, int to) {
        int sum = 0;
        for (int at = to - 1; at >= from; at--) {
            int digit = run.digit(at);
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += (to - at) % 2 == 1 ? digit : doubled;
        }
        return sum % 10 == 0;
    }
}
