package io.github.rectification.finding;

import static java.util.Objects.requireNonNull;

import io.github.rectification.privacy.PrivateNumbers;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a finding does not count, though the fault is there.
 *
 * @since 0.1.0
 */
public sealed interface Waiver {

    /**
     * Somebody decided that the finding need not be mended. Immutable and thread-safe.
     *
     * @param by what holds the decision, such as the place in a configuration file; not null
     * @param reason the reason given, not null; private numbers in it are replaced by asterisks
     * @param expires the last day on which it holds, inclusive, or empty for no end
     * @since 0.1.0
     */
    record Suppressed(String by, String reason, Optional<LocalDate> expires) implements Waiver {

        /** Refuses null, and hides private numbers in the reason. */
        public Suppressed {
            requireNonNull(by, "by");
            reason = PrivateNumbers.hidden(requireNonNull(reason, "reason"));
            requireNonNull(expires, "expires");
        }
    }

    /**
     * The finding was there when the baseline was written. Immutable and thread-safe.
     *
     * @since 0.1.0
     */
    record Baselined() implements Waiver {}
}
