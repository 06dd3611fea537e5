package io.github.rectification.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of accounts: many digits after a word for an account, with the bank's name between or without. */
final class AccountNumbers {

    private static final int FEWEST = 8;
    private static final int MOST = 32;
    private static final int OF_CARD = 19;
    private static final int WORDS_BEFORE = 44;

    private static final Pattern WORD =
            Pattern.compile("(?<sure>[账帐賬卡][号號]码?|存折号码?|[账帐賬][户戶]号码?|(?i:account(?:no\\.?|number)|a/cno\\.?))"
                    + "|[账帐賬][户戶](?:信息)?|(?:银行|信用|储蓄|借记|贷记|社保|工资|市民|惠农|医保)卡(?:[号號]码?)?|存折|一卡通|(?i:account|a/c)");

    private static final String MARKS = ":=,\"'“”‘’「」『』《》<>()[]【】〔〕*_#-—.|为是系即";
    private static final Pattern BANK = Pattern.compile("[\\u4e00-\\u9fff]{0,24}[行社部库所局][\\u4e00-\\u9fff]{0,8}");

    /** So many digits are no count and no day, though no mark stands between them and the word. */
    private static final int SURELY_MANY = 12;

    private static final int DIGITS_OF_GROUP = 4;

    private AccountNumbers() {}

    static void find(DigitRun run, NumberContext context, List<Found> found) {
        int end = end(run, context);
        if (end >= FEWEST && end <= MOST && isTold(run, context, end)) {
            found.add(Found.of(PrivateNumberKind.BANK_ACCOUNT, run, 0, end));
        }
    }

    private static boolean isTold(DigitRun run, NumberContext context, int end) {
        String before = context.before(run.start(0), WORDS_BEFORE, true);
        Matcher word = WORD.matcher(before);
        int after = -1;
        boolean isSure = false;
        while (word.find()) {
            after = word.end();
            isSure = word.group("sure") != null;
        }
        if (after < 0) {
            return false;
        }
        String rest = before.substring(after);
        boolean isMarked = !rest.isEmpty() && MARKS.indexOf(rest.charAt(0)) >= 0;
        if (!isNameOfBank(rest, isMarked)) {
            return false;
        }
        return isSure || ((isMarked || end >= SURELY_MANY) && !isCount(run, context, end));
    }

    /** {@return whether nothing but marks stands there, or a bank's name after a mark} */
    private static boolean isNameOfBank(String rest, boolean isMarked) {
        var name = new StringBuilder(rest.length());
        for (int at = 0; at < rest.length(); at++) {
            if (MARKS.indexOf(rest.charAt(at)) < 0) {
                name.append(rest.charAt(at));
            }
        }
        return name.isEmpty() || (isMarked && BANK.matcher(name).matches());
    }

    /** {@return whether the digits are a day or a sum of money} */
    private static boolean isCount(DigitRun run, NumberContext context, int end) {
        return (end == FEWEST && IdentityNumbers.isDay(run, 0))
                || context.isOfDate(run.end(end))
                || context.isMoney(run.start(0), run.end(end));
    }

    /** {@return where the number ends: the run may go on with other numbers} */
    private static int end(DigitRun run, NumberContext context) {
        int group = 0;
        int end = run.groupEnd(0);
        while (end < run.length() && end < MOST) {
            int next = run.groupEnd(end);
            if (next > MOST || !run.holdsDigits(end, next) || !goesOn(run, context, group, end, next)) {
                break;
            }
            group = end;
            end = next;
        }
        return run.holdsDigits(0, end) ? end : 0;
    }

    private static boolean goesOn(DigitRun run, NumberContext context, int group, int end, int next) {
        if (end >= FEWEST && context.isOfDate(run.end(next))) {
            return false;
        }
        return switch (run.gap(end)) {
            case WIDE, LINE -> end < FEWEST || (isOfFours(run, group, end, next) && next <= OF_CARD);
            case BLANK -> end < FEWEST || end - group <= FEWEST;
            default -> true;
        };
    }

    private static boolean isOfFours(DigitRun run, int group, int end, int next) {
        return run.groupEnd(0) == DIGITS_OF_GROUP && end - group == DIGITS_OF_GROUP && next - end <= DIGITS_OF_GROUP;
    }
}
