package io.github.rectification.bind.end;

import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-9900000",
                "(0999)9900000",
                "(0999) 9900000",
                "099 99000000",
                "0999—9900000",
                "0999――9900000",
                "9900000",
                "990-0000",
                "+86-0999-9900000",
                "86 0999-9900000",
                "0999-9900000-12",
                "0999-9900000转123456",
                "12345",
                "123",
                "0999 990 0000",
                "99(00)00"
            })
    void a_phone_is_read_whole(String phone) {
        Matcher found = ContactForms.PHONE.matcher(slice(phone).folded());

        assertThat(found.find()).isTrue();
        assertThat(found.group()).isEqualTo(slice(phone).folded());
    }

    @Test
    void a_further_phone_follows_a_semicolon() {
        assertThat(List.of("；9900000", "； 0999-9900000", "；(0999)9900000"))
                .allMatch(words -> slice(words).matcher(ContactForms.NEXT_PHONE).lookingAt());
        assertThat(List.of("；99000", "；甲9900000", "，9900000"))
                .noneMatch(
                        words -> slice(words).matcher(ContactForms.NEXT_PHONE).lookingAt());
    }

    @Test
    void a_mailbox_is_read_whole_even_where_it_is_none() {
        assertThat(found(ContactForms.EMAIL, "a.b_c%d+e-f@example.invalid")).contains("a.b_c%d+e-f@example.invalid");
        assertThat(found(ContactForms.EMAIL, "a @ example.invalid。")).contains("a @ example.invalid");
        assertThat(found(ContactForms.EMAIL, "a@@example.invalid")).contains("a@@example.invalid");
        assertThat(found(ContactForms.EMAIL, "a#example.invalid")).contains("a#example.invalid");
        assertThat(found(ContactForms.EMAIL, "ab")).isEmpty();
        assertThat(found(ContactForms.CODE, "999 420。")).contains("999 420");
        assertThat(found(ContactForms.CODE, "999")).isEmpty();
    }

    @Test
    void a_code_in_brackets_needs_no_name() {
        assertThat(ContactForms.bareCode(slice("某路（999420）"))).isEqualTo(3);
        assertThat(ContactForms.bareCode(slice("某路（西门）（999420）"))).isEqualTo(7);
        assertThat(List.of("某路（99942）", "某路（9994200）", "某路（999420", "某路999420）"))
                .allMatch(words -> ContactForms.bareCode(slice(words)) < 0);
    }

    @Test
    void a_whole_phone_has_seven_digits() {
        assertThat(List.of("张某 9900000", "301、0999-9900000"))
                .allMatch(words -> ContactForms.holdsWholePhone(slice(words)));
        assertThat(List.of("张某 990000", "3楼301", "待定")).noneMatch(words -> ContactForms.holdsWholePhone(slice(words)));
    }

    private static Optional<String> found(Pattern pattern, String words) {
        Matcher found = slice(words).matcher(pattern);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
