package io.github.rectification.rule;

import static io.github.rectification.rule.AddressChars.isDigit;
import static io.github.rectification.rule.AddressChars.isLatin;
import static io.github.rectification.rule.AddressChars.isLetter;
import static io.github.rectification.rule.AddressChars.isOfWord;
import static io.github.rectification.rule.AddressChars.isOther;

import java.util.BitSet;

/**
 * Finds web addresses and mailboxes in running text, where no blank need stand around them.
 *
 * <p>An address may hold Chinese characters. It ends before a blank, a full-width mark, a quotation mark, a bracket that
 * does not open within it unless Latin letters follow, and before Chinese words that follow its host or its file's
 * ending. Each unit is looked at a bounded number of times.
 */
final class AddressScan {

    /** Full-width marks and those that stand around addresses; none of them is written within one. */
    private static final String BORDERS = "，。；：！？、（）〈〉《》「」『』【】〔〕〖〗“”‘’…—～＂＇｜＜＞［］｛｝<>\"`|";

    private static final String SCHEME_END = "://";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** After one of them an address goes on for certain where a word follows. */
    private static final String SIGNS = "/?#=&%.";

    private static final String OF_SEGMENT = "-_~+$@*/.#?=&%";
    private static final String AT_END = ".,;:!?'*";
    private static final String MAY_GO_ON = ",;:!";
    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST_WORDS_BEFORE = 8;
    private static final int LONGEST_PORT = 5;

    private final String written;
    private final String folded;
    private final BitSet found;
    private final BitSet doubtful;

    private AddressScan(String written, String folded, BitSet found, BitSet doubtful) {
        this.written = written;
        this.folded = folded;
        this.found = found;
        this.doubtful = doubtful;
    }

    /**
     * Marks the units of all addresses and mailboxes.
     *
     * @param found takes them
     * @param doubtful takes words of which it is not certain that they are none
     */
    static void mark(String written, String folded, BitSet found, BitSet doubtful) {
        new AddressScan(written, folded, found, doubtful).run();
    }

    private void run() {
        int at = 0;
        while (at < folded.length()) {
            char c = folded.charAt(at);
            int end = c == '@' ? mailbox(at) : isLatin(c) ? token(at) : at;
            at = Math.max(at + 1, end);
        }
    }

    /** {@return where to go on after what begins with these Latin letters} */
    private int token(int start) {
        int end = start;
        while (isOfToken(at(end))) {
            end++;
        }
        if (folded.startsWith(SCHEME_END, end)) {
            return withScheme(start, end);
        }
        int host = HostName.end(folded, start);
        if (HostName.isDotted(folded, start, host) && HostName.isCertain(folded, start, host)) {
            int address = address(host);
            found.set(start, address);
            return address;
        }
        return end;
    }

    private int withScheme(int token, int colon) {
        int start = colon;
        while (start > token && isLetter(at(start - 1))) {
            start--;
        }
        int from = colon + SCHEME_END.length();
        int end = address(HostName.end(folded, from));
        if (start == colon || end == from) {
            return from;
        }
        found.set(start, end);
        return end;
    }

    /** {@return where the address whose host ends here ends, with port and path} */
    private int address(int host) {
        int end = host;
        if (at(host) == ':' && isDigit(at(host + 1))) {
            end++;
            while (isDigit(at(end)) && end - host <= LONGEST_PORT) {
                end++;
            }
        }
        return "/?#".indexOf(at(end)) >= 0 && !isBorder(end) ? path(end) : end;
    }

    private int path(int from) {
        int border = border(from);
        int last = -1;
        for (int at = from; at + 1 < border; at++) {
            last = SIGNS.indexOf(at(at)) >= 0 && isOfWord(at(at + 1)) ? at : last;
        }
        int end = last < 0 ? from + (at(from) == '/' ? 1 : 0) : tail(last, border);
        while (end > from && AT_END.indexOf(at(end - 1)) >= 0) {
            end--;
        }
        if (end < border && MAY_GO_ON.indexOf(at(end)) >= 0 && isOther(at(end - 1))) {
            doubtful.set(end, clauseEnd(end + 1, border));
        }
        return end;
    }

