package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** Readers of the values that are no objects. */
final class Values {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    // exponents are refused: "1E+999999999" would fill the memory once it is printed
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}+(?:\\.[0-9]{1,100}+)?");

    private Values() {}

    /** A value with its place, for whoever has to judge it later. */
    record Located<T>(T value, SourceSpan span) {}

    static String text(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        return string(cursor, path, "text");
    }

    static int number(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        cursor.expect(JsonToken.VALUE_NUMBER_INT, path, "a whole number");
        String digits = cursor.content();
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw cursor.mismatch(path, "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    static LocalDate date(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        String wanted = "a date such as \"2024-03-01\"";
        String written = string(cursor, path, wanted);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw cursor.mismatch(path, DAY.matcher(written).matches() ? "a day that exists" : wanted);
        }
    }

    static BigDecimal decimal(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        String wanted = "a decimal number in quotes such as \"7.132\"";
        String written = string(cursor, path, wanted);
        if (!DECIMAL.matcher(written).matches()) {
            throw cursor.mismatch(path, wanted);
        }
        return new BigDecimal(written);
    }

    /** {@return a reader of one of the constants, spelt as {@code word} says} */
    static <E> ValueReader<E> oneOf(List<E> constants, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        constants.forEach(constant -> byWord.put(word.apply(constant), constant));
        String wanted = "one of " + String.join(", ", byWord.keySet());
        return (cursor, path) -> {
            E constant = byWord.get(string(cursor, path, wanted));
            if (constant == null) {
                throw cursor.mismatch(path, wanted);
            }
            return constant;
        };
    }

    /** {@return a reader of one of the constants by its name} */
    static <E extends Enum<E>> ValueReader<E> oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()), Enum::name);
    }

    static <T> ValueReader<List<T>> listOf(ValueReader<T> element) {
        return (cursor, path) -> {
            cursor.expect(JsonToken.START_ARRAY, path, "a list");
            List<T> list = new ArrayList<>();
            while (cursor.next() != JsonToken.END_ARRAY) {
                PropertyPath at = path.index(list.size());
                cursor.mark(at);
                list.add(element.read(cursor, at));
            }
            return list;
        };
    }

    /** {@return a reader of a list in which no value stands twice} */
    static <T> ValueReader<List<T>> distinctListOf(ValueReader<T> element) {
        return (cursor, path) -> {
            Set<T> seen = new HashSet<>();
            return listOf((JsonCursor at, PropertyPath elementPath) -> {
                        T value = element.read(at, elementPath);
                        if (!seen.add(value)) {
                            throw at.error(
                                    at.shown() + " stands twice in \"" + path.name() + "\"; keep one of the two");
                        }
                        return value;
                    })
                    .read(cursor, path);
        };
    }

    static <T> ValueReader<Located<T>> located(ValueReader<T> reader) {
        return (cursor, path) -> {
            SourceSpan span = cursor.span();
            return new Located<>(reader.read(cursor, path), span);
        };
    }

    private static String string(JsonCursor cursor, PropertyPath path, String wanted) throws UnreadableDraftException {
        cursor.expect(JsonToken.VALUE_STRING, path, wanted);
        return cursor.content();
    }
}
