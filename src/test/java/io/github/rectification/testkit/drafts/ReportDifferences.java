package io.github.rectification.testkit.drafts;

import io.github.rectification.model.StatusCounts;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares reports value by value; absent, an empty list and a record with nothing set are the same. */
final class ReportDifferences {

    private static final String ABSENT = "-";

    private final List<Difference> found = new ArrayList<>();

    private ReportDifferences() {}

    /** {@return what was read otherwise than expected, in the order of the report} */
    static List<Difference> between(Record expected, Record got) {
        ReportDifferences differences = new ReportDifferences();
        differences.components("", expected, got);
        return List.copyOf(differences.found);
    }

    private void compare(String path, Object expected, Object got) {
        Object truth = bare(expected);
        Object read = bare(got);
        if (truth.equals(read)) {
            return;
        }
        if (truth instanceof Record one && read instanceof Record other && one.getClass() == other.getClass()) {
            components(path, one, other);
        } else if (truth instanceof List<?> one && read instanceof List<?> other) {
            elements(path, one, other);
        } else {
            found.add(new Difference(path, shown(truth), shown(read)));
        }
    }

    private void elements(String path, List<?> expected, List<?> got) {
        for (int index = 0; index < Math.max(expected.size(), got.size()); index++) {
            compare(
                    path + "[" + index + "]",
                    index < expected.size() ? expected.get(index) : ABSENT,
                    index < got.size() ? got.get(index) : ABSENT);
        }
    }

    private void components(String path, Record expected, Record got) {
        for (RecordComponent component : expected.getClass().getRecordComponents()) {
            String below = path.isEmpty() ? component.getName() : path + "." + component.getName();
            // counts by status stand straight under what they belong to
            boolean isWritten = component.getType() != StatusCounts.class;
            compare(isWritten ? below : path, value(component, expected), value(component, got));
        }
    }

    private static Object bare(Object value) {
        Object inner = unwrapped(value);
        boolean empty = (inner instanceof Collection<?> values && values.isEmpty())
                || (inner instanceof Record holder && holdsNothing(holder));
        return empty ? ABSENT : inner;
    }

    private static Object unwrapped(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? optional.get() : ABSENT;
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? (Object) optional.getAsInt() : ABSENT;
        }
        return value;
    }

    private static boolean holdsNothing(Record holder) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (!ABSENT.equals(bare(value(component, holder)))) {
                return false;
            }
        }
        return true;
    }

    private static Object value(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(each -> shown(bare(each))).toList().toString();
        }
        if (value instanceof Record holder) {
            List<String> parts = new ArrayList<>();
            for (RecordComponent component : holder.getClass().getRecordComponents()) {
                Object part = bare(value(component, holder));
                if (!ABSENT.equals(part)) {
                    parts.add(component.getName() + "=" + shown(part));
                }
            }
            return parts.toString();
        }
        return value.toString();
    }
}
