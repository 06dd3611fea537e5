package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class MalformedPhoneTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-003");

    @Test
    void passes_numbers_of_a_known_form() {
        assertThat(judge("0000-5550123", "5550123", "400-555-0123")).isEmpty();
    }

    @Test
    void flags_what_is_none() {
        assertThat(judge("0000-5550123", "0000-55501", "电话"))
                .containsExactly("contacts.phones[1]", "contacts.phones[2]");
    }

    @Test
    void does_not_apply_without_phones() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-phone");
    }

    private static List<String> judge(String... phones) {
        return RULE.judge(soundReport().withContacts(contacts().withPhones(phones)))
                .paths();
    }
}
