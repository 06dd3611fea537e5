package io.github.rectification.privacy;

import java.util.List;
import java.util.Set;

/** Finds mobile numbers: 1, a digit from 3 to 9 and nine more, with the country's number before or without. */
final class MobileNumbers {

    private static final int LENGTH = 11;

    /** Where people divide them. */
    private static final int[] DIVIDED = {3, 7};

    /** After a nought, the rest of an area code. */
    private static final int[] AREA_CODE = {3};

    private static final int[] DIVIDED_AFTER_FOUR = {4, 7};
    private static final int[] DIVIDED_AFTER_SIX = {3, 6};

    private MobileNumbers() {}

    static void find(DigitRun run, NumberContext context, Set<String> published, List<Found> found) {
        int at = 0;
        while (at + LENGTH <= run.length()) {
            if (isMobile(run, context, at)) {
                Found number = Found.of(PrivateNumberKind.MOBILE, run, at, at + LENGTH);
                if (!published.contains(number.digits())) {
                    found.add(number);
                }
                at += LENGTH;
            } else {
                at++;
            }
        }
    }

    private static boolean isMobile(DigitRun run, NumberContext context, int from) {
        int to = from + LENGTH;
        if (run.digit(from) != 1 || run.digit(from + 1) < 3 || !run.isBorder(to) || !run.holdsDigits(from, to)) {
            return false;
        }
        int head = head(run, from);
        if (head < 0) {
            return false;
        }
        Gap widest = run.widest(from, to);
        boolean isLandline = head == from - 1 && widest.isVisible() && run.isDivided(from, to, AREA_CODE);
        boolean isHotline = widest.isVisible() && head == from && isAfterHotline(run, from);
        int start = run.start(from);
        if (isLandline || isHotline || context.isOfDocument(run.start(head))) {
            return false;
        }
        if (widest.isVisible() && isUsual(run, widest, from, to)) {
            return true;
        }
        return !context.isMoney(start, run.end(to))
                && !context.isFraction(start, run.end(to))
                && (!widest.isVisible()
                        || new Division(run, context).standsAlone(head, from, to, context.speaksOfPhone(start)));
    }

    private static boolean isUsual(DigitRun run, Gap widest, int from, int to) {
        return widest.isLight()
                && !Division.holdsDate(run, from, to)
                && (run.isDivided(from, to, DIVIDED)
                        || (widest == Gap.MARK
                                && (run.isDivided(from, to, DIVIDED_AFTER_FOUR)
                                        || run.isDivided(from, to, DIVIDED_AFTER_SIX))));
    }

    /** {@return whether the digits go on a number such as 400-820-8820} */
    private static boolean isAfterHotline(DigitRun run, int from) {
        int start = from == 0 || !run.gap(from).isLight() ? from : run.groupStart(from);
        int before = from - start == 3 ? run.value(start, from) : 0;
        return before == 400 || before == 800;
    }

    /** {@return where the number begins, a prefix included, or -1 if it is the rest of a longer one} */
    private static int head(DigitRun run, int from) {
        if (from >= 2
                && run.value(from - 2, from) == 86
                && run.gap(from).isLight()
                && !run.gap(from - 1).isVisible()) {
            boolean isLong = from >= 4
                    && run.value(from - 4, from - 2) == 0
                    && !run.widest(from - 4, from - 1).isVisible();
            int head = isLong ? from - 4 : from - 2;
            if (run.isBorder(head)) {
                return head;
            }
        }
        if (from >= 1 && run.digit(from - 1) == 0 && !run.gap(from).isVisible() && run.isBorder(from - 1)) {
            return from - 1;
        }
        return run.isBorder(from) ? from : -1;
    }
}
