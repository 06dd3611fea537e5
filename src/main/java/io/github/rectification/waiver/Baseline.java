package io.github.rectification.waiver;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Waiver;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The findings that were there before, by file, rule and fingerprint. It holds nothing else of the drafts. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Baseline {

    /** Nothing was there before. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final Map<String, Set<Entry>> files;

    private Baseline(Map<String, Set<Entry>> files) {
        this.files = files;
    }

    /**
     * Puts a baseline together.
     *
     * @param entries the findings by the name of their file, not null
     * @return the baseline, not null
     */
    public static Baseline of(Map<String, ? extends Collection<Entry>> entries) {
        requireNonNull(entries, "entries");
        return EMPTY.with(entries);
    }

    /** {@return the findings by the name of their file, both sorted; no file without any} */
    public Map<String, Set<Entry>> files() {
        return Collections.unmodifiableMap(files);
    }

    /** {@return the number of findings} */
    public int size() {
        return files.values().stream().mapToInt(Set::size).sum();
    }

    /**
     * Decides whether a finding counts.
     *
     * @param file the name of the file, as the baseline has it; not null
     * @param finding the finding, not null
     * @return that it was there before, or empty if it is new
     */
    public Optional<Waiver> waiver(String file, Finding finding) {
        return entries(file).contains(Entry.of(finding)) ? Optional.of(new Waiver.Baselined()) : Optional.empty();
    }

    /**
     * Obtains what is known of a file and was not found in it any more.
     *
     * @param file the name of the file, as the baseline has it; not null
     * @param findings all findings of the file, with their waivers; not null
     * @return the entries that waive none of them, sorted
     */
    public Set<Entry> stale(String file, List<Finding> findings) {
        Set<Entry> left = new TreeSet<>(entries(file));
        findings.stream()
                .filter(finding -> finding.waiver()
                        .filter(Waiver.Baselined.class::isInstance)
                        .isPresent())
                .map(Entry::of)
                .forEach(left::remove);
        return left;
    }

    /**
     * Obtains a baseline in which files have other findings.
     *
     * @param entries the findings of these files, none to take a file out; not null
     * @return the baseline with them and with the other files as they are, not null
     */
    public Baseline with(Map<String, ? extends Collection<Entry>> entries) {
        Map<String, Set<Entry>> changed = new TreeMap<>(files);
        entries.forEach((file, found) -> {
            if (found.isEmpty()) {
                changed.remove(file);
            } else {
                changed.put(file, Collections.unmodifiableSet(new TreeSet<>(found)));
            }
        });
        return new Baseline(changed);
    }

    private Set<Entry> entries(String file) {
        return files.getOrDefault(requireNonNull(file, "file"), Collections.emptySet());
    }

    /**
     * One finding.
     *
     * @param rule the rule, not null
     * @param fingerprint its fingerprint, 16 hexadecimal digits; not null
     * @since 0.1.0
     */
    public record Entry(RuleId rule, String fingerprint) implements Comparable<Entry> {

        private static final Comparator<Entry> ORDER = comparing(Entry::rule).thenComparing(Entry::fingerprint);

        /** Refuses null. */
        public Entry {
            requireNonNull(rule, "rule");
            requireNonNull(fingerprint, "fingerprint");
        }

        /**
         * Obtains what is kept of a finding.
         *
         * @param finding the finding, not null
         * @return its rule and fingerprint, not null
         */
        public static Entry of(Finding finding) {
            requireNonNull(finding, "finding");
            return new Entry(finding.rule(), finding.fingerprint());
        }

        /** Orders by rule, then by fingerprint. */
        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }
    }
}
