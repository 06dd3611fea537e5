package io.github.rectification.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.Severity;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ContactChannel;
import io.github.rectification.rule.Profile.ReportPart;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFilesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 11, 1);
    private static final RuleCatalogue CATALOGUE = BuiltInRules.catalogue();

    @TempDir
    private Path folder;

    private Path file(String name, String text) {
        try {
            return Files.write(folder.resolve(name), text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Profile read(String text) {
        return read(text, DAY);
    }

    private Profile read(String text, LocalDate day) {
        return Profiles.of(CATALOGUE).read(file("ours.yaml", text), day);
    }

    private String refusal(String text) {
        SettingsException e = catchThrowableOfType(SettingsException.class, () -> read(text));
        assertThat(e).as(text).isNotNull();
        assertThat(e.sentence(Locale.CHINESE)).contains(folder + "/");
        return e.getMessage().replace(folder + "/", "");
    }

    private static RuleInfo rule(String id) {
        return CATALOGUE.find(id).orElseThrow().info();
    }

    @Test
    void an_empty_file_is_generic_under_another_name() {
        assertThat(read("")).isEqualTo(Profile.generic().withName("ours"));
    }

    @Test
    void what_a_file_leaves_out_comes_from_what_it_extends() {
        Profile read = read("extends: shenzhen-2025\nwindow: {countFirstDay: true}\ncontacts: {wanted: [email]}\n");

        assertThat(read.window()).isEqualTo(new Profile.WindowDemand(true, 1, Profile.WindowUnit.MONTH, true));
        assertThat(read.contactsWanted()).containsExactly(ContactChannel.EMAIL);
        assertThat(read.contactsAtLeast()).isEqualTo(1);
        assertThat(read.description()).isEmpty();
    }

    @Test
    void a_file_extends_a_file_beside_it() {
        file("base.yaml", "name: base\nlateness: {info: 10, warning: 20}\nparts: {required: [nextSteps]}\n");

        Profile read = read("extends: ./base.yaml\nlateness: {warning: 30}\n");

        assertThat(read.name()).isEqualTo("ours");
        assertThat(read.latenessInfo()).isEqualTo(10);
        assertThat(read.latenessWarning()).isEqualTo(30);
        assertThat(read.partsRequired()).containsExactly(ReportPart.NEXT_STEPS);
    }

    @Test
    void weighs_rules_by_id_or_name_as_a_whole_or_by_case() {
        Profile read =
                read("rules:\n  missing-title: error\n  PUB-006: off\n  CTC-001: {wanted: info}\n  PUB-008: info\n");

        assertThat(read.severity(rule("STR-010"), "absent")).isEqualTo(Severity.ERROR);
        assertThat(read.switchedOff()).containsExactly(new RuleId("PUB-006"));
        assertThat(read.severity(rule("CTC-001"), "wanted")).isEqualTo(Severity.INFO);
        assertThat(read.severity(rule("CTC-001"), "none")).isEqualTo(Severity.ERROR);
        assertThat(read.runs(rule("PUB-008"))).isTrue();
    }

    @Test
    void a_weight_replaces_what_the_profile_below_says_of_the_rule() {
        file("base.yaml", "rules: {PUB-006: off, CTC-001: {wanted: info}}");

        Profile read = read("extends: base.yaml\nrules: {PUB-006: warning, CTC-001: warning}");

        assertThat(read.switchedOff()).isEmpty();
        assertThat(read.severities()).isEqualTo(Map.of("PUB-006", Severity.WARNING, "CTC-001", Severity.WARNING));
    }

    @Test
    void a_pinned_rule_set_leaves_newer_rules_out() {
        RuleInfo now = rule("NUM-001");
        RuleInfo later = new RuleInfo(
                now.id(),
                now.name(),
                now.severity(),
                now.cases(),
                false,
                now.backing(),
                "0.2.0",
                now.formerIds(),
                false,
                false,
                false);

        assertThat(read("ruleSet: \"0.1\"").runs(now)).isTrue();
        assertThat(read("ruleSet: \"0.1\"").runs(later)).isFalse();
        assertThat(read("ruleSet: \"0.2\"").runs(later)).isTrue();
        assertThat(read("").runs(later)).isTrue();
    }

    @Test
    void the_day_chooses_the_version_whose_first_and_last_day_count() {
        String text = "regularPeriodDays: 10\nversions:\n- {validTo: 2024-02-07, lateness: {info: 5}}\n"
                + "- {validFrom: 2024-02-08, regularPeriodDays: 20}\n";

        Profile before = read(text, LocalDate.of(2024, 2, 7));
        Profile after = read(text, LocalDate.of(2024, 2, 8));

        assertThat(before.regularPeriodDays()).isEqualTo(10);
        assertThat(before.latenessInfo()).isEqualTo(5);
        assertThat(after.regularPeriodDays()).isEqualTo(20);
        assertThat(after.latenessInfo()).isEqualTo(180);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("windows: {}", "ours.yaml:1:1: key \"windows\" is not known; did you mean window?"),
                mistake(
                        "window:\n  requird: true",
                        "ours.yaml:2:3: key \"requird\" is not known; did you mean required?"),
                mistake("zzz: 1", "ours.yaml:1:1: key \"zzz\" is not known; known: contacts, description, extends"),
                mistake("window: {unit: WORKINGDAY}", "1:16: \"WORKINGDAY\" is not known; did you mean WORKING_DAY?"),
                mistake("window: {required: yes}", "1:20: \"yes\" is not known; known: false, true"),
                mistake(
                        "window: {minimum: 0}",
                        "1:19: \"0\" is not expected here; write a whole number from 1 to 36500"),
                mistake("window: {minimum: '15'}", "1:19: \"15\" is not expected here"),
                mistake("window: 15", "1:9: keys with values are expected here"),
                mistake("window:", "1:8: keys with values are expected here"),
                mistake("contacts: {wanted: [fax]}", "1:21: \"fax\" is not known; known: email, phone, postalAddress"),
                mistake("contacts: {wanted: [email, email]}", "1:28: \"email\" stands in the list twice"),
                mistake("contacts: {wanted: email}", "1:20: a list is expected here"),
                mistake("parts: {required: [signOff]}", "1:20: \"signOff\" is not known; known: invitation, items"),
                mistake("lateness: {info: 400}", "1:11: info must be less than warning"),
                mistake("validFrom: 2024-02-30", "1:12: \"2024-02-30\" is no day"),
                mistake("validFrom: 2024-02-03\nvalidTo: 2024-02-02", "validFrom must not be after validTo"),
                mistake("ruleSet: 0.1", "1:10: \"0.1\" is no version; write it in quotes"),
                mistake("rules: {NUM-01: off}", "1:9: there is no rule \"NUM-01\"; did you mean NUM-001?"),
                mistake("rules: {NUM-001: fatal}", "1:18: \"fatal\" is not known; known: error, info, off, warning"),
                mistake("rules: {NUM-001: {late: info}}", "1:19: rule NUM-001 has no cases"),
                mistake(
                        "rules: {DAT-002: {latte: info}}",
                        "1:19: rule DAT-002 has no case \"latte\"; did you mean late?"),
                mistake("rules: {DAT-002: {late: off}}", "1:25: \"off\" is not known"),
                mistake("rules: {NUM-001: off, duplicate-item-number: off}", "1:23: rule NUM-001 is named twice"),
                mistake("extends: genric", "1:10: there is no profile \"genric\"; did you mean generic?"),
                mistake("extends: ./ours.yaml", "1:10: profile ./ours.yaml extends itself"),
                mistake("extends: none.yaml", "none.yaml: this file cannot be read (NoSuchFileException)"),
                mistake("versions: []", "1:11: versions needs at least one version"),
                mistake("versions: [{}, {}]", "1:16: only the first version may lack validFrom"),
                mistake(
                        "versions: [{validTo: 2024-01-01}, {validFrom: 2024-01-03}]",
                        "1:35: this version begins on 2024-01-03, the one before ends on 2024-01-01;"),
                mistake(
                        "versions: [{validTo: 2024-01-02}, {validFrom: 2024-01-02}]",
                        "1:35: this version begins on 2024-01-02, the one before ends on 2024-01-02;"),
                mistake(
                        "versions: [{validTo: 2024-01-02}]",
                        "1:11: no version of profile ours holds on 2024-11-01; choose another day"),
                mistake("versions: [{name: x}]", "1:13: key \"name\" is not known"));
    }

    private static Arguments mistake(String text, String sentence) {
        return Arguments.of(text, sentence);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void tells_where_a_mistake_is_and_what_was_meant(String text, String sentence) {
        assertThat(refusal(text)).contains(sentence);
    }
}
