package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Contacts;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.Profile.ContactChannel;
import io.github.rectification.testkit.RuleCheck;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingContactTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-001");

    @Test
    void passes_all_wanted_channels() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void warns_of_each_wanted_channel_that_is_missing() {
        var judgement =
                RULE.judge(soundReport().withContacts(contacts().withEmails().withPostalAddress(Optional.empty())));

        assertThat(judgement.paths()).containsExactly("contacts.postalAddress wanted", "contacts.emails wanted");
        assertThat(judgement.chinese()).containsExactly("没有写邮政地址，请补上，方便群众反映意见。", "没有写电子邮箱，请补上，方便群众反映意见。");
    }

    @Test
    void flags_once_a_report_without_any_channel() {
        assertThat(RULE.judge(soundReport().withContacts(Optional.empty())).paths())
                .containsExactly("contacts none");
        assertThat(RULE.judge(soundReport()
                                .withContacts(
                                        Contacts.builder().postalCode("000123").build()))
                        .paths())
                .containsExactly("contacts none");
    }

    @Test
    void follows_the_profile() {
        var profile = Profile.generic()
                .withContactsWanted(EnumSet.of(ContactChannel.PHONE))
                .withContactsAtLeast(2);
        var phone = contacts().withEmails();

        assertThat(RULE.under(profile).judge(soundReport().withContacts(phone)).paths())
                .isEmpty();
        assertThat(RULE.under(profile)
                        .judge(soundReport().withContacts(phone.withPhones()))
                        .paths())
                .containsExactly("contacts none");
    }
}
