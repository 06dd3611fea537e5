package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.finding.Finding;
import io.github.rectification.testkit.Case;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented drafts have the findings that people found who knew the catalogue and not the code, and no other. */
class CaseFindingsTest {

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.github.rectification.testkit.Cases#withFindings")
    void has_the_findings_found_by_hand_and_no_other(Case draft) throws UnreadableDraftException {
        assertThat(checker.check(draft.draft()).findings())
                .extracting(CaseFindingsTest::told)
                .containsExactlyInAnyOrderElementsOf(draft.findings());
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.severity() + " "
                + finding.span().map(span -> Integer.toString(span.line())).orElse("-");
    }
}
