package io.github.rectification.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.settings.Setting;
import io.github.rectification.settings.SettingsException;
import io.github.rectification.settings.SettingsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
    private static final RuleCatalogue CATALOGUE = BuiltInRules.catalogue();

    static Stream<String> names() {
        return Profiles.names().stream();
    }

    private static Profile named(String name) {
        return Profiles.of(CATALOGUE).named(name, DAY);
    }

    private static Setting resource(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream(name + ".yaml")) {
            return SettingsFile.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_file_of_generic_says_every_parameter_and_the_same_as_java() {
        Profile read = new ProfileLoader(CATALOGUE, DAY).resource("generic");

        assertThat(read.description()).isPresent();
        assertThat(read.withDescription(Optional.empty())).isEqualTo(Profile.generic());
        assertThat(keys("", resource("generic")))
                .containsExactlyInAnyOrder(
                        "name",
                        "description",
                        "window.required",
                        "window.minimum",
                        "window.unit",
                        "window.countFirstDay",
                        "contacts.wanted",
                        "contacts.atLeast",
                        "signOff.bodyRequired",
                        "signOff.dateRequired",
                        "parts.required",
                        "parts.order",
                        "lateness.info",
                        "lateness.warning",
                        "regularPeriodDays",
                        "vagueMeasure.maxCharacters");
    }

    private static List<String> keys(String above, Setting map) {
        List<String> keys = new ArrayList<>();
        for (Setting.Entry entry : map.entries()) {
            String key = above + entry.key().text();
            if (entry.value().isMap()) {
                keys.addAll(keys(key + ".", entry.value()));
            } else {
                keys.add(key);
            }
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_built_in_profile_has_its_name_and_says_what_is_practice(String name) {
        Profile profile = new ProfileLoader(CATALOGUE, DAY).resource(name);

        assertThat(profile.name()).isEqualTo(name);
        assertThat(profile.description().orElse(""))
                .contains("bserved practice", "not")
                .contains("quoted rule");
    }

    @Test
    void generic_is_the_default_that_needs_no_file() {
        assertThat(named("generic")).isEqualTo(Profile.generic());
    }

    @Test
    void observed_weighs_no_practice_as_an_error_and_leaves_the_rest_alone() {
        Profile observed = named("observed");

        for (RuleCatalogue.Entry entry : CATALOGUE.entries()) {
            RuleInfo rule = entry.info();
            List<String> cases = new ArrayList<>(rule.cases().keySet());
            cases.add("");
            for (String one : cases) {
                Severity generic = Profile.generic().severity(rule, one);
                boolean tooHeavy = rule.backing() == Backing.PRACTICE && generic == Severity.ERROR;
                assertThat(observed.severity(rule, one))
                        .as("%s %s", rule.id(), one)
                        .isEqualTo(tooHeavy ? Severity.WARNING : generic);
            }
            assertThat(observed.runs(rule)).isEqualTo(Profile.generic().runs(rule));
        }
    }

    @Test
    void the_presets_of_shenzhen_differ_in_the_window() {
        assertThat(named("shenzhen-2023").window())
                .isEqualTo(new Profile.WindowDemand(true, 15, WindowUnit.WORKING_DAY, false));
        assertThat(named("shenzhen-2025").window())
                .isEqualTo(new Profile.WindowDemand(true, 1, WindowUnit.MONTH, false));
    }

    @Test
    void the_day_chooses_among_the_regimes_of_the_centre() {
        Profiles profiles = Profiles.of(CATALOGUE);

        assertThat(profiles.named("central", LocalDate.of(2024, 2, 7)).regularPeriodDays())
                .isEqualTo(60);
        assertThat(profiles.named("central", LocalDate.of(2024, 2, 8)).regularPeriodDays())
                .isEqualTo(180);
    }

    @Test
    void suggests_the_name_that_was_meant() {
        assertThatThrownBy(() -> named("shenzen-2023"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("there is no profile \"shenzen-2023\"; did you mean shenzhen-2023?");
    }
}
