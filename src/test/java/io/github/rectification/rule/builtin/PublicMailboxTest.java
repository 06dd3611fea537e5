package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationReport;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicMailboxTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-006");

    private static RectificationReport writingTo(String... emails) {
        return RectificationReport.builder()
                .contacts(contacts().withEmails(emails))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zgb@126.com", "zgb@163.com", "ZGB@QQ.COM", "zgb@vip.sina.com", "zgb@139.com", "zgb@foxmail.com"
            })
    void flags_commercial_providers(String email) {
        assertThat(RULE.judge(writingTo("zgb@qinghe.example", email)).paths()).containsExactly("contacts.emails[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zgb@qinghe.gov.cn", "zgb@my163.com", "zgb@163.com.example", "zgb@mail.edu.cn", "zgb@qq.example"
            })
    void passes_addresses_of_bodies(String email) {
        assertThat(RULE.judge(writingTo(email)).paths()).isEmpty();
    }

    @Test
    void leaves_what_is_no_address_to_the_other_rule() {
        assertThat(RULE.judge(writingTo("zgb@@126.com")).paths()).isEmpty();
    }

    @Test
    void does_not_apply_without_an_address() {
        assertThat(RULE.judge(writingTo()).reasons()).containsExactly("not applicable: reason.no-email");
    }
}
