package io.github.rectification.genre;

/**
 * Tells a label of several numbers (多级序号), such as {@code 1.1} and {@code 1-1}, from decimals, spans, dates and
 * telephone numbers: by its numbers, and by what stands behind.
 */
final class MultilevelLabel {

    private static final int MOST_DIGITS = 2;
    private static final int DIGITS_OF_YEAR = 4;
    private static final CharacterSet JOINTS = CharacterSet.of(".-—~");
    private static final WordList UNITS = WordList.of(Table.SPAN_UNIT);
    private static final WordList OPENINGS = WordList.of(Table.HEADING_OPENING);

    private final CharSequence line;

    private MultilevelLabel(CharSequence line) {
        this.line = line;
    }

    /** {@return whether what may be such a label heads the line} */
    static boolean heads(CharSequence line, LabelMatch match) {
        var head = new MultilevelLabel(line);
        return head.areOfLabel(match.numeralEnd())
                && (match.end() > match.numeralEnd() ? head.mayFollowMark(match.end()) : head.mayFollow(match.end()));
    }

    /** One or two digits each, the first of which is no zero. */
    private boolean areOfLabel(int end) {
        int digits = 0;
        for (int at = 0; at < end; at++) {
            boolean isDigit = isDigit(at);
            if (isDigit && (digits == MOST_DIGITS || (digits == 0 && line.charAt(at) == '0'))) {
                return false;
            }
            digits = isDigit ? digits + 1 : 0;
        }
        return true;
    }

    private boolean mayFollow(int end) {
        int at = end;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        if (at == line.length() || isNumberOfParts(at)) {
            return false;
        }
        return at > end ? !isUnit(at) : OPENINGS.beginning(line, at).isPresent();
    }

    private boolean isUnit(int at) {
        return UNITS.beginning(line, at).filter(word -> word.means("UNIT")).isPresent();
    }

    /** 1.1.5 and 1-1、1-2号楼 go on as numbers, 1.1.2023年以来 does not. */
    private boolean mayFollowMark(int end) {
        int next = digitsEnd(end);
        if (next == end) {
            return true;
        }
        boolean isYear = next - end == DIGITS_OF_YEAR && next < line.length() && line.charAt(next) == '年';
        return isYear || (line.charAt(end - 1) == '、' && !isNumberOfParts(end) && !goesOnFrom(end, next));
    }

    /** 1-2、3号楼 names two. */
    private boolean goesOnFrom(int end, int next) {
        int before = end - 1;
        while (before > 0 && isDigit(before - 1)) {
            before--;
        }
        return next - end <= MOST_DIGITS && number(before, end - 1) + 1 == number(end, next);
    }

    private int number(int from, int to) {
        return Integer.parseInt(line.subSequence(from, to).toString());
    }

    private boolean isNumberOfParts(int at) {
        int end = digitsEnd(at);
        return end > at && end < line.length() && JOINTS.holds(line.charAt(end)) && isDigit(end + 1);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }
}
