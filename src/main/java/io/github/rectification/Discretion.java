package io.github.rectification;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.RuleId;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.SourceSpan;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps back what privacy rules found besides numbers: names beside sanctions, case numbers, pending cases, secrecy marks.
 * The lines on which they stand are not shown, and no message on these lines repeats the words.
 */
final class Discretion {

    private static final Set<String> RULES = Set.of("PRV-004", "PRV-005", "PRV-006", "PRV-007");

    /** More words on one line are not looked for: a line may be as long as the draft. */
    private static final int MOST_WORDS = 100;

    private final Map<Integer, Set<String>> wordsByLine = new HashMap<>();

    Discretion(List<Finding> findings, Optional<Outline> draft) {
        for (Finding finding : findings) {
            if (draft.isPresent() && finding.span().isPresent() && covers(finding.rule())) {
                SourceSpan span = finding.span().get();
                Set<String> words = wordsByLine.computeIfAbsent(span.line(), line -> new LinkedHashSet<>());
                if (words.size() < MOST_WORDS) {
                    words.add(draft.get().source().original().substring(span.offset(), span.offset() + span.length()));
                }
            }
        }
    }

    /** {@return whether what the rule finds is kept back} */
    static boolean covers(RuleId rule) {
        return RULES.contains(rule.value());
    }

    /** {@return whether the line may be shown} */
    boolean isOpen(int line) {
        return !wordsByLine.containsKey(line);
    }

    /** {@return the finding with an asterisk for each character of words to be kept back} */
    Finding keepBack(Finding finding) {
        Set<String> words =
                finding.span().map(span -> wordsByLine.get(span.line())).orElse(Set.of());
        if (words.isEmpty()) {
            return finding;
        }
        List<Fix> fixes = finding.fixes().stream()
                .map(fix -> new Fix(hidden(fix.description(), words), fix.edits()))
                .toList();
        return Finding.builder()
                .from(finding)
                .message(hidden(finding.message(), words))
                .fixes(fixes)
                .build();
    }

    private static String hidden(String sentence, Set<String> words) {
        String hidden = sentence;
        for (String word : words) {
            hidden = hidden.replace(word, "*".repeat(word.length()));
        }
        return hidden;
    }
}
