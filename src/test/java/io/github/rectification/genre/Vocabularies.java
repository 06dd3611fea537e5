package io.github.rectification.genre;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;

/** Looks for words one by one, the slow way. */
final class Vocabularies {

    private Vocabularies() {}

    /** {@return where the words of a table stand, the first and longest of those that overlap} */
    static List<Tuple> naive(List<Word> words, Table table, String text) {
        List<Tuple> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = longest(words, table, text, at);
            if (end > at) {
                found.add(Tuple.tuple(at, end));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static int longest(List<Word> words, Table table, String text, int start) {
        int longest = start;
        for (Word word : words) {
            if (word.table() == table) {
                Pattern pattern = Pattern.compile(word.text()
                        .replace("NN", "(?!)")
                        .replaceFirst("^N", "(?<![一二3])N")
                        .replace("N", "[一二3]{1,4}+(?![一二3])"));
                Matcher match =
                        pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
                longest = match.lookingAt() ? Math.max(longest, match.end()) : longest;
            }
        }
        return longest;
    }
}
