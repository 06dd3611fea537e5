package io.github.rectification.cli;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.finding.Messages;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import java.util.Map;
import java.util.SortedSet;

/** The version of this program. */
final class Version {

    /** That of the pom, which a test compares; read from the jar it would cost time at each start. */
    static final String TEXT = "0.1.0";

    private Version() {}

    /** {@return the version with what else tells two installations apart} */
    static String describe(RuleCatalogue catalogue, Profile profile, Messages messages) {
        int rules = 0;
        for (RuleCatalogue.Entry entry : catalogue.entries()) {
            rules += profile.runs(entry.info()) ? 1 : 0;
        }
        SortedSet<Integer> years = WorkingCalendar.mainlandChina().years();
        return "rectify " + TEXT + "\n"
                + messages.text("version.rules", Map.of("profile", profile.name(), "rules", rules)) + "\n"
                + messages.text("version.years", Map.of("first", years.first(), "last", years.last())) + "\n";
    }
}
