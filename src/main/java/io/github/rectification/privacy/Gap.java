package io.github.rectification.privacy;

import io.github.rectification.source.InvisibleMarks;

/** What stands between two digits, from the closest to the widest. */
enum Gap {
    /** Nothing. */
    NONE,
    /** What no reader sees. */
    INVISIBLE,
    /** A dash, a dot, a bracket, with a blank on either side or without. */
    MARK,
    /** One blank. */
    BLANK,
    /** More blanks, a tab, or the border of a table's cell. */
    WIDE,
    /** The end of a line, with blanks around it. */
    LINE;

    /** {@return whether people may divide one number so in running text} */
    boolean isLight() {
        return compareTo(BLANK) <= 0;
    }

    /** {@return whether it can be seen} */
    boolean isVisible() {
        return compareTo(INVISIBLE) > 0;
    }

    /** Measures a gap, character by character. Not thread-safe. */
    static final class Measure {

        /** Wider than any row of a table in a text is set. */
        private static final int WIDEST = 32;

        private static final String MARKS = "-_./\\()·•‧∙⋅・･᛫⸱⁃−─＿．／（）";

        private int invisible;
        private int marks;
        private int blanks;
        private int tabs;
        private int lines;
        private int last;

        void restart() {
            invisible = 0;
            marks = 0;
            blanks = 0;
            tabs = 0;
            lines = 0;
            last = 0;
        }

        /** {@return whether the character may stand between the digits of one number; if so, it counts} */
        boolean takes(int codePoint) {
            int before = last;
            last = codePoint;
            if (isLineEnd(codePoint)) {
                lines += codePoint == '\n' && before == '\r' ? 0 : 1;
                return lines == 1;
            }
            if (codePoint == '\t' || codePoint == '|' || codePoint == '｜') {
                tabs++;
            } else if (isBlank(codePoint)) {
                blanks++;
            } else if (isMark(codePoint)) {
                marks++;
            } else if (InvisibleMarks.isInvisible(codePoint)) {
                invisible++;
            } else {
                return false;
            }
            return tabs + blanks + marks <= WIDEST;
        }

        Gap gap() {
            if (lines > 0) {
                return LINE;
            }
            if (tabs > 0 || blanks > 2 || (blanks == 2 && marks == 0)) {
                return WIDE;
            }
            if (marks > 0) {
                return MARK;
            }
            if (blanks > 0) {
                return Gap.BLANK;
            }
            return invisible > 0 ? INVISIBLE : NONE;
        }

        static boolean isLineEnd(int codePoint) {
            return (codePoint >= '\n' && codePoint <= '\r')
                    || codePoint == '\u0085'
                    || codePoint == '\u2028'
                    || codePoint == '\u2029';
        }

        static boolean isBlank(int codePoint) {
            return codePoint == ' ' || (codePoint > 0x7F && Character.isSpaceChar(codePoint)) || codePoint == '\u2800';
        }

        private static boolean isMark(int codePoint) {
            return MARKS.indexOf(codePoint) >= 0 || Character.getType(codePoint) == Character.DASH_PUNCTUATION;
        }
    }
}
