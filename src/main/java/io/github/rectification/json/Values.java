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
import tools.jackson.core.JsonToken;

/** Readers of the values that are no objects. */
final class Values {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    // exponents are refused: "1E+999999999" would fill the memory once it is printed
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}+(?:\\.[0-9]{1,100}+)?");

    private static final Phrase WHOLE_NUMBER = new Phrase("a whole number", "整数");

    private static final Phrase WHOLE_NUMBER_IN_BOUNDS = new Phrase(
            "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE,
            Integer.MIN_VALUE + "至" + Integer.MAX_VALUE + "之间的整数");

    private static final Phrase DATE = new Phrase("a date such as \"2024-03-01\"", "形如\"2024-03-01\"的日期");

    private static final Phrase EXISTING_DAY = new Phrase("a day that exists", "存在的日期");

    private static final Phrase DECIMAL_NUMBER =
            new Phrase("a decimal number in quotes such as \"7.132\"", "加引号的小数（如\"7.132\"）");

    private Values() {}

    static String text(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        return string(cursor, path, Phrase.TEXT);
    }

    static int number(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        cursor.expect(JsonToken.VALUE_NUMBER_INT, path, WHOLE_NUMBER);
        try {
            return Integer.parseInt(cursor.content());
        } catch (NumberFormatException e) {
            throw cursor.mismatch(path, WHOLE_NUMBER_IN_BOUNDS);
        }
    }

    static LocalDate date(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        String written = string(cursor, path, DATE);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw cursor.mismatch(path, DAY.matcher(written).matches() ? EXISTING_DAY : DATE);
        }
    }

    static BigDecimal decimal(JsonCursor cursor, PropertyPath path) throws UnreadableDraftException {
        String written = string(cursor, path, DECIMAL_NUMBER);
        if (!DECIMAL.matcher(written).matches()) {
            throw cursor.mismatch(path, DECIMAL_NUMBER);
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
                Phrase.oneOf(
                        Arrays.stream(MoneyUnit.values()).map(MoneyUnit::symbol).toList()));
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
                Phrase.oneOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    /** Reads a list of constants in which none stands twice. */
    static <E extends Enum<E>> List<E> constants(JsonCursor cursor, PropertyPath path, Class<E> type)
            throws UnreadableDraftException {
        Set<E> seen = EnumSet.noneOf(type);
        return list(cursor, path, at -> {
            E constant = constant(cursor, at, type);
            if (!seen.add(constant)) {
                Phrase shown = cursor.shown();
                throw cursor.error(
                        shown.english() + " stands twice in \"" + path.name() + "\"; keep one of the two",
                        shown.chinese() + "在\"" + path.name() + "\"中出现了两次，请只留一个");
            }
            return constant;
        });
    }

    static <T> List<T> list(JsonCursor cursor, PropertyPath path, ValueReader<T> element)
            throws UnreadableDraftException {
        cursor.expect(JsonToken.START_ARRAY, path, Phrase.LIST);
        List<T> list = new ArrayList<>();
        while (cursor.next() != JsonToken.END_ARRAY) {
            PropertyPath at = path.index(list.size());
            cursor.mark(at);
            list.add(element.read(at));
        }
        return list;
    }

    private static String string(JsonCursor cursor, PropertyPath path, Phrase wanted) throws UnreadableDraftException {
        cursor.expect(JsonToken.VALUE_STRING, path, wanted);
        return cursor.content();
    }
}
