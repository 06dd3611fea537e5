package io.github.rectification.rule;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Finds tags, comments and addresses in angle brackets in a text that is no web page. */
final class HtmlMarks {

    /** What else stands between angle brackets, such as {@code <XX>}, is no tag. */
    private static final Set<String> TAGS = Set.of(
            ("a abbr audio b blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em"
                            + " embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img"
                            + " input ins kbd label legend li link main map mark meta nav o:p object ol option p param"
                            + " picture pre q s samp script section select small source span strike strong style sub summary"
                            + " sup table tbody td textarea tfoot th thead title tr tt u ul var video")
                    .split(" "));

    private static final Set<String> OF_CODE = Set.of("code", "script", "style");
    private static final int LONGEST_TAG = 1000;
    private static final int LONGEST_NAME = 10;
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String text;
    private final int end;
    private final BitSet found;
    private boolean commentsEnd = true;
    private boolean codeEnds = true;

    private HtmlMarks(String text, int end, BitSet found) {
        this.text = text;
        this.end = end;
        this.found = found;
    }

    static void mark(String text, int start, int end, BitSet found) {
        var marks = new HtmlMarks(text, end, found);
        int at = marks.find("<", start);
        while (at >= 0) {
            at = marks.find("<", marks.next(at));
        }
    }

    /** {@return where to go on after what begins with this sign} */
    private int next(int open) {
        if (text.startsWith(COMMENT, open)) {
            return comment(open);
        }
        int close = open + 1;
        while (close < end && close - open < LONGEST_TAG && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        if (close >= end || text.charAt(close) != '>') {
            return close;
        }
        String name = name(open);
        if (TAGS.contains(name)) {
            int stop = text.charAt(open + 1) != '/' && OF_CODE.contains(name) ? code(close, "</" + name) : close + 1;
            found.set(open, stop);
            return stop;
        }
        if (isAddress(open + 1, close)) {
            found.set(open, close + 1);
        }
        return close + 1;
    }

    private int comment(int open) {
        int close = commentsEnd ? find(COMMENT_END, open + COMMENT.length()) : -1;
        if (close < 0) {
            commentsEnd = false;
            return open + 1;
        }
        found.set(open, close + COMMENT_END.length());
        return close + COMMENT_END.length();
    }

    /** {@return where code ends, or its tag where it is never closed} */
    private int code(int close, String closing) {
        int stop = codeEnds ? find(closing, close + 1) : -1;
        codeEnds &= stop >= 0;
        return stop < 0 ? close + 1 : stop;
    }

    /** {@return the name of the tag, or an empty string} */
    private String name(int open) {
        int from = text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int at = from;
        while (at - from <= LONGEST_NAME && (AddressChars.isLatin(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return " \t\r\n/>".indexOf(text.charAt(at)) >= 0
                ? text.substring(from, at).toLowerCase(Locale.ROOT)
                : "";
    }

    private boolean isAddress(int from, int close) {
        int at = from;
        while (AddressChars.isLatin(text.charAt(at))) {
            at++;
        }
        boolean isAddress = at > from && (text.startsWith("://", at) || text.startsWith("mailto:", from));
        for (int i = at; i < close; i++) {
            isAddress &= !Character.isWhitespace(text.charAt(i));
        }
        return isAddress;
    }

    private int find(String sought, int from) {
        for (int at = from; at + sought.length() <= end; at++) {
            if (text.charAt(at) == sought.charAt(0) && text.startsWith(sought, at)) {
                return at;
            }
        }
        return -1;
    }
}
