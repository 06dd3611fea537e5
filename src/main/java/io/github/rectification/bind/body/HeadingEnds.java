package io.github.rectification.bind.body;

import io.github.rectification.bind.body.ProblemText.Part;
import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.stream.IntStream;

/** Finds where the words of a heading end: at a full stop, or where measures are glued to words that name the problem. */
final class HeadingEnds {

    private static final CharacterSet MARKS_THAT_OPEN = CharacterSet.of("“《(");
    private static final CharacterSet MARKS_THAT_CLOSE = CharacterSet.of("”》)");
    private static final CharacterSet FIRST_NUMBERS = CharacterSet.of("1一");

    private final Mentions mentions;

    HeadingEnds(Mentions mentions) {
        this.mentions = mentions;
    }

    /** {@return the place of the full stop, or behind the words to which measures are glued; or -1 if nothing ends the words} */
    int of(SourceSlice content) {
        int stop = firstStop(content);
        int end = Math.min(stop < 0 ? content.length() : stop, ProblemNames.LONGEST_HEADING);
        var head = new ProblemText(content.cut(0, end), mentions);
        return mayNameProblem(head)
                ? head.all(Part.NOUN).stream()
                        .flatMapToInt(noun -> glued(head, noun))
                        .findFirst()
                        .orElse(stop)
                : stop;
    }

    private static boolean mayNameProblem(ProblemText head) {
        return head.isAt(0, '“') || head.isAt(0, '对') || head.end(0, Part.OPENER) > 0;
    }

    /** {@return where the name of the problem ends to which something is glued: behind 问题的整改落实情况, or earlier; or nothing} */
    private static IntStream glued(ProblemText head, Hit noun) {
        int named = head.end(noun);
        int start = head.end(named, '的');
        int after = head.end(start, Part.AFTER);
        int stage = head.end(after, Part.AFTER, Part.STAGE);
        int state = head.end(stage, Part.STATE);
        IntStream ends = after == start ? IntStream.of(named) : IntStream.of(state, stage, after, named);
        boolean isQuoted = isQuoted(head, head.start(noun));
        return ends.filter(end -> isFollowed(head, end, isQuoted)).limit(1);
    }

    private static boolean isQuoted(ProblemText head, int noun) {
        int at = head.start(noun, Part.ADJECTIVE);
        at = at == noun && head.isAt(at - 1, '等') ? at - 1 : at;
        at = head.isAt(at - 1, '的') ? at - 1 : at;
        return head.isAt(at - 1, '”');
    }

    /** A colon follows any problem, a comma or the first number a quoted one. */
    private static boolean isFollowed(ProblemText head, int end, boolean isQuoted) {
        if (head.isAt(end, ':')) {
            return end + 1 < head.text().length() && !head.isAt(end + 1, ' ');
        }
        boolean isNumbered = head.isAt(end, '(')
                && head.isAt(end + 2, ')')
                && FIRST_NUMBERS.holds(head.text().charAt(end + 1));
        return isQuoted && (head.isAt(end, ',') || head.isAt(end, '①') || isNumbered);
    }

    private static int firstStop(SourceSlice content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (MARKS_THAT_OPEN.holds(c)) {
                depth++;
            } else if (MARKS_THAT_CLOSE.holds(c)) {
                depth = Math.max(0, depth - 1);
            } else if (c == '。' && depth == 0) {
                return i;
            }
        }
        return content.indexOf("。", 0);
    }
}
