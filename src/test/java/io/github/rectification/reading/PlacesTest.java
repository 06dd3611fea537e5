package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final PropertyPath PATH = PropertyPath.ROOT.property("title");

    private final Places places = new Places();

    @Test
    void a_text_is_kept_as_written_and_its_place_with_it() {
        SourceSlice text = slice("关于（甲）：乙").cut(2, 6);

        assertThat(places.text(PATH, text)).isEqualTo("（甲）：");
        assertThat(spans()).containsExactly(text.span());
    }

    @Test
    void what_is_absent_has_no_place() {
        assertThat(places.text(PATH, Optional.empty())).isEmpty();
        assertThat(places.paragraphs(PATH, List.of())).isEmpty();
        assertThat(places.build().asMap()).isEmpty();
        assertThat(places.text(PATH, Optional.of(slice("甲")))).contains("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙", "甲\r\n乙", "甲\r乙", "甲  \n  \n　乙"})
    void lines_of_one_value_are_stripped_and_joined(String text) {
        assertThat(places.text(PATH, slice(text))).isEqualTo("甲\n乙");
    }

    @Test
    void several_places_are_kept_in_order() {
        SourceSlice text = slice("甲乙丙");
        places.put(PATH, List.of(text.cut(2, 3), text.cut(0, 1)));

        assertThat(spans())
                .containsExactly(text.cut(2, 3).span(), text.cut(0, 1).span());
    }

    @Test
    void paragraphs_one_below_the_other_have_one_span_and_others_one_each() {
        SourceSlice text = slice("甲\n  乙\n（丙）\n丁");
        List<SourceSlice> paragraphs = List.of(text.cut(0, 1), text.cut(4, 5), text.cut(7, 8), text.cut(10, 11));

        assertThat(places.paragraphs(PATH, paragraphs)).contains("甲\n乙\n丙\n丁");
        assertThat(spans())
                .containsExactly(
                        text.cut(0, 5).span(),
                        text.cut(7, 8).span(),
                        text.cut(10, 11).span());
    }

    private List<SourceSpan> spans() {
        return places.build().spans(PATH);
    }
}
