package io.github.rectification.json;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.source.PropertyPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/** Readers of the values that are no objects. */
final class Values {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    // exponents are refused: "1E+999999999" would fill the memory once it is printed
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}+(?:\\.[0-9]{1,100}+)?");

    private Values() {}

    static String text(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        return string(cursor, path, "text");
    }

    static int number(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        cursor.expect(JsonToken.VALUE_NUMBER_INT, path, "a whole number");
        try {
            return Integer.parseInt(cursor.content());
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

    static MoneyUnit moneyUnit(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        if (cursor.isAt(JsonToken.VALUE_STRING)) {
            Optional<MoneyUnit> unit = MoneyUnit.ofSymbol(cursor.content());
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        throw cursor.mismatch(
                path,
                oneOf(Arrays.stream(MoneyUnit.values()).map(MoneyUnit::symbol).toList()));
    }

    static <E extends Enum<E>> E constant(JsonCursor cursor, PropertyPath path, Class<E> type)
            throws UnreadableDraftException {
        if (cursor.isAt(JsonToken.VALUE_STRING)) {
            String written = cursor.content();
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(written)) {
                    return constant;
                }
            }
        }
        throw cursor.mismatch(
                path,
                oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    /** Reads a list of constants in which none stands twice. */
    static <E extends Enum<E>> List<E> constants(JsonCursor cursor, PropertyPath path, Class<E> type)
            throws UnreadableDraftException {
        Set<E> seen = EnumSet.noneOf(type);
        return list(cursor, path, at -> {
            E constant = constant(cursor, at, type);
            if (!seen.add(constant)) {
                throw cursor.error(cursor.shown() + " stands twice in \"" + path.name() + "\"; keep one of the two");
            }
            return constant;
        });
    }

    static <T> List<T> list(JsonCursor cursor, PropertyPath path, ValueReader<T> element)
            throws UnreadableDraftException {
        cursor.expect(JsonToken.START_ARRAY, path, "a list");
        List<T> list = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            PropertyPath at = path.index(list.size());
            cursor.mark(at);
            list.add(element.read(at));
        }
        return list;
    }

    private static String string(JsonCursor cursor, PropertyPath path, String wanted) throws UnreadableDraftException {
        cursor.expect(JsonToken.VALUE_STRING, path, wanted);
        return cursor.content();
    }

    private static String oneOf(List<String> words) {
        return words.stream().collect(Collectors.joining(", ", "one of ", ""));
    }
}
