package io.github.rectification.testkit.drafts;

import io.github.rectification.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How many of the faults that were put in for one rule it found. */
final class FaultScore {

    private final String rule;
    private final Map<String, Integer> beside = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int injected;
    private int found;
    private int placed;

    FaultScore(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    int injected() {
        return injected;
    }

    /** {@return what was not found, or not at its line} */
    List<String> missed() {
        return missed;
    }

    void add(String seed, FaultyDraft faulty, List<Finding> before, List<Finding> after) {
        injected++;
        Map<String, Integer> known = new TreeMap<>();
        before.forEach(finding -> known.merge(words(finding), 1, Integer::sum));
        List<Finding> fresh = after.stream()
                .filter(finding -> known.merge(words(finding), -1, Integer::sum) < 0)
                .toList();
        List<Finding> own = fresh.stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
        boolean isPlaced = own.stream().anyMatch(finding -> lineOf(finding).equals(faulty.line()));
        found += own.isEmpty() ? 0 : 1;
        placed += isPlaced ? 1 : 0;
        fresh.stream()
                .map(finding -> finding.rule().value())
                .filter(id -> !id.equals(rule))
                .distinct()
                .forEach(id -> beside.merge(id, 1, Integer::sum));
        if (!isPlaced) {
            missed.add("%s %s should be found at %s, found is %s in%n%s"
                    .formatted(rule, seed, faulty.line(), fresh, faulty.text()));
        }
    }

    private static String words(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.message();
    }

    private static OptionalInt lineOf(Finding finding) {
        return finding.span().isPresent() ? OptionalInt.of(finding.span().get().line()) : OptionalInt.empty();
    }

    /** {@return the part of the faults that were found at their line} */
    static double recall(Collection<FaultScore> scores) {
        double injected = scores.stream().mapToInt(score -> score.injected).sum();
        return scores.stream().mapToInt(score -> score.placed).sum() / injected;
    }

    /** {@return a line a rule, and one for all of them} */
    static String table(Collection<FaultScore> scores) {
        StringBuilder table = new StringBuilder("rule     injected  found  at the line  new beside it\n");
        for (FaultScore score : scores) {
            table.append("%s %9d %6d %12d  %s%n"
                    .formatted(score.rule, score.injected, score.found, score.placed, score.beside));
        }
        return table.append("recall at the line %.4f%n".formatted(recall(scores)))
                .toString();
    }
}
