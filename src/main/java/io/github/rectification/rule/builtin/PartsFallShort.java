package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.builtin.PartsOfWhole.State;
import java.math.BigDecimal;

/** The finished and the unfinished parts after 其中 leave some of the whole unaccounted for (分项不足总数). */
@RuleSpec(
        id = "CNT-005",
        name = "parts-fall-short",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class PartsFallShort implements TextRule {

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        for (PartsOfWhole account : PartsOfWhole.in(text, context)) {
            if (isShort(account) && !OtherAccounts.judge(text, report, account)) {
                BigDecimal sum = account.sumInMeasure();
                int end =
                        account.parts().get(account.parts().size() - 1).count().end();
                faults.add(text.fault(account.whole().start(), end)
                        .with("whole", account.whole().value().toPlainString())
                        .with("parts", sum.toPlainString())
                        .with("rest", account.whole().value().subtract(sum).toPlainString()));
            }
        }
    }

    private static boolean isShort(PartsOfWhole account) {
        return account.afterThereof()
                && !account.isOpen()
                && inMeasure(account, State.FINISHED)
                && inMeasure(account, State.UNFINISHED)
                && account.sumInMeasure().compareTo(account.whole().value()) < 0
                && account.sum().compareTo(account.whole().value()) != 0;
    }

    private static boolean inMeasure(PartsOfWhole account, State state) {
        return account.parts().stream()
                .anyMatch(part -> part.state() == state && part.count().hasMeasureOf(account.whole()));
    }
}
