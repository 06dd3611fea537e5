package io.github.rectification.reporter;

import static java.util.Objects.requireNonNull;

import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What holds of a whole run and is known before its first file. Immutable and thread-safe.
 *
 * @param toolVersion the version of the program that checks, such as {@code 0.1.0}; not null
 * @param profile the profile in force, not null
 * @param catalogue the rules that the checker knows, not null
 * @param asOf the day on which the reports are judged, not null
 * @param locale the language of the messages, Chinese or English; not null
 * @since 0.1.0
 */
public record CheckRun(String toolVersion, Profile profile, RuleCatalogue catalogue, LocalDate asOf, Locale locale) {

    /** Refuses null. */
    public CheckRun {
        requireNonNull(toolVersion, "toolVersion");
        requireNonNull(profile, "profile");
        requireNonNull(catalogue, "catalogue");
        requireNonNull(asOf, "asOf");
        requireNonNull(locale, "locale");
    }
}