    /** After words a half-width mark may belong to the address: 台账,附件. */
    private int clauseEnd(int from, int border) {
        int end = from;
        while (end < border && isOfWord(at(end))) {
            end++;
        }
        return end;
    }

    /** {@return the first place from here on that can be in no address} */
    private int border(int from) {
        int[] open = new int[OPENING.length()];
        int at = from;
        while (at < folded.length() && !isBorder(at)) {
            int opening = OPENING.indexOf(at(at));
            int closing = CLOSING.indexOf(at(at));
            if (opening >= 0) {
                open[opening]++;
            } else if (closing >= 0 && --open[closing] < 0 && !isLatin(at(at + 1))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** What follows the last sign of the address: a file's ending is Latin, other parts may be words. */
    private int tail(int sign, int border) {
        boolean isLatinOnly = at(sign) == '%' || (at(sign) == '.' && isLetter(at(sign + 1)));
        int end = sign + 1;
        while (end < border && isLatinOnly && isLatin(at(end))) {
            end++;
        }
        if (!isLatinOnly) {
            end = segment(end, border);
        }
        while (end < border && CLOSING.indexOf(at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A bracket with Chinese words straight after Latin ones is the sentence's: gk(以下简称…). */
    private int segment(int from, int border) {
        int end = from;
        int depth = 0;
        int outermost = from;
        while (end < border) {
            char c = at(end);
            boolean opens = OPENING.indexOf(c) >= 0 && (!isLatin(at(end - 1)) || !isOther(at(end + 1)));
            boolean closes = CLOSING.indexOf(c) >= 0 && (depth > 0 || isLatin(at(end + 1)));
            if (!opens && !closes && !isOfWord(c) && OF_SEGMENT.indexOf(c) < 0) {
                break;
            }
            outermost = opens && depth == 0 ? end : outermost;
            depth = Math.max(0, depth + (opens ? 1 : closes ? -1 : 0));
            end++;
        }
        return depth > 0 && isOther(at(outermost + 1)) ? outermost : end;
    }

    /** {@return where to go on after the sign @} */
    private int mailbox(int sign) {
        int end = HostName.end(folded, sign + 1);
        int start = localStart(sign);
        if (start == sign || !HostName.isDotted(folded, sign + 1, end) || isDigit(at(end - 1))) {
            return sign + 1;
        }
        int whole = at(end) == '?' && isLatin(at(end + 1)) && !isBorder(end) ? path(end) : end;
        found.set(start, whole);
        doubtful.set(wordsStart(start), start);
        return whole;
    }

    /** {@return where a name in Latin letters begins, or one in Chinese with all that may belong to it} */
    private int localStart(int sign) {
        int first = Math.max(0, sign - LONGEST_MAILBOX);
        boolean isLatin = sign > 0 && isOfLocal(at(sign - 1));
        int start = sign;
        while (start > first && (isOfLocal(at(start - 1)) || (!isLatin && isOther(at(start - 1))))) {
            start--;
        }
        return isLatin ? afterLabel(start, sign) : start;
    }

    /** In {@code 1.jw@…} a number may stand before the name. */
    private int afterLabel(int start, int sign) {
        int digits = start;
        while (isDigit(at(digits))) {
            digits++;
        }
        return digits > start && at(digits) == '.' && digits + 1 < sign ? digits + 1 : start;
    }

    /** Words straight before a name in Latin letters belong to the sentence or, as in 台账2024@…, to the name. */
    private int wordsStart(int local) {
        int start = local;
        while (start > 0 && local - start < LONGEST_WORDS_BEFORE && isOther(at(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isBorder(int place) {
        char c = written.charAt(place);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || BORDERS.indexOf(c) >= 0;
    }

    private char at(int place) {
        return place < folded.length() ? folded.charAt(place) : '\n';
    }

    private static boolean isOfToken(char c) {
        return isLatin(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isOfLocal(char c) {
        return isOfToken(c) || c == '%';
    }
}
