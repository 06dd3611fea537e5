package io.github.rectification.waiver;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.source.PropertyPath;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that findings of a rule need not be mended. What is left empty narrows nothing. Immutable and thread-safe.
 *
 * @param rule the rule, not null
 * @param files in which files, or empty for all
 * @param path at which value: this one and all below it, a list with its elements; or empty for all
 * @param line on which line of the draft, 1-based; or empty for all
 * @param fingerprint the fingerprint of the one finding that is meant, or empty for all
 * @param reason why, not blank; private numbers in it are replaced by asterisks
 * @param expires the last day on which it holds, inclusive, or empty for no end
 * @param by what holds the decision, such as the place in a file; not null
 * @since 0.1.0
 */
@Value.Builder
public record Suppression(
        RuleId rule,
        Optional<FilePattern> files,
        Optional<PropertyPath> path,
        Optional<Integer> line,
        Optional<String> fingerprint,
        String reason,
        Optional<LocalDate> expires,
        String by) {

    /** Refuses null and a blank reason, and hides private numbers in the reason. */
    public Suppression {
        requireNonNull(rule, "rule");
        requireNonNull(files, "files");
        requireNonNull(path, "path");
        requireNonNull(line, "line");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(expires, "expires");
        requireNonNull(by, "by");
        reason = PrivateNumbers.hidden(requireNonNull(reason, "reason"));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression must have a reason");
        }
    }

    /** {@return a builder with nothing set} */
    public static SuppressionBuilder builder() {
        return new SuppressionBuilder();
    }

    /**
     * Tells whether it holds in a file.
     *
     * @param file the name of the file, as {@link #files} has it; not null
     * @return whether it does
     */
    public boolean covers(String file) {
        return files.isEmpty() || files.get().matches(file);
    }

    /**
     * Tells whether a finding in a file that it covers is meant.
     *
     * @param finding the finding, not null
     * @return whether it is
     */
    public boolean matches(Finding finding) {
        return finding.rule().equals(rule)
                && (path.isEmpty() || finding.path().filter(this::isBelow).isPresent())
                && (line.isEmpty()
                        || finding.span()
                                .filter(span -> span.line() == line.get())
                                .isPresent())
                && (fingerprint.isEmpty() || fingerprint.get().equals(finding.fingerprint()));
    }

    private boolean isBelow(PropertyPath found) {
        String start = path.map(PropertyPath::toString).orElse("");
        String whole = found.toString();
        if (start.isEmpty() || whole.equals(start)) {
            return true;
        }
        return whole.startsWith(start) && (whole.charAt(start.length()) == '.' || whole.charAt(start.length()) == '[');
    }

    /**
     * Tells whether it is over.
     *
     * @param day the day on which reports are judged, not null
     * @return whether the last day on which it holds is before that
     */
    public boolean isExpired(LocalDate day) {
        return expires.filter(day::isAfter).isPresent();
    }
}
