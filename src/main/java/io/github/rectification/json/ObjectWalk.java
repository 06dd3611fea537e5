package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.wording.NearestWord;
import io.github.rectification.wording.Quotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Walks over the keys of one object that have a value; refuses those that are unknown, doubled or missing. */
final class ObjectWalk {

    /** How many letters of a key may be wrong for it to be guessed. */
    private static final int MOST_WRONG = 2;

    private final ObjectKeys keys;
    private final JsonCursor cursor;
    private final PropertyPath owner;
    private final SourceSpan opening;
    private final Set<String> seen = new HashSet<>();
    private PropertyPath path;

    ObjectWalk(ObjectKeys keys, JsonCursor cursor, PropertyPath owner) throws UnreadableDraftException {
        cursor.expect(JsonToken.START_OBJECT, owner, Phrase.OBJECT);
        this.keys = keys;
        this.cursor = cursor;
        this.owner = owner;
        this.opening = cursor.span();
        this.path = owner;
    }

    /** Steps to the next value that is not absent; {@return whether there is one} */
    boolean next() throws UnreadableDraftException {
        while (cursor.next() != JsonToken.END_OBJECT) {
            String key = cursor.content();
            check(key);
            cursor.next();
            path = owner.property(key);
            if (!cursor.isAt(JsonToken.VALUE_NULL) || keys.required().contains(key)) {
                cursor.mark(path);
                return true;
            }
        }
        checkNoneMissing();
        return false;
    }

    String key() {
        return path.name();
    }

    /** {@return the way to the value on which the walk stands} */
    PropertyPath path() {
        return path;
    }

    String text() throws UnreadableDraftException {
        return Values.text(cursor, path);
    }

    int number() throws UnreadableDraftException {
        return Values.number(cursor, path);
    }

    LocalDate date() throws UnreadableDraftException {
        return Values.date(cursor, path);
    }

    BigDecimal decimal() throws UnreadableDraftException {
        return Values.decimal(cursor, path);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws UnreadableDraftException {
        return Values.constant(cursor, path, type);
    }

    List<String> texts() throws UnreadableDraftException {
        return list(at -> Values.text(cursor, at));
    }

    <T> List<T> list(ValueReader<T> element) throws UnreadableDraftException {
        return Values.list(cursor, path, element);
    }

    /** {@return what to throw when a key that is allowed has no reader} */
    IllegalStateException unread() {
        return new IllegalStateException(
                "nothing reads \"" + key() + "\" of " + keys.what().english());
    }

    private void check(String key) throws UnreadableDraftException {
        if (!keys.names().contains(key)) {
            throw unknown(key);
        }
        if (!seen.add(key)) {
            throw cursor.error(
                    "\"" + key + "\" stands twice in " + keys.what().english() + "; keep one of the two",
                    "\"" + key + "\"在" + keys.what().chinese() + "中出现了两次，请只留一个");
        }
    }

    private UnreadableDraftException unknown(String key) {
        Phrase hint = NearestWord.within(MOST_WRONG, key, keys.names())
                .map(word -> new Phrase("did you mean \"" + word + "\"?", "是不是想写\"" + word + "\"？"))
                .orElseGet(() -> new Phrase(
                        "its keys are " + String.join(", ", keys.names()), "可用的键是" + String.join("、", keys.names())));
        return cursor.error(
                Quotation.quoted(key) + " is no key of " + keys.what().english() + "; " + hint.english(),
                Quotation.quoted(key) + "不是" + keys.what().chinese() + "的键，" + hint.chinese());
    }

    private void checkNoneMissing() throws UnreadableDraftException {
        for (String key : keys.required()) {
            if (!seen.contains(key)) {
                throw cursor.error(
                        opening,
                        keys.what().english() + " must have \"" + key + "\"; add it",
                        keys.what().chinese() + "缺少\"" + key + "\"，请补上");
            }
        }
    }
}
