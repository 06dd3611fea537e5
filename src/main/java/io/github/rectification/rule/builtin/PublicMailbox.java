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
import java.util.Locale;
import java.util.Set;

/** An e-mail address is one of a commercial provider (使用商业邮箱). */
@RuleSpec(
        id = "CTC-006",
        name = "public-mailbox",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class PublicMailbox implements ReportRule {

    private static final PropertyPath PATH = PropertyPath.parse("contacts.emails");
    private static final Set<String> PROVIDERS = Set.of(
            "126.com",
            "139.com",
            "163.com",
            "188.com",
            "189.cn",
            "21cn.com",
            "aliyun.com",
            "foxmail.com",
            "gmail.com",
            "hotmail.com",
            "icloud.com",
            "live.cn",
            "live.com",
            "msn.com",
            "outlook.com",
            "qq.com",
            "sina.cn",
            "sina.com",
            "sina.com.cn",
            "sohu.com",
            "tom.com",
            "wo.cn",
            "yahoo.cn",
            "yahoo.com",
            "yahoo.com.cn",
            "yeah.net");
    private static final String PAID = "vip.";

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        List<String> texts = report.contacts().map(Contacts::emails).orElse(List.of());
        if (texts.isEmpty()) {
            faults.notApplicable("reason.no-email");
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (ContactRules.isEmailAddress(text) && PROVIDERS.contains(provider(text))) {
                faults.add(Fault.at(PATH.index(i)).with("email", Excerpt.of(text)));
            }
        }
    }

    private static String provider(String address) {
        String domain =
                address.strip().substring(address.strip().indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domain.startsWith(PAID) ? domain.substring(PAID.length()) : domain;
    }
}
