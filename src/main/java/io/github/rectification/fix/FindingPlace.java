package io.github.rectification.fix;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.source.PropertyPath;
import java.util.Optional;

/**
 * What tells one finding of a draft from another, whatever its message: a fingerprint will not do, for it changes with
 * the line.
 *
 * @param start the offset of its first unit, -1 for what has no place
 * @param end the offset after the last
 */
record FindingPlace(RuleId rule, Severity severity, boolean counts, Optional<PropertyPath> path, int start, int end) {

    static FindingPlace of(Finding finding) {
        return new FindingPlace(
                finding.rule(),
                finding.severity(),
                finding.counts(),
                finding.path(),
                finding.span().map(span -> span.offset()).orElse(-1),
                finding.span().map(span -> span.endOffset()).orElse(-1));
    }

    /** {@return the same finding in the edited text} */
    FindingPlace in(EditedText edited) {
        return start < 0 ? this : new FindingPlace(rule, severity, counts, path, edited.start(start), edited.end(end));
    }
}
