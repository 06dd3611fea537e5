package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.contacts;
import static io.github.rectification.testkit.Reports.flatReport;
import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class MalformedEmailTest {

    private static final RuleCheck RULE = RuleCheck.of("CTC-005");

    @Test
    void passes_an_address() {
        assertThat(judge("zgb@qinghe.example", "zgb＠qinghe.example")).isEmpty();
    }

    @Test
    void flags_what_is_none() {
        assertThat(judge("zgb@qinghe.example", "zgb.qinghe.example", "zgb@qinghe"))
                .containsExactly("contacts.emails[1]", "contacts.emails[2]");
    }

    @Test
    void does_not_apply_without_addresses() {
        assertThat(RULE.judge(flatReport(1)).reasons()).containsExactly("not applicable: reason.no-email");
    }

    private static List<String> judge(String... emails) {
        return RULE.judge(soundReport().withContacts(contacts().withEmails(emails)))
                .paths();
    }
}
