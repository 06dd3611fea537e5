package io.github.rectification.cli;

import io.github.rectification.cli.GlobPattern.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.PatternSyntaxException;

/**
 * Reads a pattern for files as the Java platform does: {@code *} and {@code ?} stay within a name, {@code **} does not,
 * {@code [...]} is one of several signs or with an exclamation mark none of them, {@code {a,b}} one of several pieces, and a
 * backslash takes the meaning of the next sign away. Beyond that {@code **} with a slash, at the beginning of a name, may
 * stand for no folder. Used once.
 */
final class GlobParser {

    private static final char SLASH = '/';

    private final String text;
    private final boolean ignoresCase;
    private final List<Step> steps = new ArrayList<>();
    /** The forks and ends of the open group of pieces that are still to be tied up. */
    private final List<Integer> ends = new ArrayList<>();

    private int at;
    private int fork = -1;
    private boolean isNameAhead = true;
    private boolean isNameAheadOfGroup;

    private GlobParser(String text, boolean ignoresCase) {
        this.text = text;
        this.ignoresCase = ignoresCase;
    }

    /**
     * Reads a pattern.
     *
     * @param ignoresCase whether letters of either case are the same
     * @throws PatternSyntaxException if a bracket or brace is left open, braces stand within braces, or a range is empty
     */
    static GlobPattern parse(String text, boolean ignoresCase) {
        return new GlobParser(text, ignoresCase).parse();
    }

    private GlobPattern parse() {
        while (at < text.length()) {
            int sign = sign();
            boolean wasNameAhead = isNameAhead;
            isNameAhead = sign == SLASH;
            switch (sign) {
                case '*' -> asterisk(wasNameAhead);
                case '?' -> steps.add(Step.taking(GlobParser::isInAName));
                case '[' -> steps.add(Step.taking(oneOf()));
                case '{' -> openGroup(wasNameAhead);
                case '\\' -> steps.add(Step.taking(equal(sign())));
                default -> {
                    if (fork >= 0 && (sign == ',' || sign == '}')) {
                        endPiece(sign == '}');
                    } else {
                        steps.add(Step.taking(equal(sign)));
                    }
                }
            }
        }
        if (fork >= 0) {
            throw wrong("a brace is left open");
        }
        return new GlobPattern(steps);
    }

    private void asterisk(boolean wasNameAhead) {
        if (!isNext('*')) {
            many(GlobParser::isInAName);
            return;
        }
        at++;
        boolean isFolders = wasNameAhead && isNext(SLASH);
        int before = steps.size();
        if (isFolders) {
            steps.add(Step.to(before + 1));
        }
        many(sign -> true);
        if (isFolders) {
            at++;
            steps.add(Step.taking(equal(SLASH)));
            steps.set(before, Step.fork(before + 1, steps.size()));
            isNameAhead = true;
        }
    }

    private void many(IntPredicate signs) {
        int first = steps.size();
        steps.add(Step.fork(first + 1, first + 3));
        steps.add(Step.taking(signs));
        steps.add(Step.to(first));
    }

    private void openGroup(boolean wasNameAhead) {
        if (fork >= 0) {
            throw wrong("braces stand within braces");
        }
        isNameAheadOfGroup = wasNameAhead;
        openPiece();
    }

    private void openPiece() {
        isNameAhead = isNameAheadOfGroup;
        fork = steps.size();
        steps.add(Step.to(fork + 1));
    }

    private void endPiece(boolean isLast) {
        ends.add(steps.size());
        steps.add(Step.to(0));
        if (!isLast) {
            steps.set(fork, Step.fork(fork + 1, steps.size()));
            openPiece();
            return;
        }
        for (int end : ends) {
            steps.set(end, Step.to(steps.size()));
        }
        ends.clear();
        fork = -1;
    }

    private int sign() {
        if (at == text.length()) {
            throw wrong("a sign is missing at the end");
        }
        int sign = text.codePointAt(at);
        at += Character.charCount(sign);
        return sign;
    }

    private IntPredicate oneOf() {
        boolean isNegated = isNext('!');
        at += isNegated ? 1 : 0;
        List<IntPredicate> ranges = new ArrayList<>();
        int start = at;
        while (at < text.length() && !isNext(']')) {
            int from = sign();
            if (from == SLASH) {
                throw wrong("a slash stands in brackets");
            }
            boolean isHyphen = from == '-' && at - 1 > start;
            if (isHyphen && !isNext(']')) {
                throw wrong("a range has no beginning");
            }
            boolean isRange = !isHyphen && isNext('-') && at + 1 < text.length() && text.charAt(at + 1) != ']';
            at += isRange ? 1 : 0;
            ranges.add(between(from, isRange ? sign() : from));
        }
        if (ranges.isEmpty() || at == text.length()) {
            throw wrong("brackets are empty or left open");
        }
        at++;
        return sign -> isInAName(sign) && isInOne(ranges, sign) != isNegated;
    }

    private static boolean isInAName(int sign) {
        return sign != SLASH;
    }

    private static boolean isInOne(List<IntPredicate> ranges, int sign) {
        for (IntPredicate range : ranges) {
            if (range.test(sign)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNext(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private IntPredicate equal(int sign) {
        return between(sign, sign);
    }

    private IntPredicate between(int from, int to) {
        if (to < from) {
            throw wrong("a range runs backwards");
        }
        if (!ignoresCase) {
            return sign -> from <= sign && sign <= to;
        }
        return sign -> isBetween(from, sign, to)
                || isBetween(from, Character.toUpperCase(sign), to)
                || isBetween(from, Character.toLowerCase(sign), to);
    }

    private static boolean isBetween(int from, int sign, int to) {
        return from <= sign && sign <= to;
    }

    private PatternSyntaxException wrong(String why) {
        return new PatternSyntaxException(why, text, at);
    }
}
