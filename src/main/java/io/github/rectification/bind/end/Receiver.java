package io.github.rectification.bind.end;

import io.github.rectification.genre.CharacterSet;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Numerals;
import io.github.rectification.genre.Table;
import io.github.rectification.reading.Mentions;
import io.github.rectification.source.SourceSlice;
import java.util.List;
import java.util.Optional;

/**
 * Who receives a letter, before 收 at the end of an address.
 *
 * @param name the name, not null
 * @param start where the address before it ends, in the whole text
 */
record Receiver(SourceSlice name, int start) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final CharacterSet MARKS = CharacterSet.of(",、() ");
    private static final CharacterSet BEFORE = CharacterSet.of(",、( ");
    private static final CharacterSet BEHIND = CharacterSet.of(",;。( ");

    /** {@return who receives what is sent to the address, or empty} */
    static Optional<Receiver> in(SourceSlice address, Mentions mentions) {
        int end = address.length();
        while (end > 0 && BEHIND.holds(address.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && address.charAt(end - 1) == ')') {
            end--;
        }
        int last = address.start() + end;
        return mentions.words(Table.ENVELOPE, address).stream()
                .filter(word -> word.end() == last && word.word().as(Envelope.class) == Envelope.RECEIVED)
                .findFirst()
                .map(word -> nameEnd(address, word.start() - address.start()))
                .flatMap(to -> behindMark(address, to).or(() -> behindHouse(address, to, mentions)));
    }

    /** 某局办公室(收). */
    private static int nameEnd(SourceSlice address, int word) {
        int end = word > 0 && address.charAt(word - 1) == '(' ? word - 1 : word;
        return end > 0 && address.charAt(end - 1) == ' ' ? end - 1 : end;
    }

    private static Optional<Receiver> behindMark(SourceSlice address, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && !MARKS.holds(address.charAt(start - 1))) {
            start--;
        }
        boolean isMarked = start > 0 && BEFORE.holds(address.charAt(start - 1));
        return isMarked && fits(end - start)
                ? Optional.of(new Receiver(address.cut(start, end), address.start() + start - 1))
                : Optional.empty();
    }

    /** 某路1号某局办公室收: no mark stands between. */
    private static Optional<Receiver> behindHouse(SourceSlice address, int end, Mentions mentions) {
        List<Hit> houses = mentions.words(Table.HOUSE, address);
        boolean isNumbered = false;
        for (int i = 0; i < houses.size(); i++) {
            Hit house = houses.get(i);
            int before = house.start() - address.start();
            boolean goesOn = i > 0 && houses.get(i - 1).end() == house.start();
            isNumbered = goesOn ? isNumbered : before > 0 && Numerals.isNumeral(address.charAt(before - 1));
            boolean isLast = i + 1 == houses.size() || houses.get(i + 1).start() != house.end();
            int start = house.end() - address.start();
            if (isNumbered && isLast && fits(end - start) && isName(address, start, end)) {
                return Optional.of(new Receiver(address.cut(start, end), house.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(int length) {
        return length >= SHORTEST && length <= LONGEST;
    }

    private static boolean isName(SourceSlice address, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = address.charAt(at);
            if (MARKS.holds(c) || (c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }
}
