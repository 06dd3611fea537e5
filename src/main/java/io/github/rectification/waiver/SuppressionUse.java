package io.github.rectification.waiver;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the suppressions that nothing needs any more. It is told what came of each file. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class SuppressionUse {

    private final Suppressions suppressions;
    private final Set<Suppression> used = new HashSet<>();
    private final Set<Suppression> tried = new HashSet<>();

    /**
     * Begins with no file.
     *
     * @param suppressions what was applied, not null
     */
    public SuppressionUse(Suppressions suppressions) {
        this.suppressions = requireNonNull(suppressions, "suppressions");
    }

    /**
     * Takes what came of a file that could be read.
     *
     * @param file the name of the file, as the patterns have it; not null
     * @param findings all its findings, not null
     * @param rules what became of each rule, not null
     */
    public void file(String file, List<Finding> findings, List<RuleOutcome> rules) {
        Set<RuleId> judged = new HashSet<>();
        for (RuleOutcome outcome : rules) {
            if (outcome.status() != RuleStatus.SKIPPED) {
                judged.add(outcome.rule());
            }
        }
        for (Suppression one : suppressions.all()) {
            if (judged.contains(one.rule()) && one.covers(file)) {
                tried.add(one);
            }
            if (findings.stream().anyMatch(finding -> suppressions.suppresses(one, file, finding))) {
                used.add(one);
            }
        }
    }

    /**
     * {@return those that are not expired and matched no finding, though they cover a file in which their rule was not
     * switched off; in their order}
     */
    public List<Suppression> unused() {
        List<Suppression> expired = suppressions.expired();
        return suppressions.all().stream()
                .filter(one -> tried.contains(one) && !used.contains(one) && !expired.contains(one))
                .toList();
    }
}
