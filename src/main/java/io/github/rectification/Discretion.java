package io.github.rectification;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<PropertyPath> closed = new HashSet<>();

    Discretion(List<Finding> findings, Optional<Outline> draft) {
        for (Finding finding : findings) {
            if (covers(finding.rule())) {
                finding.path().ifPresent(closed::add);
            }
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

    /** {@return whether all lines on which the value stands, or those of its nearest owner, may be shown} */
    boolean isOpen(SourceMap places, PropertyPath path) {
        Optional<PropertyPath> owner = Optional.of(path);
        while (owner.isPresent()) {
            List<SourceSpan> spans = places.spans(owner.get());
            if (!spans.isEmpty()) {
                return spans.stream().allMatch(this::isOpen);
            }
            owner = owner.get().parent();
        }
        return true;
    }

    private boolean isOpen(SourceSpan span) {
        for (int line = span.line(); line <= span.endLine(); line++) {
            if (!isOpen(line)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether nothing to be kept back was found in the value or in one that holds it} */
    boolean isOpen(PropertyPath path) {
        Optional<PropertyPath> owner = Optional.of(path);
        while (owner.isPresent()) {
            if (closed.contains(owner.get())) {
                return false;
            }
            owner = owner.get().parent();
        }
        return true;
    }

    /** {@return the finding with an asterisk for each character of words to be kept back} */
    Finding keepBack(Finding finding) {
        Set<String> words =
                finding.span().map(span -> wordsByLine.get(span.line())).orElse(Set.of());
        String message = finding.message();
        for (String word : words) {
            message = message.replace(word, "*".repeat(word.length()));
        }
        return message.equals(finding.message())
                ? finding
                : Finding.builder().from(finding).message(message).build();
    }
}
