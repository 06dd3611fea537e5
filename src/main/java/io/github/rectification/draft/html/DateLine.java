package io.github.rectification.draft.html;

import io.github.rectification.genre.ChineseNumerals;

/** Tells whether a line is a date with its year and nothing else: 2024年12月2日, 二〇二四年十二月二日. */
final class DateLine {

    private static final int DIGITS_OF_YEAR = 4;
    private static final int MOST_OF_MONTH = 3;

    private final String line;
    private int at;

    private DateLine(String line) {
        this.line = line;
    }

    static boolean is(String folded) {
        return new DateLine(folded).is();
    }

    private boolean is() {
        return takesNumber(DIGITS_OF_YEAR, DIGITS_OF_YEAR)
                && takes("年")
                && takesNumber(1, MOST_OF_MONTH)
                && takes("月")
                && takesNumber(1, MOST_OF_MONTH)
                && (takes("日") || takes("号"))
                && at == line.length();
    }

    private boolean takesNumber(int least, int most) {
        takesBlank();
        int start = at;
        while (at < line.length() && isNumeral(line.charAt(at))) {
            at++;
        }
        return at - start >= least && at - start <= most;
    }

    private boolean takes(String unit) {
        takesBlank();
        boolean isNext = line.startsWith(unit, at);
        at += isNext ? unit.length() : 0;
        return isNext;
    }

    private void takesBlank() {
        if (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isNumeral(char c) {
        return ChineseNumerals.isNumeral(c) || (c >= '0' && c <= '9');
    }
}
