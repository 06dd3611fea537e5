package io.github.rectification.json;

import java.util.List;

/**
 * Words of a message in the two languages in which it is told.
 *
 * @param english the words in English
 * @param chinese the words in Chinese
 */
record Phrase(String english, String chinese) {

    static final Phrase OBJECT = new Phrase("an object", "对象");

    static final Phrase LIST = new Phrase("a list", "列表");

    static final Phrase TEXT = new Phrase("text", "加引号的文字");

    /** {@return words that are the same in both languages, such as a value as it is written} */
    static Phrase same(String words) {
        return new Phrase(words, words);
    }

    /** {@return what one of these words is called} */
    static Phrase oneOf(List<String> words) {
        return new Phrase("one of " + String.join(", ", words), String.join("、", words) + "之一");
    }
}
