package io.github.rectification.rule;

import static java.util.Objects.requireNonNull;

import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The parameters and weights by which a report is judged. Immutable and thread-safe.
 *
 * @param name the name under which it is chosen, not null
 * @param window what is asked of the publication window, not null
 * @param contactsWanted the channels that a report should give
 * @param contactsAtLeast how many channels it must give at the least
 * @param signatoryRequired whether somebody must sign
 * @param signOffDateRequired whether the sign-off must be dated
 * @param partsRequired the parts that a report must have
 * @param partsOrder the order in which the parts stand; a part that is not listed may stand anywhere
 * @param latenessInfo days from feedback to sign-off above which an information is given
 * @param latenessWarning days from feedback to sign-off above which a warning is given
 * @param regularPeriodDays days from the feedback that the rectification regularly takes; a sign-off before they have
 *     passed is early
 * @param vagueMeasureMaxCharacters how many characters a measure of one clause may have, its closing mark not counted,
 *     to be taken for a slogan
 * @param severities severities other than those of the catalogue, by rule id or by id and case ({@code CTC-001.wanted})
 * @param switchedOff the rules that do not run, besides those that run on demand only
 * @param description what it is for and what it rests on, in its own words; or empty
 * @param validFrom the first day of the regime that it follows, or empty if it is open to the past or not told
 * @param validTo the last day of that regime, or empty if it is open to the future or not told
 * @param ruleSet the version whose rules run, such as {@code 0.1}: a rule that is newer does not; or empty for all rules
 * @since 0.1.0
 */
@Value.Builder
public record Profile(
        String name,
        WindowDemand window,
        Set<ContactChannel> contactsWanted,
        int contactsAtLeast,
        boolean signatoryRequired,
        boolean signOffDateRequired,
        Set<ReportPart> partsRequired,
        List<ReportPart> partsOrder,
        int latenessInfo,
        int latenessWarning,
        int regularPeriodDays,
        int vagueMeasureMaxCharacters,
        Map<String, Severity> severities,
        Set<RuleId> switchedOff,
        Optional<String> description,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        Optional<String> ruleSet)
        implements WithProfile {

    /** Copies the collections. */
    public Profile {
        requireNonNull(name, "name");
        requireNonNull(window, "window");
        contactsWanted = sorted(requireNonNull(contactsWanted, "contactsWanted"), ContactChannel.class);
        partsRequired = sorted(requireNonNull(partsRequired, "partsRequired"), ReportPart.class);
        partsOrder = List.copyOf(requireNonNull(partsOrder, "partsOrder"));
        severities = Map.copyOf(requireNonNull(severities, "severities"));
        switchedOff = Set.copyOf(requireNonNull(switchedOff, "switchedOff"));
        requireNonNull(description, "description");
        requireNonNull(validFrom, "validFrom");
        requireNonNull(validTo, "validTo");
        requireNonNull(ruleSet, "ruleSet");
    }

    private static <E extends Enum<E>> Set<E> sorted(Set<E> constants, Class<E> type) {
        Set<E> sorted = EnumSet.noneOf(type);
        sorted.addAll(constants);
        return Collections.unmodifiableSet(sorted);
    }

    /** {@return a builder with nothing set} */
    public static ProfileBuilder builder() {
        return new ProfileBuilder();
    }

    /**
     * Obtains the default profile {@code generic}.
     *
     * <p>Its window (15 working days, the first not counted) and its wanted contacts are observed practice; that
     * somebody signs with a date follows GB/T 9704-2012, 7.3.5.
     *
     * @return the profile, not null
     */
    public static Profile generic() {
        return builder()
                .name("generic")
                .window(new WindowDemand(true, 15, WindowUnit.WORKING_DAY, false))
                .contactsWanted(EnumSet.allOf(ContactChannel.class))
                .contactsAtLeast(1)
                .signatoryRequired(true)
                .signOffDateRequired(true)
                .partsRequired(EnumSet.of(ReportPart.RESPONSIBILITY, ReportPart.ITEMS, ReportPart.INVITATION))
                .partsOrder(List.of(
                        ReportPart.RESPONSIBILITY,
                        ReportPart.ITEMS,
                        ReportPart.NEXT_STEPS,
                        ReportPart.INVITATION,
                        ReportPart.WINDOW,
                        ReportPart.CONTACTS,
                        ReportPart.SIGN_OFF))
                .latenessInfo(180)
                .latenessWarning(365)
                .regularPeriodDays(90)
                .vagueMeasureMaxCharacters(20)
                .build();
    }

    /**
     * Tells whether a rule runs. One that runs on demand only does so where {@link #severities} names it or a case of it,
     * one that is newer than the {@link #ruleSet} never.
     *
     * @param rule the rule, not null
     * @return whether it runs
     */
    public boolean runs(RuleInfo rule) {
        String id = rule.id().value();
        boolean isDemanded = severities.keySet().stream().anyMatch(key -> key.equals(id) || key.startsWith(id + "."));
        return !switchedOff.contains(rule.id())
                && (!rule.onDemand() || isDemanded)
                && ruleSet.map(pinned -> Releases.isWithin(rule.since(), pinned))
                        .orElse(true);
    }

    /**
     * Weighs a fault of a rule.
     *
     * @param rule the rule, not null
     * @param caseName the case, empty for none
     * @return the severity in force, not null
     */
    public Severity severity(RuleInfo rule, String caseName) {
        requireNonNull(caseName, "caseName");
        String id = rule.id().value();
        return Optional.ofNullable(severities.get(id + "." + caseName))
                .or(() -> Optional.ofNullable(severities.get(id)))
                .or(() -> Optional.ofNullable(rule.cases().get(caseName)))
                .orElse(rule.severity());
    }

    /**
     * What is asked of the publication window.
     *
     * @param required whether there must be one
     * @param minimum how long it must be at the least, in the unit
     * @param unit the unit, not null
     * @param countFirstDay whether the first day counts
     * @since 0.1.0
     */
    public record WindowDemand(boolean required, int minimum, WindowUnit unit, boolean countFirstDay) {
        /** Refuses null. */
        public WindowDemand {
            requireNonNull(unit, "unit");
        }
    }

    /**
     * The unit in which a window is measured.
     *
     * @since 0.1.0
     */
    public enum WindowUnit {
        /** A working day (工作日). */
        WORKING_DAY,
        /** A calendar day. */
        DAY,
        /** A month: from a day to the day of the same number in a later month. */
        MONTH
    }

    /**
     * A way in which the public can reach the body.
     *
     * @since 0.1.0
     */
    public enum ContactChannel {
        /** By telephone. */
        PHONE,
        /** By letter. */
        POSTAL_ADDRESS,
        /** By e-mail. */
        EMAIL
    }

    /**
     * A part that a profile can demand or order. Window, contacts and sign-off are demanded by parameters of their own.
     *
     * @since 0.1.0
     */
    public enum ReportPart {
        /** Who answers for the rectification. */
        RESPONSIBILITY,
        /** The items. */
        ITEMS,
        /** What comes next. */
        NEXT_STEPS,
        /** The sentence that invites supervision. */
        INVITATION,
        /** The publication window. */
        WINDOW,
        /** The contacts. */
        CONTACTS,
        /** The signing body and the date. */
        SIGN_OFF
    }
}
