package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesOfResultTest {

    private final ReportChecker checker =
            ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();

    @Test
    void are_those_of_the_draft_from_the_first_to_the_last() {
        CheckResult result = checker.check("甲\n乙");

        assertThat(result.line(1)).contains("甲");
        assertThat(result.line(2)).contains("乙");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3, 999, Integer.MAX_VALUE})
    void are_empty_where_the_draft_has_none(int line) {
        assertThat(checker.check("甲\n乙").line(line)).isEmpty();
        assertThat(checker.check(RectificationReport.builder().build()).line(line))
                .isEmpty();
    }
}
