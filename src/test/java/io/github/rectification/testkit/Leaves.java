package io.github.rectification.testkit;

import static java.util.Objects.requireNonNull;

import io.github.rectification.model.StatusCounts;
import io.github.rectification.source.PropertyPath;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The values of a record that are no records themselves, each with its path. A set of constants is one value. */
public final class Leaves {

    private final Map<PropertyPath, Object> found = new LinkedHashMap<>();

    private Leaves() {}

    /** {@return the values that are present, in the order of the components} */
    public static Map<PropertyPath, Object> of(Record root) {
        var leaves = new Leaves();
        leaves.walk(root, PropertyPath.ROOT);
        return leaves.found;
    }

    private void walk(Object value, PropertyPath path) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> walk(present, path));
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(present -> found.put(path, present));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), path.index(i));
            }
        } else if (value instanceof Record parts) {
            components(parts, path);
        } else {
            found.put(path, value);
        }
    }

    private void components(Record parts, PropertyPath path) {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(parts);
                // counts by status stand straight under what they belong to
                boolean isWritten = !(value instanceof StatusCounts);
                walk(requireNonNull(value), isWritten ? path.property(component.getName()) : path);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
