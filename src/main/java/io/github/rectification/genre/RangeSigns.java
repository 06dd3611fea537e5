package io.github.rectification.genre;

import java.util.List;

/** What stands between the two dates of a range: 起至, 到. */
public final class RangeSigns {

    private static final List<String> BEGUN = List.of("起", "开始", "启动");
    private static final CharacterSet TO = CharacterSet.of("至到");

    private RangeSigns() {}

    /** {@return whether the character leads to the last date} */
    public static boolean isTo(char c) {
        return TO.holds(c);
    }

    /** {@return the length of the word at the beginning of a text that may stand behind the first date, or 0} */
    public static int begun(CharSequence text) {
        return BEGUN.stream()
                .filter(word -> text.length() >= word.length()
                        && CharSequence.compare(text.subSequence(0, word.length()), word) == 0)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }
}
