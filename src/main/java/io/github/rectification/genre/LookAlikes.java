package io.github.rectification.genre;

/** Characters that drafts have for a digit because they look like one (形近字符). */
public final class LookAlikes {

    /** Latin, Cyrillic and Greek O, for 0 and 〇. */
    public static final String LETTERS_FOR_ZERO = "OoОоΟο";

    /** Small L, Latin, Cyrillic and Greek I, small Roman fifty, for 1. */
    public static final String LETTERS_FOR_ONE = "lⅼIІӀΙ";

    /** The figure and circles, for 〇 in a year; ○ is what old character sets have for 〇, and usual. */
    public static final String SIGNS_FOR_ZERO = "0◯⚪";

    private LookAlikes() {}
}
