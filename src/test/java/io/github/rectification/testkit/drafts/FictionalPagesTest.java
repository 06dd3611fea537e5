package io.github.rectification.testkit.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.DraftFormat;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.json.ReportJson;
import io.github.rectification.testkit.Flavour;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented drafts give the same report and findings as web pages. */
class FictionalPagesTest {

    private static final int SEEDS = Integer.getInteger("pages.seeds", 60);
    private static final ReportChecker CHECKER =
            ReportChecker.builder().asOf(LocalDate.of(2026, 6, 1)).build();

    @ParameterizedTest
    @EnumSource
    void gives_the_same_report_and_findings(Flavour flavour) throws UnreadableDraftException {
        List<String> wrong = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            String text = Flavour.plain(FictionalDrafts.generate(seed).text());
            if (DraftReader.text("", text).format() == DraftFormat.TEXT) {
                CheckResult plain = CHECKER.check(text);
                CheckResult page = CHECKER.check(
                        new ByteArrayInputStream(flavour.of(text, seed).getBytes(UTF_8)), "a.html");
                boolean same = ReportJson.write(page.report()).equals(ReportJson.write(plain.report()))
                        && findings(page).equals(findings(plain));
                if (!same) {
                    wrong.add("seed " + seed + "\n"
                            + page.draft().orElseThrow().source().all().text());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> findings(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.rule() + " " + finding.path() + " " + finding.message())
                .toList();
    }
}
