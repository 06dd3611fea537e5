package io.github.rectification.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String PARAGRAPH = "甲".repeat(300) + "问题" + "乙".repeat(300);

    @Test
    void cuts_a_long_line_on_both_sides_of_the_range() {
        var excerpt = Excerpt.of(PARAGRAPH, 300, 302);
        assertThat(excerpt.text()).isEqualTo("…" + "甲".repeat(12) + "问题" + "乙".repeat(22) + "…");
        assertThat(excerpt.marker()).isEqualTo(" ".repeat(25) + "^^^^");
    }

    @Test
    void does_not_cut_a_line_that_fits() {
        var excerpt = Excerpt.of("甲".repeat(12) + "乙".repeat(24), 12, 13);
        assertThat(excerpt.text()).isEqualTo("甲".repeat(12) + "乙".repeat(24));
        assertThat(excerpt.marker()).isEqualTo(" ".repeat(24) + "^^");
    }

    @Test
    void shows_more_of_what_stands_before_a_range_at_the_end() {
        var excerpt = Excerpt.of(PARAGRAPH, 601, 602);
        assertThat(excerpt.text()).isEqualTo("…" + "乙".repeat(36));
        assertThat(excerpt.marker()).isEqualTo(" ".repeat(71) + "^^");
    }

    @Test
    void cuts_a_range_wider_than_the_window() {
        var excerpt = Excerpt.of(PARAGRAPH, 0, 602);
        assertThat(excerpt.text()).isEqualTo("甲".repeat(24) + "…");
        assertThat(excerpt.marker()).isEqualTo("^".repeat(48));
    }

    @Test
    void keeps_pairs_of_surrogates_whole() {
        var excerpt = Excerpt.of("𠮷".repeat(100), 100, 102);
        assertThat(excerpt.text()).isEqualTo("…" + "𠮷".repeat(36) + "…");
        assertThat(excerpt.marker()).isEqualTo(" ".repeat(25) + "^^");
    }

    @Test
    void gives_no_column_to_a_sign_set_above_another() {
        assertThat(Excerpt.of("e\u0301x", 2, 3).marker()).isEqualTo(" ^");
    }

    @Test
    void cuts_a_line_of_nothing_but_such_signs() {
        assertThat(Excerpt.of("\u0301".repeat(100_000), 0, 1).text()).hasSizeLessThan(1000);
    }

    @Test
    void takes_a_range_beyond_the_line_as_its_end() {
        assertThat(Excerpt.of("甲", 7, 9)).isEqualTo(new Excerpt("甲", "  ^"));
    }
}
