package io.github.rectification.genre;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What holds for the words that are found in any text with half-width marks. Plain conditions: they are asked very often. */
public final class ScanLaws {

    private static final String NUMBER = "[" + Numerals.CHINESE + "0-9]{1,4}+";
    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final List<Table> TABLES =
            Arrays.stream(Table.values()).filter(Table::isLookedForEverywhere).toList();

    private ScanLaws() {}

    /** Throws an {@link AssertionError} if one of them does not hold. */
    public static void holdFor(String folded) {
        Hits hits = VOCABULARY.scan(folded);
        for (Table table : TABLES) {
            List<Hit> found = hits.of(table);
            areInOrder(table, found, folded);
            found.forEach(hit -> saysItsWord(hit, folded));
            leavesNoneOut(table, found, folded);
        }
    }

    private static void areInOrder(Table table, List<Hit> found, String text) {
        int after = 0;
        for (Hit hit : found) {
            must(hit.start() >= after && hit.start() < hit.end() && hit.end() <= text.length(), table + " has " + hit);
            after = table.isOfPhrases() ? hit.start() : hit.end();
        }
    }

    private static void saysItsWord(Hit hit, String text) {
        String said = text.substring(hit.start(), hit.end());
        boolean saysIt = hit.word().phrase().heads().stream()
                .anyMatch(head -> head.equals(said)
                        || pattern(hit.word().table(), head).matcher(said).matches());
        must(saysIt, hit + " is no such word");
    }

    private static Pattern pattern(Table table, String head) {
        String between = table.allowsBlanks() ? " {0,6}" : "";
        var pattern = new StringBuilder();
        head.chars()
                .forEach(c -> pattern.append(pattern.isEmpty() ? "" : between)
                        .append(c == Trie.NUMERAL ? NUMBER : Pattern.quote(Character.toString(c))));
        return Pattern.compile(pattern.toString());
    }

    private static void leavesNoneOut(Table table, List<Hit> found, String text) {
        for (Word word : VOCABULARY.words(table)) {
            for (String head : word.phrase().heads()) {
                int at = head.indexOf(Trie.NUMERAL) < 0 ? text.indexOf(head) : -1;
                while (at >= 0) {
                    must(isCovered(found, at, at + head.length()), table + " lacks " + head + " at " + at);
                    at = text.indexOf(head, at + 1);
                }
            }
        }
    }

    /** Another word may have begun before, or be longer. */
    private static boolean isCovered(List<Hit> found, int start, int end) {
        return found.stream()
                .anyMatch(hit ->
                        (hit.start() == start && hit.end() >= end) || (hit.start() < start && hit.end() > start));
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
