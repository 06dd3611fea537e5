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
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** A mobile number is the public contact (以手机号作联系电话). */
@RuleSpec(
        id = "CTC-007",
        name = "mobile-as-contact",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MobileAsContact implements ReportRule {

    private static final PropertyPath PATH = PropertyPath.parse("contacts.phones");
    private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|00)86)?1[3-9][0-9]{9}");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<String> texts = report.contacts().map(Contacts::phones).orElse(List.of());
        if (texts.isEmpty()) {
            faults.notApplicable("reason.no-phone");
        }
        for (int i = 0; i < texts.size(); i++) {
            if (isMobile(texts.get(i))) {
                faults.add(Fault.at(PATH.index(i)));
            }
        }
    }

    private static boolean isMobile(String text) {
        String digits = SourceText.fold(text).replaceAll("[ ()‐‑‒–—―−-]", "");
        return ContactRules.isPhoneNumber(text) && MOBILE.matcher(digits).matches();
    }
}
