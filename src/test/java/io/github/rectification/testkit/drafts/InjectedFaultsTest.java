package io.github.rectification.testkit.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Measures how many faults are missed, and how much is found where there is nothing to find. */
class InjectedFaultsTest {

    /** One false error or warning in so many drafts is borne. */
    private static final int DRAFTS_A_FALSE_FINDING = 50;

    private static final double RECALL = 0.99;

    private static final int SEEDS = Integer.getInteger("injected.drafts", 400);
    private static final int FAULTS_A_DRAFT = Integer.getInteger("injected.faults", 3);
    private static final int SHOWN = 5;

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2029, 1, 1)).build();

    @Test
    void finds_no_errors_and_warnings_in_sound_drafts() {
        List<String> found = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (Finding finding :
                    checker.check(FictionalDrafts.sound(seed).text()).findings()) {
                if (finding.severity() != Severity.INFO) {
                    found.add("seed " + seed + " " + shown(finding));
                }
            }
        }
        System.out.println(SEEDS + " sound drafts, false errors and warnings: " + found.size());

        assertThat(found).hasSizeLessThanOrEqualTo(SEEDS / DRAFTS_A_FALSE_FINDING);
    }

    @Test
    void finds_the_faults_where_they_are() throws IOException {
        List<Injection> injections = Injections.all();
        Map<String, FaultScore> scores = new TreeMap<>();
        injections.forEach(injection -> scores.put(injection.rule(), new FaultScore(injection.rule())));
        for (long seed = 1; seed <= SEEDS; seed++) {
            FictionalDraft draft = FictionalDrafts.sound(seed);
            List<Finding> before = checker.check(draft.text()).findings();
            Dice dice = new Dice(seed + 31);
            int left = FAULTS_A_DRAFT;
            for (Injection injection : rarestFirst(injections, scores)) {
                Optional<FaultyDraft> faulty =
                        left > 0 ? injection.way().into(new FaultSheet(draft, dice)) : Optional.empty();
                if (faulty.isPresent()) {
                    left--;
                    List<Finding> after = checker.check(faulty.get().text()).findings();
                    scores.get(injection.rule()).add("seed " + seed, faulty.get(), before, after);
                }
            }
        }
        String table = FaultScore.table(scores.values());
        System.out.print(table);
        List<String> missed = new ArrayList<>();
        scores.values().forEach(score -> score.missed().stream().limit(SHOWN).forEach(missed::add));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "injected-faults.txt"), table + "\n" + String.join("\n", missed));
        assertThat(FaultScore.recall(scores.values()))
                .as(String.join("\n", missed))
                .isGreaterThanOrEqualTo(RECALL);
        assertThat(scores.values())
                .allSatisfy(
                        score -> assertThat(score.injected()).as(score.rule()).isPositive());
    }

    /** Few drafts have a place for some of the faults. */
    private static List<Injection> rarestFirst(List<Injection> injections, Map<String, FaultScore> scores) {
        return injections.stream()
                .sorted(Comparator.comparingInt(
                        injection -> scores.get(injection.rule()).injected()))
                .toList();
    }

    private static String shown(Finding finding) {
        return finding.rule()
                + finding.span().map(span -> " line " + span.line()).orElse("") + " " + finding.message();
    }
}
