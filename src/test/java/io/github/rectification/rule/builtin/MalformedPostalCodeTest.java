package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class MalformedPostalCodeTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-004");

    @Test
    void passes_six_digits() {
        assertThat(RULE.judge(soundReport()).paths()).isEmpty();
    }

    @Test
    void flags_five_and_seven_digits() {
        assertThat(judge("云溪县青禾镇", "00012")).containsExactly("contacts.postalCode form");
        assertThat(judge("云溪县青禾镇", "0001234")).containsExactly("contacts.postalCode form");
    }

    @Test
    void flags_the_code_of_another_province() {
        assertThat(judge("广东省松岭市", "510000")).isEmpty();
        assertThat(judge("广东省松岭市", "100000")).containsExactly("contacts.postalCode province");
    }

    @Test
    void does_not_apply_without_a_code() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-postal-code");
    }

    private static List<String> judge(String address, String code) {
        return RULE.judge(soundReport()
                        .withContacts(contacts().withPostalAddress(address).withPostalCode(code)))
                .paths();
    }
}
