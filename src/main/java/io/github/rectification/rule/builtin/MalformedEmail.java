package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.ContactRules;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.List;

/** An e-mail address has not the form of one (电子邮箱有误). */
@RuleSpec(
        id = "CTC-005",
        name = "malformed-email",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MalformedEmail implements ReportRule {

    private static final PropertyPath PATH = PropertyPath.parse("contacts.emails");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<String> texts = report.contacts().map(Contacts::emails).orElse(List.of());
        if (texts.isEmpty()) {
            faults.notApplicable("reason.no-email");
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (!ContactRules.isEmailAddress(text)) {
                faults.add(Fault.at(PATH.index(i)).with("email", Excerpt.of(text)));
            }
        }
    }
}
