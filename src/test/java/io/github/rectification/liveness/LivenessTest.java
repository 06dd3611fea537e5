package io.github.rectification.liveness;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.testkit.RuleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds the fault that is made for it, and no other: a rule that never speaks is as bad as none. */
class LivenessTest {

    private static final Map<String, String> TABLE = new TreeMap<>();

    static List<Mutant> mutants() {
        return Mutants.all();
    }

    @AfterAll
    static void print_the_table() throws IOException {
        String lines = String.join("\n", TABLE.values()) + "\n";
        System.out.print(lines);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "liveness.txt"), lines);
    }

    @Test
    void nothing_is_found_in_the_sound_draft() {
        assertThat(check(Mutants.sound(), Mutants.DAY, everyRule()))
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void every_rule_and_every_case_has_a_fault_made_for_it() {
        List<String> targets = BuiltInRules.catalogue().entries().stream()
                .map(RuleCatalogue.Entry::info)
                .flatMap(LivenessTest::targets)
                .toList();

        // a rule may have faults of no case beside its cases
        assertThat(mutants()).extracting(Mutant::target).doesNotHaveDuplicates().containsAll(targets);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_rule_finds_its_fault_and_no_other_does(Mutant mutant) {
        String text = mutant.of(Mutants.sound());
        Profile profile = demanding(mutant);
        List<Finding> findings = check(text, mutant.day(), profile);
        TreeSet<String> found =
                findings.stream().map(finding -> finding.rule().value()).collect(toCollection(TreeSet::new));
        TABLE.put(mutant.toString(), "%-18s %-62s %s".formatted(mutant.target(), mutant.name(), found));

        var expected = new TreeSet<>(mutant.admitted().keySet());
        expected.add(mutant.rule());
        assertThat(found)
                .as(() -> findings.stream().map(Finding::message).toList() + "\n" + text)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void the_fault_is_found_once_and_as_its_case(Mutant mutant) {
        List<Fault> faults = RuleCheck.of(mutant.rule())
                .asOf(mutant.day())
                .under(demanding(mutant))
                .judge(mutant.of(Mutants.sound()))
                .faults();

        assertThat(faults).extracting(Fault::caseName).containsExactly(mutant.caseName());
    }

    private static Stream<String> targets(RuleInfo rule) {
        String id = rule.id().value();
        return rule.cases().isEmpty()
                ? Stream.of(id)
                : rule.cases().keySet().stream().map(name -> (id + " " + name).strip());
    }

    private static List<Finding> check(String text, LocalDate day, Profile profile) {
        return ReportChecker.builder()
                .asOf(day)
                .profile(profile)
                .build()
                .check(text)
                .findings();
    }

    /** The profile generic with the rules that run on demand only. */
    private static Profile everyRule() {
        return Profile.generic()
                .withSeverities(BuiltInRules.catalogue().entries().stream()
                        .map(RuleCatalogue.Entry::info)
                        .filter(RuleInfo::onDemand)
                        .collect(toMap(rule -> rule.id().value(), RuleInfo::severity)));
    }

    private static Profile demanding(Mutant mutant) {
        EnumSet<Profile.ReportPart> parts = EnumSet.copyOf(everyRule().partsRequired());
        parts.addAll(mutant.needed());
        return everyRule().withPartsRequired(parts);
    }
}
