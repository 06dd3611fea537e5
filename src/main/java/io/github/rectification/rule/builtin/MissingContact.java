package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Contacts;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ContactChannel;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import java.util.EnumSet;
import java.util.Set;

/** The report gives fewer ways to reach the body than the profile asks (联系方式不全). */
@RuleSpec(
        id = "CTC-001",
        name = "missing-contact",
        severity = Severity.WARNING,
        cases = {
            @RuleSpec.Case(name = "none", severity = Severity.ERROR),
            @RuleSpec.Case(name = "wanted", severity = Severity.WARNING)
        },
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MissingContact implements ReportRule {

    private static final PropertyPath CONTACTS = PropertyPath.ROOT.property("contacts");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Profile profile = context.profile();
        Set<ContactChannel> given = report.contacts().map(MissingContact::given).orElse(Set.of());
        Set<ContactChannel> missing = EnumSet.noneOf(ContactChannel.class);
        missing.addAll(profile.contactsWanted());
        missing.removeAll(given);
        if (given.size() < profile.contactsAtLeast()) {
            faults.add(Fault.missing(CONTACTS)
                    .ofCase("none")
                    .with("given", given.size())
                    .with("minimum", profile.contactsAtLeast()));
        } else {
            missing.forEach(channel -> faults.add(Fault.missing(CONTACTS.property(property(channel)))
                    .ofCase("wanted")
                    .with("channel", channel)));
        }
    }

    private static Set<ContactChannel> given(Contacts contacts) {
        Set<ContactChannel> given = EnumSet.noneOf(ContactChannel.class);
        if (!contacts.phones().isEmpty()) {
            given.add(ContactChannel.PHONE);
        }
        if (contacts.postalAddress().isPresent()) {
            given.add(ContactChannel.POSTAL_ADDRESS);
        }
        if (!contacts.emails().isEmpty()) {
            given.add(ContactChannel.EMAIL);
        }
        return given;
    }

    private static String property(ContactChannel channel) {
        return switch (channel) {
            case PHONE -> "phones";
            case POSTAL_ADDRESS -> "postalAddress";
            case EMAIL -> "emails";
        };
    }
}
