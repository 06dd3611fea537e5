package io.github.rectification.rule;

import org.jspecify.annotations.Nullable;

/**
 * All places of each character of a text, found in one walk: rules go from one place to the next and skip the rest.
 */
final class CharIndex {

    private static final int PAGE = 256;
    private static final int NONE = -1;

    /** Each place counted from 1, so that a new page tells of none. */
    private final int[] @Nullable [] firstOnPage = new int[Character.MAX_VALUE / PAGE + 1][];

    private final int[] next;

    CharIndex(String text) {
        char[] chars = text.toCharArray();
        this.next = new int[chars.length];
        for (int i = chars.length - 1; i >= 0; i--) {
            char c = chars[i];
            int[] page = firstOnPage[c / PAGE];
            if (page == null) {
                page = new int[PAGE];
                firstOnPage[c / PAGE] = page;
            }
            next[i] = page[c % PAGE] - 1;
            page[c % PAGE] = i + 1;
        }
    }

    /** {@return the first place of the character, or -1} */
    int first(char c) {
        int[] page = firstOnPage[c / PAGE];
        return page == null ? NONE : page[c % PAGE] - 1;
    }

    /** {@return the next place of the character that stands here, or -1} */
    int next(int place) {
        return next[place];
    }
}
