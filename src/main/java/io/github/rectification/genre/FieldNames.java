package io.github.rectification.genre;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of fields and columns, found where they stand whole. Immutable and thread-safe. */
public final class FieldNames {

    private static final FieldNames STANDARD = new FieldNames();
    private static final CharacterSet OPENING = CharacterSet.of("[【");
    private static final CharacterSet CLOSING = CharacterSet.of("]】");
    private static final String SAID = "SAID";
    private static final int LONGEST = 16;

    private final Map<String, Word> byName = new HashMap<>();

    private FieldNames() {
        for (Word word : Vocabulary.standard().words(Table.FIELD)) {
            word.phrase().said().forEach(name -> byName.putIfAbsent(name, word));
        }
    }

    /** {@return the names that the library knows} */
    public static FieldNames standard() {
        return STANDARD;
    }

    /** {@return the name that these folded words are and nothing else, or empty} */
    public Optional<Word> named(String words) {
        return Optional.ofNullable(byName.get(requireNonNull(words, "words")));
    }

    /** {@return the name at a place of a folded text, with its brackets and its colon; or empty if none stands there whole} */
    public Optional<Hit> at(CharSequence text, int start) {
        boolean isOpened = start < text.length() && OPENING.holds(text.charAt(start));
        int from = isOpened ? start + 1 : start;
        int closer = closer(text, from);
        if (closer < 0) {
            return Optional.empty();
        }
        int end = closer > from && text.charAt(closer - 1) == ' ' ? closer - 1 : closer;
        boolean isColon = text.charAt(closer) != ',';
        return named(text.subSequence(from, end).toString())
                .filter(name -> isColon || name.meaning().equals(SAID))
                .map(name -> new Hit(name, start, closerEnd(text, closer)));
    }

    private static int closer(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && !isClosing(text.charAt(at))) {
            at++;
        }
        return at < text.length() && isClosing(text.charAt(at)) ? at : -1;
    }

    private static boolean isClosing(char c) {
        return c == ':' || c == ',' || CLOSING.holds(c);
    }

    /** {@return the unit behind the bracket, the colon and a blank} */
    private static int closerEnd(CharSequence text, int closer) {
        int end = closer + 1;
        if (CLOSING.holds(text.charAt(closer))) {
            int colon = blankEnd(text, end);
            end = colon < text.length() && text.charAt(colon) == ':' ? colon + 1 : end;
        }
        return blankEnd(text, end);
    }

    private static int blankEnd(CharSequence text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
