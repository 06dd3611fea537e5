package io.github.rectification.rule.builtin;

import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.regex.Pattern;

/**
 * How the heading of an item is worded. A note in brackets at its end, such as the status, is left out.
 *
 * @param opening the word with which it opens
 * @param namesProblem whether it ends in 问题, or in 问题 and the announcement of its rectification
 */
record HeadingForm(Opening opening, boolean namesProblem) {

    private static final Pattern PROBLEM_AT_END = Pattern.compile(
            "问题 ?[”\"』」]?(?: ?的?整改(?:进展|落实|完成|工作|推进)?(?:情况|进展|落实|成效|工作)?)?(?: ?[。.:;]| ?[(\\[【][^()\\[\\]【】]{1,20}[)\\]】]){0,3}$");
    private static final String QUOTES = "“\"『「‘《";

    static HeadingForm of(String title) {
        SourceSlice heading = SourceText.of(title).all().trim();
        return new HeadingForm(
                Opening.of(heading), PROBLEM_AT_END.matcher(heading).find());
    }

    /** The word with which a heading opens. */
    enum Opening {
        /** 关于. */
        ABOUT,
        /** 针对. */
        AIMED_AT,
        /** 对 before a quotation; elsewhere it belongs to the words of the problem. */
        TO_QUOTED,
        /** None of these. */
        OTHER;

        private static Opening of(SourceSlice heading) {
            if (heading.startsWith("关于")) {
                return ABOUT;
            }
            if (heading.startsWith("针对")) {
                return AIMED_AT;
            }
            boolean isQuoted =
                    heading.startsWith("对") && heading.length() > 1 && QUOTES.indexOf(heading.charAt(1)) >= 0;
            return isQuoted ? TO_QUOTED : OTHER;
        }
    }
}
