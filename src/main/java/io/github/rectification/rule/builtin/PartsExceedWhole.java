package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.builtin.PartsOfWhole.Part;
import io.github.rectification.rule.builtin.PartsOfWhole.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A part is larger than its whole, or parts told by state sum to more (分项超过总数). */
@RuleSpec(
        id = "CNT-004",
        name = "parts-exceed-whole",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class PartsExceedWhole implements TextRule {

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        for (PartsOfWhole account : PartsOfWhole.in(text, context)) {
            Optional<BigDecimal> excess = tooLarge(account).or(() -> tooMany(account));
            if (excess.isPresent() && !OtherAccounts.judge(text, report, account)) {
                int end =
                        account.parts().get(account.parts().size() - 1).count().end();
                faults.add(text.fault(account.whole().start(), end)
                        .with("whole", account.whole().value().toPlainString())
                        .with("parts", excess.get().toPlainString()));
            }
        }
    }

    /** Other parts may overlap (党员, 女性), but none is larger than the whole. */
    private static Optional<BigDecimal> tooLarge(PartsOfWhole account) {
        return account.parts().stream()
                .filter(part -> account.afterThereof() && part.count().hasMeasureOf(account.whole()))
                .map(part -> part.count().value())
                .filter(value -> value.compareTo(account.whole().value()) > 0)
                .findFirst();
    }

    private static Optional<BigDecimal> tooMany(PartsOfWhole account) {
        List<Part> told = account.parts().stream()
                .filter(part -> part.state() != State.UNTOLD)
                .toList();
        boolean isOneMeasure = told.stream().allMatch(part -> part.count().hasMeasureOf(account.whole()));
        boolean isApart = account.countIn(State.FINISHED) == 1 && account.countIn(State.UNFINISHED) >= 1;
        BigDecimal sum = told.stream().map(part -> part.count().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return isOneMeasure && isApart && sum.compareTo(account.whole().value()) > 0
                ? Optional.of(sum)
                : Optional.empty();
    }
}
