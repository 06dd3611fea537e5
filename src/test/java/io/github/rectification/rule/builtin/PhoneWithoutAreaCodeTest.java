package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneWithoutAreaCodeTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-002");

    @Test
    void passes_numbers_that_need_none() {
        assertThat(judge("0000-5550123", "400-555-0123", "12345")).isEmpty();
    }

    @Test
    void flags_a_bare_landline() {
        assertThat(judge("0000-5550123", "5550123", "２５５５０１２３"))
                .containsExactly("contacts.phones[1]", "contacts.phones[2]");
    }

    @Test
    void leaves_what_is_no_number_to_the_other_rule() {
        assertThat(judge("55501")).isEmpty();
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
