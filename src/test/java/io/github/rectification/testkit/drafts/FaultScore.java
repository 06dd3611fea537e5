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
        Map<String, Integer> more = count(after);
        count(before).forEach((id, number) -> more.merge(id, -number, Integer::sum));
        boolean isFound = more.getOrDefault(rule, 0) > 0;
        boolean isPlaced = isFound
                && after.stream()
                        .filter(finding -> finding.rule().value().equals(rule))
                        .anyMatch(finding -> lineOf(finding).equals(faulty.line()));
        found += isFound ? 1 : 0;
        placed += isPlaced ? 1 : 0;
        more.forEach((id, number) -> {
            if (number > 0 && !id.equals(rule)) {
                beside.merge(id, 1, Integer::sum);
            }
        });
        if (!isPlaced) {
            missed.add("%s %s should be found at %s, found is %s in\n%s"
                    .formatted(rule, seed, faulty.line(), more, faulty.text()));
        }
    }

    private static OptionalInt lineOf(Finding finding) {
        return finding.span().isPresent() ? OptionalInt.of(finding.span().get().line()) : OptionalInt.empty();
    }

    private static Map<String, Integer> count(List<Finding> findings) {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.rule().value(), 1, Integer::sum));
        return counts;
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
