package io.github.rectification.source;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value of a report: record components from the root, 0-based indexes in brackets.
 *
 * <p>{@code sections[1].items[3].title} is the title of the fourth item of the second section. The root has the empty
 * path. A path may lead to a value that is absent: that is where it would stand. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PropertyPath implements Comparable<PropertyPath> {

    /** The report itself. */
    public static final PropertyPath ROOT = new PropertyPath(null, "", -1);

    // the name of a component, then perhaps an index as it is printed: without sign, without a zero before it
    private static final Pattern STEP = Pattern.compile(
            "(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)(?:\\[(0|[1-9][0-9]{0,9}+)\\])?+");

    private static final int LONGEST_SHOWN = 100;

    private final @Nullable PropertyPath parent;
    private final String name;
    private final int index;
    private final int hash;

    private PropertyPath(@Nullable PropertyPath parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.hash = ((parent == null ? 1 : parent.hash) * 31 + name.hashCode()) * 31 + index;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the path, not null; the empty string is the root
     * @return the path, not null
     * @throws IllegalArgumentException if the text is no path: an empty step, a name that no record component can have, an
     *     index that is no number from 0 to {@link Integer#MAX_VALUE}
     */
    public static PropertyPath parse(String text) {
        requireNonNull(text, "text");
        PropertyPath path = ROOT;
        if (text.isEmpty()) {
            return path;
        }
        for (String written : text.split("\\.", -1)) {
            Matcher step = STEP.matcher(written);
            if (!step.matches()) {
                throw noPath(text);
            }
            path = path.property(step.group(1));
            String index = step.group(2);
            if (index != null) {
                long position = Long.parseLong(index);
                if (position > Integer.MAX_VALUE) {
                    throw noPath(text);
                }
                path = path.index((int) position);
            }
        }
        return path;
    }

    private static IllegalArgumentException noPath(String text) {
        String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return new IllegalArgumentException("path \"" + shown + "\" must look like sections[1].items[3].title");
    }

    /**
     * Goes on to a component.
     *
     * @param component the name of the record component, not null
     * @return the longer path, not null
     */
    public PropertyPath property(String component) {
        return new PropertyPath(this, requireNonNull(component, "component"), -1);
    }

    /**
     * Goes on to an element of the list that this path leads to.
     *
     * @param position the place in the list, 0-based
     * @return the path with the index, not null
     * @throws IllegalArgumentException if the place is negative
     * @throws IllegalStateException if the path leads to the report or to an element
     */
    public PropertyPath index(int position) {
        if (position < 0) {
            throw new IllegalArgumentException("position " + position + " must be >= 0");
        }
        if (parent == null || index >= 0) {
            throw new IllegalStateException("path \"" + this + "\" leads to no list");
        }
        return new PropertyPath(parent, name, position);
    }

    /** {@return the path one step up (an element's parent is the list's owner), or empty at the root} */
    public Optional<PropertyPath> parent() {
        return Optional.ofNullable(parent);
    }

    /** {@return the name of the last component; empty at the root} */
    public String name() {
        return name;
    }

    /** {@return the 0-based index of the last step, or -1 if it has none} */
    public int index() {
        return index;
    }

    /** {@return whether this is the report itself} */
    public boolean isRoot() {
        return parent == null;
    }

    /** Orders as the printed forms do, but indexes by number. */
    @Override
    public int compareTo(PropertyPath other) {
        var mine = steps().iterator();
        var theirs = other.steps().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            PropertyPath a = mine.next();
            PropertyPath b = theirs.next();
            int order = a.name.compareTo(b.name);
            if (order == 0) {
                order = Integer.compare(a.index, b.index);
            }
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    private Deque<PropertyPath> steps() {
        Deque<PropertyPath> steps = new ArrayDeque<>();
        PropertyPath step = this;
        while (step.parent != null) {
            steps.addFirst(step);
            step = step.parent;
        }
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath path
                && hash == path.hash
                && index == path.index
                && name.equals(path.name)
                && (parent == null ? path.parent == null : parent.equals(path.parent));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return the printed form, such as {@code contacts.phones[0]}} */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (PropertyPath step : steps()) {
            if (text.length() > 0) {
                text.append('.');
            }
            text.append(step.name);
            if (step.index >= 0) {
                text.append('[').append(step.index).append(']');
            }
        }
        return text.toString();
    }
}
