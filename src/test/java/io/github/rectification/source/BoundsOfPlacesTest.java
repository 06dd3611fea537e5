package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.rule.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsOfPlacesTest {

    @Test
    void hold_the_first_place_of_all() {
        assertThat(new SourceSpan(0, 0, 1, 1, 1, 1).endOffset()).isZero();
        assertThat(new DocumentPlace("word/document.xml", 0, 0).run()).isZero();
        assertThat(new TextRange(0, 0).end()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 1, 1, 1, 1",
        "0, -1, 1, 1, 1, 1",
        "0, 0, 0, 1, 1, 1",
        "0, 0, 1, 0, 1, 1",
        "0, 0, 1, 1, 0, 1",
        "0, 0, 1, 1, 1, 0"
    })
    void refuse_a_span_before_it(int offset, int length, int line, int column, int endLine, int endColumn) {
        assertThatThrownBy(() -> new SourceSpan(offset, length, line, column, endLine, endColumn))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be >= 0");
    }

    @Test
    void refuse_a_paragraph_or_a_run_before_it() {
        assertThatThrownBy(() -> new DocumentPlace("a", -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentPlace("a", 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuse_a_range_that_begins_before_it_or_ends_before_it_begins() {
        assertThatThrownBy(() -> new TextRange(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
