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

/** A landline number stands without its area code (固定电话缺区号). */
@RuleSpec(
        id = "CTC-002",
        name = "phone-without-area-code",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class PhoneWithoutAreaCode implements ReportRule {

    private static final PropertyPath PATH = PropertyPath.parse("contacts.phones");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<String> texts = report.contacts().map(Contacts::phones).orElse(List.of());
        if (texts.isEmpty()) {
            faults.notApplicable("reason.no-phone");
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (ContactRules.lacksAreaCode(text)) {
                faults.add(Fault.at(PATH.index(i)).with("phone", Excerpt.of(text)));
            }
        }
    }
}
