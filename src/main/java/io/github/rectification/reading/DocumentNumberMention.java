package io.github.rectification.reading;

import io.github.rectification.genre.Numerals;
import io.github.rectification.source.SourceSlice;
import java.util.Optional;

/**
 * The number of a document (发文字号): the short name of the body, the year in brackets, the number; for notices also the year
 * and the number alone (2024年第3号).
 *
 * @param slice the number as written, not null
 */
public record DocumentNumberMention(SourceSlice slice) {

    private static final String OPENING = "〔([【﹝";
    private static final String CLOSING = "〕)]】﹞";
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LONGEST_CODE = 16;
    private static final int LONGEST_NUMBER = 6;

    /** {@return the first number in a line, or empty; its beginning is looked for up to a blank or a mark} */
    public static Optional<DocumentNumberMention> in(SourceSlice line) {
        for (int at = 0; at < line.length(); at++) {
            if (OPENING.indexOf(line.charAt(at)) >= 0) {
                int end = afterYear(line, at);
                if (end > 0) {
                    return Optional.of(new DocumentNumberMention(line.cut(codeStart(line, at), end)));
                }
            }
        }
        return alone(line);
    }

    /** The year in brackets and the number behind it: 〔2024〕12号, 〔2024〕第12号. */
    private static int afterYear(SourceSlice line, int open) {
        int from = blanks(line, open + 1);
        int year = Numerals.end(line, from, LENGTH_OF_YEAR + 1);
        int close = blanks(line, is(line, year, '年') ? year + 1 : year);
        boolean isYear =
                year - from == LENGTH_OF_YEAR && is(line, close, CLOSING.charAt(OPENING.indexOf(line.charAt(open))));
        return isYear ? numberEnd(line, blanks(line, close + 1)) : -1;
    }

    private static int numberEnd(SourceSlice line, int from) {
        int start = is(line, from, '第') ? blanks(line, from + 1) : from;
        int end = start;
        while (end < line.length()
                && (Numerals.isNumeral(line.charAt(end)) || (end > start && line.charAt(end) == '-'))) {
            end++;
        }
        int sign = blanks(line, end);
        return end > start && end - start <= LONGEST_NUMBER && is(line, sign, '号') ? sign + 1 : -1;
    }

    private static int codeStart(SourceSlice line, int open) {
        int end = open;
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_CODE && Character.isLetter(line.charAt(start - 1))) {
            start--;
        }
        return start == end ? open : start;
    }

    /** 2024年第3号 or 第3号, with or without brackets, and nothing else. */
    private static Optional<DocumentNumberMention> alone(SourceSlice line) {
        boolean isBracketed = line.length() > 2 && line.startsWith("(") && line.endsWith(")");
        SourceSlice words = isBracketed ? line.cut(1, line.length() - 1).trim() : line;
        int year = Numerals.end(words, 0, LENGTH_OF_YEAR + 1);
        int from = year == LENGTH_OF_YEAR && is(words, year, '年') ? blanks(words, year + 1) : 0;
        boolean isNumber = is(words, from, '第') && numberEnd(words, from) == words.length();
        return isNumber ? Optional.of(new DocumentNumberMention(words)) : Optional.empty();
    }

    private static int blanks(SourceSlice line, int from) {
        int at = from;
        while (is(line, at, ' ')) {
            at++;
        }
        return at;
    }

    private static boolean is(SourceSlice line, int at, char sign) {
        return at >= 0 && at < line.length() && line.charAt(at) == sign;
    }
}
