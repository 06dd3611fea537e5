package io.github.rectification.draft.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Finds for each character of a text node the part of the source that it stands for: itself, or its entity.
 *
 * <p>What jsoup says that the node shows is binding. Where the source cannot be made to agree, each character stands for
 * the whole node. Not thread-safe.
 */
final class TextDecoder {

    /** Longer names than any entity has. */
    private static final int LONGEST_ENTITY = 40;

    private static final int MOST_KEPT = 512;

    private final String source;
    private final Map<String, String> known = new HashMap<>();

    TextDecoder(String source) {
        this.source = source;
    }

    /** Takes the characters of a node. */
    interface Taker {

        void take(char c, int from, int to);
    }

    void decode(int start, int end, String decoded, Taker taker) {
        if (!walk(start, end, decoded, (c, from, to) -> {})) {
            for (int i = 0; i < decoded.length(); i++) {
                taker.take(decoded.charAt(i), start, end);
            }
        } else {
            walk(start, end, decoded, taker);
        }
    }

    /** {@return whether the source agrees with what is to be shown} */
    private boolean walk(int start, int end, String decoded, Taker taker) {
        int at = start;
        int done = 0;
        while (at < end) {
            char c = source.charAt(at);
            int entityEnd = c == '&' ? entityEnd(at, end) : at;
            if (entityEnd > at) {
                String shown = shown(source.substring(at, entityEnd));
                if (!decoded.startsWith(shown, done)) {
                    return false;
                }
                int kept = commonEnd(at, entityEnd, shown);
                take(shown.substring(0, shown.length() - kept), at, entityEnd - kept, taker);
                for (int i = kept; i > 0; i--) {
                    taker.take(source.charAt(entityEnd - i), entityEnd - i, entityEnd - i + 1);
                }
                done += shown.length();
                at = entityEnd;
            } else {
                if (done == decoded.length() || decoded.charAt(done) != c) {
                    return false;
                }
                taker.take(c, at, at + 1);
                done++;
                at++;
            }
        }
        return done == decoded.length();
    }

    private static void take(String shown, int from, int to, Taker taker) {
        for (int i = 0; i < shown.length(); i++) {
            taker.take(shown.charAt(i), from, to);
        }
    }

    private String shown(String entity) {
        String found = known.get(entity);
        if (found == null) {
            found = Parser.unescapeEntities(entity, false);
            if (known.size() < MOST_KEPT) {
                known.put(entity, found);
            }
        }
        return found;
    }

    /** {@return how many of the last characters are no part of the entity, as in {@code &nbsp2024}} */
    private int commonEnd(int start, int end, String shown) {
        int kept = 0;
        while (kept < shown.length() - 1
                && end - kept - 1 > start
                && source.charAt(end - kept - 1) == shown.charAt(shown.length() - kept - 1)) {
            kept++;
        }
        return kept;
    }

    /** {@return where what may be an entity ends, its semicolon included; {@code start} if it is none} */
    private int entityEnd(int start, int limit) {
        int most = Math.min(limit, start + LONGEST_ENTITY);
        int at = start + 1;
        if (at < most && source.charAt(at) == '#') {
            at++;
        }
        int name = at;
        while (at < most && isNameSign(source.charAt(at))) {
            at++;
        }
        if (at == name) {
            return start;
        }
        return at < limit && source.charAt(at) == ';' ? at + 1 : at;
    }

    private static boolean isNameSign(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
