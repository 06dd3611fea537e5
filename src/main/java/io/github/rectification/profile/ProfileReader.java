package io.github.rectification.profile;

import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ContactChannel;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.rule.ProfileBuilder;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.settings.Setting;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the keys of a profile over what it extends. */
final class ProfileReader {

    private static final int MOST_DAYS = 36_500;
    private static final int MOST_CHARACTERS = 1_000;

    private static final Map<String, WindowUnit> UNITS =
            Map.of("WORKING_DAY", WindowUnit.WORKING_DAY, "DAY", WindowUnit.DAY, "MONTH", WindowUnit.MONTH);
    private static final Map<String, ContactChannel> CHANNELS = Map.of(
            "phone", ContactChannel.PHONE,
            "postalAddress", ContactChannel.POSTAL_ADDRESS,
            "email", ContactChannel.EMAIL);
    private static final Map<String, ReportPart> PARTS = Map.of(
            "responsibility", ReportPart.RESPONSIBILITY,
            "items", ReportPart.ITEMS,
            "nextSteps", ReportPart.NEXT_STEPS,
            "invitation", ReportPart.INVITATION,
            "window", ReportPart.WINDOW,
            "contacts", ReportPart.CONTACTS,
            "signOff", ReportPart.SIGN_OFF);

    /** Window, contacts and sign-off are demanded by keys of their own. */
    private static final Map<String, ReportPart> DEMANDED = Map.of(
            "responsibility", ReportPart.RESPONSIBILITY,
            "items", ReportPart.ITEMS,
            "nextSteps", ReportPart.NEXT_STEPS,
            "invitation", ReportPart.INVITATION);

    private final RuleCatalogue catalogue;

    ProfileReader(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a whole file, its versions left out. */
    Profile read(Setting whole, Profile base, String name) {
        ProfileBuilder built = begin(base).name(name);
        Map<String, Consumer<Setting>> keys = keys(built, base);
        keys.put("name", value -> built.name(value.text()));
        keys.put("versions", Setting::elements);
        whole.read(keys);
        return end(whole, built);
    }

    /** Reads one version over what all have in common. */
    Profile readVersion(Setting version, Profile common) {
        ProfileBuilder built = begin(common).description(common.description());
        version.read(keys(built, common));
        return end(version, built);
    }

    /** What a profile says of itself is not handed down. */
    private static ProfileBuilder begin(Profile base) {
        return Profile.builder()
                .from(base)
                .description(Optional.empty())
                .validFrom(Optional.empty())
                .validTo(Optional.empty());
    }

    private Map<String, Consumer<Setting>> keys(ProfileBuilder built, Profile base) {
        Map<String, Consumer<Setting>> keys = new HashMap<>();
        keys.put("extends", Setting::text);
        keys.put("description", value -> built.description(value.text()));
        keys.put("ruleSet", value -> built.ruleSet(release(value)));
        keys.put("validFrom", value -> built.validFrom(value.day()));
        keys.put("validTo", value -> built.validTo(value.day()));
        keys.put("window", value -> built.window(window(value, base.window())));
        keys.put("contacts", value -> contacts(value, built));
        keys.put("signOff", value -> signOff(value, built));
        keys.put("parts", value -> parts(value, built));
        keys.put("lateness", value -> lateness(value, base, built));
        keys.put("regularPeriodDays", value -> built.regularPeriodDays(value.number(0, MOST_DAYS)));
        keys.put("vagueMeasure", value -> vagueMeasure(value, built));
        keys.put("rules", value -> rules(value, base, built));
        return keys;
    }

    private static Profile end(Setting written, ProfileBuilder built) {
        Profile profile = built.build();
        if (profile.validFrom().isPresent()
                && profile.validTo().filter(profile.validFrom().get()::isAfter).isPresent()) {
            throw written.refused("period.backwards", Map.of());
        }
        return profile;
    }

    private static String release(Setting value) {
        String text = value.text();
        if (value.isPlain() || !text.matches("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}")) {
            throw value.refused("value.release", Map.of("value", text));
        }
        return text;
    }

    private static WindowDemand window(Setting value, WindowDemand base) {
        var window = new Object() {
            boolean required = base.required();
            int minimum = base.minimum();
            WindowUnit unit = base.unit();
            boolean countFirstDay = base.countFirstDay();
        };
        value.read(Map.of(
                "required", one -> window.required = one.truth(),
                "minimum", one -> window.minimum = one.number(1, MOST_DAYS),
                "unit", one -> window.unit = one.word(UNITS),
                "countFirstDay", one -> window.countFirstDay = one.truth()));
        return new WindowDemand(window.required, window.minimum, window.unit, window.countFirstDay);
    }

    private static void contacts(Setting value, ProfileBuilder built) {
        value.read(Map.of(
                "wanted", one -> built.contactsWanted(one.words(CHANNELS)),
                "atLeast", one -> built.contactsAtLeast(one.number(0, CHANNELS.size()))));
    }

    private static void signOff(Setting value, ProfileBuilder built) {
        value.read(Map.of(
                "bodyRequired", one -> built.signatoryRequired(one.truth()),
                "dateRequired", one -> built.signOffDateRequired(one.truth())));
    }

    private static void parts(Setting value, ProfileBuilder built) {
        value.read(Map.of(
                "required", one -> built.partsRequired(one.words(DEMANDED)),
                "order", one -> built.partsOrder(one.words(PARTS))));
    }

    private static void lateness(Setting value, Profile base, ProfileBuilder built) {
        int[] days = {base.latenessInfo(), base.latenessWarning()};
        value.read(Map.of(
                "info", one -> days[0] = one.number(1, MOST_DAYS),
                "warning", one -> days[1] = one.number(1, MOST_DAYS)));
        if (days[0] >= days[1]) {
            throw value.refused("value.ordered", Map.of());
        }
        built.latenessInfo(days[0]).latenessWarning(days[1]);
    }

    private static void vagueMeasure(Setting value, ProfileBuilder built) {
        value.read(Map.of("maxCharacters", one -> built.vagueMeasureMaxCharacters(one.number(0, MOST_CHARACTERS))));
    }

    private void rules(Setting value, Profile base, ProfileBuilder built) {
        var weights = new RuleWeights(catalogue, base);
        weights.read(value);
        built.severities(weights.severities()).switchedOff(weights.switchedOff());
    }
}
