package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The stated number of working days is that of the two dates neither with nor without the first day (公开期限天数不符).
 */
@RuleSpec(
        id = "PUB-007",
        name = "stated-length-differs",
        severity = Severity.ERROR,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class StatedLengthDiffers implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<PublicationWindow> window = Windows.forward(report, faults);
        if (window.isEmpty()) {
            return;
        }
        if (!Windows.hasBothDays(window.get())
                || window.get().statedWorkingDays().isEmpty()) {
            faults.notApplicable("reason.no-stated-length");
            return;
        }
        int stated = window.get().statedWorkingDays().getAsInt();
        OptionalInt without = context.calendar().workingDays(window.get(), false);
        OptionalInt with = context.calendar().workingDays(window.get(), true);
        if (without.isEmpty() || with.isEmpty()) {
            faults.cannotTell("reason.no-holiday-table");
        } else if (stated != without.getAsInt() && stated != with.getAsInt()) {
            faults.add(Fault.at(Windows.PATH.property("statedWorkingDays"))
                    .with("stated", stated)
                    .with("start", window.get().start().orElseThrow())
                    .with("end", window.get().end().orElseThrow())
                    .with("with", with.getAsInt())
                    .with("without", without.getAsInt()));
        }
    }
}
