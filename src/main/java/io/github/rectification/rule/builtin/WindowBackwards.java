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

/** The publication window ends before it starts (公开期限起止颠倒). */
@RuleSpec(
        id = "PUB-003",
        name = "window-backwards",
        severity = Severity.ERROR,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class WindowBackwards implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        if (report.publicationWindow().isEmpty()) {
            faults.notApplicable("reason.no-window");
        }
        report.publicationWindow()
                .filter(PublicationWindow::runsBackwards)
                .ifPresent(window -> faults.add(Fault.at(Windows.END)
                        .with("start", window.start().orElseThrow())
                        .with("end", window.end().orElseThrow())
                        .related("related.window-start", Windows.START)));
    }
}
