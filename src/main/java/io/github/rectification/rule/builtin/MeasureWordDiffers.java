package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import java.util.List;

/** Parts that add up to the whole are not all counted in its measure word (分项与总数量词不一). */
@RuleSpec(
        id = "CNT-008",
        name = "measure-word-differs",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MeasureWordDiffers implements TextRule {

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        for (PartsOfWhole account : PartsOfWhole.in(text, context)) {
            List<Count> strangers = strangers(account);
            boolean addsUp = account.sum().compareTo(account.whole().value()) == 0;
            if (addsUp
                    && !strangers.isEmpty()
                    && strangers.size() < account.parts().size()
                    && !OtherAccounts.judge(text, report, account)) {
                Count stranger = strangers.get(0);
                faults.add(text.fault(stranger.start(), stranger.end())
                        .with("text", text.written(stranger.start(), stranger.end()))
                        .with(
                                "whole",
                                text.written(
                                        account.whole().start(), account.whole().end())));
            }
        }
    }

    private static List<Count> strangers(PartsOfWhole account) {
        return account.parts().stream()
                .map(PartsOfWhole.Part::count)
                .filter(count -> !count.hasMeasureOf(account.whole()))
                .toList();
    }
}
