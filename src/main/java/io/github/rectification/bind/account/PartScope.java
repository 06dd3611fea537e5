package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;

/** Tells which statuses are a part of those told before them: 已完成34个，其中长期坚持3个. */
final class PartScope {

    private static final char CLAUSE_GROUP_END = ';';

    private boolean isAfterStatus;
    private int from;
    private int end = -1;

    /** A number of issues as a whole was told: what 其中 opens after it are its parts, and count. */
    void afterTotal(int at) {
        isAfterStatus = false;
        from = at;
    }

    /** A number for a status was told. */
    void afterStatus(int at) {
        isAfterStatus = true;
        from = at;
    }

    /** {@return whether a place lies within what 其中 opens after a status} */
    boolean holds(Sentence sentence, int at) {
        if (at < end) {
            return true;
        }
        if (isAfterStatus) {
            sentence.words(Table.PART_OPENER, from, at).stream()
                    .reduce((first, second) -> second)
                    .ifPresent(opener -> end = end(sentence, opener));
        }
        return at < end;
    }

    /** To the end of the bracket in which it stands, or else to the semicolon or the end of the sentence. */
    private static int end(Sentence sentence, Hit opener) {
        int start = sentence.text().start();
        boolean isInBrackets = opener.start() > start && sentence.charAt(opener.start() - 1) == '(';
        char stop = isInBrackets ? ')' : CLAUSE_GROUP_END;
        int end = sentence.text().folded().indexOf(stop, opener.end() - start);
        return end < 0 ? sentence.text().end() : start + end;
    }
}
