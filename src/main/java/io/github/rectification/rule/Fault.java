package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Edit;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule found, before it is weighed and worded.
 *
 * <p>A fault of a value has a path, and stands where the value stands or, if it has no place, where its nearest owner
 * does; {@link #missing} is a fault of a value that is not there, which has no place at all. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Fault {

    private final Optional<PropertyPath> path;
    private final Optional<SourceSpan> span;
    private final boolean placed;
    private final String caseName;
    private final Map<String, Object> values;
    private final List<Related> related;
    private final List<Repair> repairs;

    private Fault(
            Optional<PropertyPath> path,
            Optional<SourceSpan> span,
            boolean placed,
            String caseName,
            Map<String, Object> values,
            List<Related> related,
            List<Repair> repairs) {
        this.path = path;
        this.span = span;
        this.placed = placed;
        this.caseName = caseName;
        this.values = values;
        this.related = related;
        this.repairs = repairs;
    }

    /**
     * Starts a fault of a value that the report has.
     *
     * @param path the value, not null
     * @return the fault, not null
     */
    public static Fault at(PropertyPath path) {
        requireNonNull(path, "path");
        return new Fault(Optional.of(path), Optional.empty(), true, "", Map.of(), List.of(), List.of());
    }

    /**
     * Starts a fault of a place in the draft.
     *
     * @param span the place, not null
     * @return the fault, not null
     */
    public static Fault at(SourceSpan span) {
        requireNonNull(span, "span");
        return new Fault(Optional.empty(), Optional.of(span), true, "", Map.of(), List.of(), List.of());
    }

    /**
     * Starts a fault of a value that is not there.
     *
     * @param path where the value would stand, not null; the root for what no single value holds
     * @return the fault, not null
     */
    public static Fault missing(PropertyPath path) {
        requireNonNull(path, "path");
        Optional<PropertyPath> owner = path.isRoot() ? Optional.empty() : Optional.of(path);
        return new Fault(owner, Optional.empty(), false, "", Map.of(), List.of(), List.of());
    }

    /**
     * Names the value in which the place lies; the fault stands at its place all the same.
     *
     * @param owner the innermost value around the place, not null
     * @return the fault with it, not null
     */
    public Fault within(PropertyPath owner) {
        return new Fault(Optional.of(owner), span, placed, caseName, values, related, repairs);
    }

    /**
     * Names the case, for rules whose faults weigh differently.
     *
     * @param name the name of a case in the {@link RuleSpec}, not null
     * @return the fault with it, not null
     */
    public Fault ofCase(String name) {
        return new Fault(path, span, placed, requireNonNull(name, "name"), values, related, repairs);
    }

    /**
     * Gives a value for the message. The text of a draft goes in here, never into a template.
     *
     * @param name the name in the message, not null
     * @param value a string, number, date, enum constant or a collection of these, not null
     * @return the fault with it, not null
     */
    public Fault with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, requireNonNull(value, "value"));
        return new Fault(path, span, placed, caseName, Map.copyOf(more), related, repairs);
    }

    /**
     * Points at a second value that belongs to the fault; left out of the finding if it has no place.
     *
     * @param messageKey the key of what is said of it, not null
     * @param other the value, not null
     * @return the fault with it, not null
     */
    public Fault related(String messageKey, PropertyPath other) {
        requireNonNull(messageKey, "messageKey");
        requireNonNull(other, "other");
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(messageKey, other));
        return new Fault(path, span, placed, caseName, values, List.copyOf(more), repairs);
    }

    /**
     * Proposes a repair that needs no person. The checker offers it only when a new run shows that the fault is gone and
     * no other has come.
     *
     * @param messageKey the key of the sentence that says what it does, worded with the values of the fault; not null
     * @param edits makes the changes by rising offset, without draft text in them; asked only when somebody wants repairs,
     *     and gives none where the repair cannot be made; not null
     * @return the fault with it, not null
     */
    public Fault fix(String messageKey, Supplier<List<Edit>> edits) {
        requireNonNull(messageKey, "messageKey");
        requireNonNull(edits, "edits");
        List<Repair> more = new ArrayList<>(repairs);
        more.add(new Repair(messageKey, edits));
        return new Fault(path, span, placed, caseName, values, related, List.copyOf(more));
    }

    /** {@return the value concerned, or empty} */
    public Optional<PropertyPath> path() {
        return path;
    }

    /** {@return the place given by the rule, or empty when it follows from the path} */
    public Optional<SourceSpan> span() {
        return span;
    }

    /** {@return whether the fault stands somewhere in the draft; not so for what is missing} */
    public boolean isPlaced() {
        return placed;
    }

    /** {@return the name of the case, empty for none} */
    public String caseName() {
        return caseName;
    }

    /** {@return the values for the message} */
    public Map<String, Object> values() {
        return values;
    }

    /** {@return the other values that belong to the fault} */
    public List<Related> related() {
        return related;
    }

    /** {@return the proposed repairs, the best first} */
    public List<Repair> repairs() {
        return repairs;
    }

    /**
     * A second value that belongs to a fault.
     *
     * @param messageKey the key of what is said of it, not null
     * @param path the value, not null
     * @since 0.1.0
     */
    public record Related(String messageKey, PropertyPath path) {
        /** Refuses null. */
        public Related {
            requireNonNull(messageKey, "messageKey");
            requireNonNull(path, "path");
        }
    }

    /**
     * A proposed repair.
     *
     * @param messageKey the key of what it does, not null
     * @param edits makes the changes, not null
     * @since 0.1.0
     */
    public record Repair(String messageKey, Supplier<List<Edit>> edits) {
        /** Refuses null. */
        public Repair {
            requireNonNull(messageKey, "messageKey");
            requireNonNull(edits, "edits");
        }
    }
}
