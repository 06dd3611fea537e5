package io.github.rectification.judge;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.RuleId;
import io.github.rectification.outline.Outline;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps back what secret rules found: names beside sanctions, case numbers, pending cases, secrecy marks, and what the
 * secret rules of packs find. The lines on which they stand are not shown, and no message on these lines repeats the words.
 */
final class Discretion {

    /** More of them on one line are not looked for: a line may be as long as the draft. */
    private static final int MOST_SECRETS = 100;

    private final Map<Integer, Set<SourceSpan>> secretsByLine = new HashMap<>();
    private final Set<PropertyPath> closed = new HashSet<>();
    private final String original;
    private final boolean isBlind;

    private Discretion(List<Finding> findings, Set<RuleId> secretRules, boolean isBlind, Optional<Outline> draft) {
        this.isBlind = isBlind;
        for (Finding finding : findings) {
            if (!secretRules.contains(finding.rule())) {
                continue;
            }
            finding.path().ifPresent(closed::add);
            if (draft.isPresent() && finding.span().isPresent()) {
                SourceSpan span = finding.span().get();
                Set<SourceSpan> secrets = secretsByLine.computeIfAbsent(span.line(), line -> new LinkedHashSet<>());
                if (secrets.size() < MOST_SECRETS) {
                    secrets.add(span);
                }
            }
        }
        this.original = draft.map(outline -> outline.source().original()).orElse("");
    }

    /** {@return what is kept back after a run; where a secret rule went wrong nobody knows what, so that no line is shown} */
    static Discretion of(RuleRun run, Set<RuleId> secretRules, Optional<Outline> draft) {
        List<Finding> all = new ArrayList<>(run.findings());
        all.addAll(run.abandoned());
        boolean isBlind = run.failures().stream().map(RuleFailure::rule).anyMatch(secretRules::contains);
        return new Discretion(all, secretRules, isBlind, draft);
    }

    /** {@return whether the line may be shown} */
    boolean isOpen(int line) {
        return !isBlind && !secretsByLine.containsKey(line);
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
        return !isBlind;
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
        if (isBlind) {
            return false;
        }
        Optional<PropertyPath> owner = Optional.of(path);
        while (owner.isPresent()) {
            if (closed.contains(owner.get())) {
                return false;
            }
            owner = owner.get().parent();
        }
        return true;
    }

    /** {@return the finding with an asterisk for each character of words to be kept back, or of a part that it is about} */
    Finding keepBack(Finding finding) {
        Set<SourceSpan> secrets =
                finding.span().map(span -> secretsByLine.get(span.line())).orElse(Set.of());
        if (secrets.isEmpty()) {
            return finding;
        }
        SourceSpan own = finding.span().orElseThrow();
        List<Fix> fixes = finding.fixes().stream()
                .map(fix -> new Fix(hidden(fix.description(), own, secrets), fix.edits()))
                .toList();
        return Finding.builder()
                .from(finding)
                .message(hidden(finding.message(), own, secrets))
                .fixes(fixes)
                .build();
    }

    private String hidden(String sentence, SourceSpan own, Set<SourceSpan> secrets) {
        String hidden = sentence;
        for (SourceSpan secret : secrets) {
            hidden = hide(hidden, secret.offset(), secret.endOffset());
            hidden = hide(
                    hidden, Math.max(own.offset(), secret.offset()), Math.min(own.endOffset(), secret.endOffset()));
        }
        return hidden;
    }

    private String hide(String message, int start, int end) {
        return start < end ? ClosedWords.hide(message, original.substring(start, end)) : message;
    }
}
