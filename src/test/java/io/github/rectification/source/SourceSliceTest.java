package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceSliceTest {

    private static final SourceText TEXT = SourceText.of("甲，（乙）丙：丁。\n戊");

    @Test
    void shows_folded_characters_and_keeps_them_as_written() {
        SourceSlice slice = TEXT.slice(1, 7);

        assertThat(slice.text()).isEqualTo("，（乙）丙：");
        assertThat(slice.folded()).isEqualTo(",(乙)丙:");
        assertThat(slice).hasToString(",(乙)丙:").hasSize(6);
        assertThat(slice.charAt(1)).isEqualTo('(');
        assertThat(slice.subSequence(1, 4)).hasToString("(乙)");
    }

    @Test
    void cuts_the_place_with_the_text() {
        SourceSlice part = TEXT.slice(1, 9).cut(1, 4);

        assertThat(part.text()).isEqualTo("（乙）");
        assertThat(part.span()).isEqualTo(new SourceSpan(2, 3, 1, 3, 1, 6));
        assertThat(part.from(1).text()).isEqualTo("乙）");
        assertThat(TEXT.slice(0, 1).through(TEXT.slice(3, 4)).text()).isEqualTo("甲，（乙");
    }

    @Test
    void finds_within_its_bounds_only() {
        SourceSlice slice = TEXT.slice(1, 7);

        assertThat(slice.indexOf("(", 0)).isEqualTo(1);
        assertThat(slice.indexOf("(", 1)).isEqualTo(1);
        assertThat(slice.indexOf("(", 2)).isEqualTo(-1);
        assertThat(slice.indexOf("丁", 0)).isEqualTo(-1);
        assertThat(slice.indexOf("甲", 0)).isEqualTo(-1);
        assertThat(slice.indexOf(":丁", 0)).isEqualTo(-1);
        assertThat(slice.indexOf("丙:", 0)).isEqualTo(4);
        assertThat(slice.indexOf("", 6)).isEqualTo(6);
        assertThat(slice.indexOf("乙", 99)).isEqualTo(-1);
        assertThat(slice.contains("乙)")).isTrue();
        assertThat(slice.contains("丁")).isFalse();
    }

    @Test
    void knows_nothing_beyond_its_bounds() {
        SourceSlice slice = TEXT.slice(1, 7);

        assertThat(slice.charAt(5)).isEqualTo(':');
        assertThat(slice.cut(6, 6).text()).isEmpty();
        assertThat(slice.indexOf("甲", -1)).isEqualTo(-1);
        assertThat(slice.indexOf(",", -9)).isZero();
        for (int outside : new int[] {-1, 6, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> slice.charAt(outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        for (int outside : new int[] {-1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> slice.cut(0, outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> slice.cut(outside, 6)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> slice.from(outside)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> slice.subSequence(0, outside)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void begins_and_ends_with_what_is_within_its_bounds() {
        SourceSlice slice = TEXT.slice(1, 7);

        assertThat(slice.startsWith(",(")).isTrue();
        assertThat(slice.startsWith("甲")).isFalse();
        assertThat(slice.endsWith("丙:")).isTrue();
        assertThat(slice.endsWith("丁")).isFalse();
        assertThat(TEXT.slice(1, 2).startsWith(",(")).isFalse();
        assertThat(TEXT.slice(2, 3).endsWith(",(")).isFalse();
    }

    @Test
    void trims_blanks_of_every_width() {
        SourceText text = SourceText.of("\u3000\uFEFF \t甲 乙\u00A0\u200B\r\n");

        assertThat(text.all().trim().text()).isEqualTo("甲 乙");
        assertThat(text.all().isBlank()).isFalse();
        assertThat(text.slice(0, 4).isBlank()).isTrue();
        assertThat(text.slice(0, 4).trim().length()).isZero();
    }

    @Test
    void refuses_a_range_outside_the_text() {
        assertThatThrownBy(() -> TEXT.slice(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TEXT.slice(3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TEXT.slice(0, TEXT.length() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
