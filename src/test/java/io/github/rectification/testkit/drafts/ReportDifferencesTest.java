package io.github.rectification.testkit.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Contacts;
import io.github.rectification.model.InspectionPeriod;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import org.junit.jupiter.api.Test;

class ReportDifferencesTest {

    @Test
    void takes_a_record_with_nothing_set_for_an_absent_one() {
        RectificationReport absent = RectificationReport.builder().build();
        RectificationReport hollow = RectificationReport.builder()
                .round(InspectionRound.builder()
                        .period(InspectionPeriod.builder().build())
                        .build())
                .build();

        assertThat(ReportDifferences.between(absent, hollow)).isEmpty();
    }

    @Test
    void names_the_path_of_a_value_that_was_read_otherwise() {
        RectificationReport expected = report("0000-5550123");
        RectificationReport got = report("0000-5550124");

        assertThat(ReportDifferences.between(expected, got))
                .containsExactly(new Difference("contacts.phones[0]", "0000-5550123", "0000-5550124"));
    }

    @Test
    void shows_a_value_that_is_missing() {
        assertThat(ReportDifferences.between(
                        report("0000-5550123"), RectificationReport.builder().build()))
                .containsExactly(new Difference("contacts", "[phones=[0000-5550123]]", "-"));
    }

    @Test
    void leaves_the_indices_out_of_the_field() {
        assertThat(new Difference("sections[1].sections[0].items[2].title", "a", "b").field())
                .isEqualTo("sections[].items[].title");
    }

    private static RectificationReport report(String phone) {
        return RectificationReport.builder()
                .contacts(Contacts.builder().addPhones(phone).build())
                .build();
    }
}
