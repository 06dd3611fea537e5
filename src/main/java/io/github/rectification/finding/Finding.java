package io.github.rectification.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One fault that a rule found in a report.
 *
 * <p>Findings are ordered by place (those without one first), then by rule, then by path. Immutable and thread-safe.
 *
 * @param rule the id of the rule, not null
 * @param name the readable name of the rule, such as {@code duplicate-item-number}, not null
 * @param severity how much it weighs under the profile in force, not null
 * @param message one sentence: what was found, what is expected, how to repair it; never holds a private number
 * @param path the value concerned, or where it would stand; empty when the fault belongs to no value
 * @param span the place in the draft; empty when something is missing or the report has no draft
 * @param related other places that belong to the fault, such as the first of two equal numbers
 * @param basis the legal source with its confidence, or that it rests on observed practice
 * @param fingerprint a mark that stays the same when paragraphs are inserted elsewhere; 16 hexadecimal digits
 * @param waiver why the finding does not count, or empty if it does
 * @param fixes repairs that need no person, the best first; empty when there is none or none was looked for
 * @since 0.1.0
 */
@Value.Builder
public record Finding(
        RuleId rule,
        String name,
        Severity severity,
        String message,
        Optional<PropertyPath> path,
        Optional<SourceSpan> span,
        List<RelatedPlace> related,
        String basis,
        String fingerprint,
        Optional<Waiver> waiver,
        List<Fix> fixes)
        implements Comparable<Finding> {

    private static final Comparator<Optional<? extends SourceSpan>> ABSENT_FIRST =
            comparing(span -> span.map(SourceSpan.class::cast).orElse(null), Comparator.nullsFirst(naturalOrder()));

    private static final Comparator<Finding> ORDER = comparing(Finding::span, ABSENT_FIRST)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.path().orElse(PropertyPath.ROOT))
            .thenComparing(Finding::message);

    /** Copies the lists. */
    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(name, "name");
        requireNonNull(severity, "severity");
        requireNonNull(message, "message");
        requireNonNull(path, "path");
        requireNonNull(span, "span");
        requireNonNull(basis, "basis");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(waiver, "waiver");
        related = List.copyOf(requireNonNull(related, "related"));
        fixes = List.copyOf(requireNonNull(fixes, "fixes"));
    }

    /** {@return a builder with nothing set} */
    public static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /** {@return whether the finding counts for the verdict, the sums and the exit status: nothing waives it} */
    public boolean counts() {
        return waiver.isEmpty();
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Finding[" + rule + " " + name + ", " + severity
                + span.map(place -> ", " + place.line() + ":" + place.column()).orElse("")
                + path.map(value -> ", " + value).orElse("") + "]";
    }
}
