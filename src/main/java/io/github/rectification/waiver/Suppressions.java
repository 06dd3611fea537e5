package io.github.rectification.waiver;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Suppressions on the day on which reports are judged. Of several that match a finding the first that is not expired counts.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Suppressions {

    private final List<Suppression> all;
    private final LocalDate asOf;

    private Suppressions(List<Suppression> all, LocalDate asOf) {
        this.all = all;
        this.asOf = asOf;
    }

    /**
     * Puts suppressions together.
     *
     * @param all the suppressions in their order, not null
     * @param asOf the day on which reports are judged, not null
     * @return the suppressions, not null
     */
    public static Suppressions of(List<Suppression> all, LocalDate asOf) {
        requireNonNull(all, "all");
        return new Suppressions(List.copyOf(all), requireNonNull(asOf, "asOf"));
    }

    /** {@return all suppressions in their order, those that are expired among them} */
    public List<Suppression> all() {
        return all;
    }

    /** {@return those that are expired, in their order} */
    public List<Suppression> expired() {
        return all.stream().filter(one -> one.isExpired(asOf)).toList();
    }

    /**
     * Decides whether a finding counts.
     *
     * @param file the name of the file, as the patterns have it; not null
     * @param finding the finding, not null
     * @return why it does not count, or empty if nothing suppresses it
     */
    public Optional<Waiver> waiver(String file, Finding finding) {
        for (Suppression one : all) {
            if (suppresses(one, file, finding)) {
                return Optional.of(new Waiver.Suppressed(one.by(), one.reason(), one.expires()));
            }
        }
        return Optional.empty();
    }

    boolean suppresses(Suppression one, String file, Finding finding) {
        return one.matches(finding) && one.covers(file) && !one.isExpired(asOf);
    }
}
