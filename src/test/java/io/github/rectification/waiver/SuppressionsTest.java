package io.github.rectification.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleId;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.finding.Severity;
import io.github.rectification.finding.Waiver;
import io.github.rectification.source.PropertyPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsTest {

    private static final RuleId RULE = new RuleId("NUM-001");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static SuppressionBuilder suppression() {
        return Suppression.builder().rule(RULE).reason("附件另行编号").by("here");
    }

    private static Finding at(String path) {
        return Finding.builder()
                .rule(RULE)
                .name("duplicate-item-number")
                .severity(Severity.ERROR)
                .message("x")
                .path(PropertyPath.parse(path))
                .basis("x")
                .fingerprint("0123456789abcdef")
                .build();
    }

    private static List<RuleOutcome> outcomes(RuleStatus status) {
        return List.of(new RuleOutcome(RULE, status, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "items[1].number,items,true",
        "items[1].number,items[1],true",
        "items[1].number,items[1].number,true",
        "items[10].number,items[1],false",
        "items[1].number,item,false",
        "items,items[1],false"
    })
    void mean_a_value_and_what_is_below_it(String found, String path, boolean matches) {
        Suppression one = suppression().path(PropertyPath.parse(path)).build();
        assertThat(one.matches(at(found))).isEqualTo(matches);
    }

    @Test
    void give_their_reason() {
        var suppressions = Suppressions.of(List.of(suppression().expires(DAY).build()), DAY);
        assertThat(suppressions.waiver("a.txt", at("items[1].number")))
                .contains(new Waiver.Suppressed("here", "附件另行编号", Optional.of(DAY)));
    }

    @Test
    void are_over_on_the_day_after_the_last() {
        Suppression over = suppression().expires(DAY).build();
        var suppressions =
                Suppressions.of(List.of(over, suppression().by("there").build()), DAY.plusDays(1));
        assertThat(suppressions.expired()).containsExactly(over);
        assertThat(suppressions.waiver("a.txt", at("items[1].number")))
                .contains(new Waiver.Suppressed("there", "附件另行编号", Optional.empty()));
    }

    @Test
    void are_unused_when_they_were_tried_in_vain() {
        Suppression needed = suppression().path(PropertyPath.parse("items[1]")).build();
        Suppression idle = suppression().path(PropertyPath.parse("items[2]")).build();
        Suppression elsewhere = suppression().files(new FilePattern("b.txt")).build();
        var use = new SuppressionUse(Suppressions.of(List.of(needed, idle, elsewhere), DAY));
        use.file("a.txt", List.of(at("items[1].number")), outcomes(RuleStatus.FAILED));
        assertThat(use.unused()).containsExactly(idle);
        use.file("b.txt", List.of(), outcomes(RuleStatus.PASSED));
        assertThat(use.unused()).containsExactly(idle, elsewhere);
    }

    @Test
    void are_not_unused_where_their_rule_is_switched_off() {
        var use = new SuppressionUse(Suppressions.of(List.of(suppression().build()), DAY));
        use.file("a.txt", List.of(), outcomes(RuleStatus.SKIPPED));
        assertThat(use.unused()).isEmpty();
    }

    @Test
    void need_a_reason() {
        assertThatThrownBy(() -> suppression().reason(" ").build()).isInstanceOf(IllegalArgumentException.class);
    }
}
