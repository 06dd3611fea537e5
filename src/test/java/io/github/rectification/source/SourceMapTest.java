package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final SourceText TEXT = SourceText.of("0123456789");
    private static final SourceSpan WHOLE = TEXT.slice(0, 10).span();
    private static final SourceSpan FIRST = TEXT.slice(2, 4).span();
    private static final SourceSpan SECOND = TEXT.slice(1, 2).span();
    private static final PropertyPath END = PropertyPath.parse("publicationWindow.end");

    @Test
    void lists_the_places_of_a_value_as_they_were_read() {
        SourceMap map = SourceMap.builder().put(END, FIRST).put(END, SECOND).build();

        assertThat(map.spans(END)).containsExactly(FIRST, SECOND);
        assertThat(map.place(END)).contains(FIRST);
    }

    @Test
    void falls_back_on_the_nearest_owner_with_a_place() {
        SourceMap map = SourceMap.builder()
                .put(PropertyPath.parse("sections[1]"), WHOLE)
                .put(PropertyPath.parse("sections[1].items[0]"), FIRST)
                .build();

        assertThat(map.place(PropertyPath.parse("sections[1].items[0].title"))).contains(FIRST);
        assertThat(map.place(PropertyPath.parse("sections[1].items[1].title"))).contains(WHOLE);
        assertThat(map.place(PropertyPath.parse("sections[1].items"))).contains(WHOLE);
        assertThat(map.place(PropertyPath.parse("sections[0].items[0]"))).isEmpty();
        assertThat(map.spans(PropertyPath.parse("sections[1].items[0].title"))).isEmpty();
    }

    @Test
    void has_no_place_for_anything_when_empty() {
        assertThat(SourceMap.EMPTY.place(END)).isEmpty();
        assertThat(SourceMap.EMPTY.asMap()).isEmpty();
    }

    @Test
    void keeps_the_order_of_reading_and_does_not_change_with_its_builder() {
        SourceMap.Builder builder = SourceMap.builder().put(END, FIRST);
        SourceMap map = builder.build();
        builder.put(END, SECOND).put(PropertyPath.ROOT, WHOLE);

        assertThat(map.asMap()).isEqualTo(Map.of(END, List.of(FIRST)));
        assertThat(builder.build().asMap().keySet()).containsExactly(END, PropertyPath.ROOT);
        assertThatThrownBy(() -> map.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
