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
import java.util.Optional;

/** A postal code is no code, or is that of another province than the address names (邮政编码有误). */
@RuleSpec(
        id = "CTC-004",
        name = "malformed-postal-code",
        severity = Severity.WARNING,
        cases = {
            @RuleSpec.Case(name = "form", severity = Severity.WARNING),
            @RuleSpec.Case(name = "province", severity = Severity.WARNING)
        },
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MalformedPostalCode implements ReportRule {

    private static final PropertyPath PATH = PropertyPath.parse("contacts.postalCode");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> code = report.contacts().flatMap(Contacts::postalCode);
        if (code.isEmpty()) {
            faults.notApplicable("reason.no-postal-code");
            return;
        }
        Fault fault = Fault.at(PATH).with("code", Excerpt.of(code.get()));
        if (!ContactRules.isPostalCode(code.get())) {
            faults.add(fault.ofCase("form"));
        }
        report.contacts()
                .flatMap(ContactRules::provinceMissed)
                .ifPresent(province -> faults.add(fault.ofCase("province").with("province", province)));
    }
}
