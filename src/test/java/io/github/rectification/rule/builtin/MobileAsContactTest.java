package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileAsContactTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-007");

    private static RectificationReport calling(String... phones) {
        return RectificationReport.builder()
                .contacts(contacts().withPhones(phones))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13000000000", "130 0000 0000", "130-0000-0000", "+8613000000000", "１３０００００００００"})
    void flags_mobile_numbers(String phone) {
        assertThat(RULE.judge(calling("0000-5550123", phone)).paths()).containsExactly("contacts.phones[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-5550123", "5550123", "400-000-0000", "12345", "12000000000", "1300000000"})
    void passes_other_numbers(String phone) {
        assertThat(RULE.judge(calling(phone)).paths()).isEmpty();
    }

    @Test
    void never_shows_the_number() {
        assertThat(RULE.judge(calling("13000000000")).chinese().get(0)).doesNotContain("1300");
    }

    @Test
    void does_not_apply_without_a_phone() {
        assertThat(RULE.judge(calling()).reasons()).containsExactly("not applicable: reason.no-phone");
    }
}
