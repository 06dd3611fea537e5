package example.county;

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

/** The county wants two phones, one of them the discipline office's. */
@RuleSpec(
        id = "CTY-001",
        name = "single-phone",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class SinglePhone implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<String> phones = report.contacts().map(Contacts::phones).orElse(List.of());
        if (phones.isEmpty()) {
            faults.notApplicable("CTY-001.no-phone");
        } else if (phones.size() == 1) {
            faults.add(Fault.at(PropertyPath.parse("contacts.phones[0]")).with("count", phones.size()));
        }
    }
}
