package io.github.rectification.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "signOff.date",
                "contacts.phones[0]",
                "sections[1].items[3].title",
                "sections[0].sections[12].items[103].measures[7].text"
            })
    void prints_what_it_has_read(String text) {
        assertThat(PropertyPath.parse(text)).hasToString(text);
        assertThat(PropertyPath.parse(text)).isEqualTo(PropertyPath.parse(text));
    }

    @Test
    void reads_what_it_prints() {
        PropertyPath path = PropertyPath.ROOT
                .property("sections")
                .index(1)
                .property("items")
                .index(3)
                .property("title");

        assertThat(path).hasToString("sections[1].items[3].title");
        assertThat(PropertyPath.parse("sections[1].items[3].title"))
                .isEqualTo(path)
                .hasSameHashCodeAs(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "a..b",
                ".a",
                "a.",
                "[0]",
                "a.[0]",
                "a[0",
                "a[]",
                "a[x]",
                "a[-1]",
                "a[0][1]",
                "a[1]b",
                "a[2147483648]",
                "a[99999999999]",
                "a[99999999999999999999]",
                "a[+1]",
                "a[01]",
                "a[ 1]",
                "a[１]",
                "a[٣]",
                "a[",
                "a]",
                "a[[0]",
                "a[0]]",
                "1a",
                "a b",
                "a-b",
                " "
            })
    void refuses_what_is_no_path_in_one_sentence(String text) {
        assertThatThrownBy(() -> PropertyPath.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("path \"" + text + "\" must look like sections[1].items[3].title");
    }

    @Test
    void reads_the_largest_index_and_a_name_in_any_letters() {
        assertThat(PropertyPath.parse("a[2147483647]").index()).isEqualTo(Integer.MAX_VALUE);
        assertThat(PropertyPath.parse("段[0].名1").name()).isEqualTo("名1");
    }

    @Test
    void shows_a_long_text_cut_short() {
        assertThatThrownBy(() -> PropertyPath.parse("[".repeat(100_000)))
                .hasMessage("path \"" + "[".repeat(100) + "…\" must look like sections[1].items[3].title");
    }

    @Test
    void has_no_list_at_the_root_nor_inside_an_element() {
        PropertyPath element = PropertyPath.parse("items[0]");

        assertThatThrownBy(() -> PropertyPath.ROOT.index(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> element.index(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("items[0]");
    }

    @Test
    void goes_up_from_an_element_to_the_owner_of_the_list() {
        PropertyPath title = PropertyPath.parse("sections[1].items[3].title");

        assertThat(title.name()).isEqualTo("title");
        assertThat(title.index()).isEqualTo(-1);
        assertThat(title.parent()).contains(PropertyPath.parse("sections[1].items[3]"));
        assertThat(title.parent().flatMap(PropertyPath::parent)).contains(PropertyPath.parse("sections[1]"));
        assertThat(PropertyPath.parse("sections[1]").index()).isEqualTo(1);
        assertThat(PropertyPath.parse("sections[1]").parent()).contains(PropertyPath.ROOT);
        assertThat(PropertyPath.ROOT.parent()).isEmpty();
        assertThat(PropertyPath.ROOT.isRoot()).isTrue();
        assertThat(title.isRoot()).isFalse();
    }

    @Test
    void tells_a_list_from_its_element_and_one_element_from_another() {
        assertThat(PropertyPath.parse("items"))
                .isNotEqualTo(PropertyPath.parse("items[0]"))
                .isNotEqualTo(PropertyPath.parse("item"));
        assertThat(PropertyPath.parse("items[0]")).isNotEqualTo(PropertyPath.parse("items[1]"));
        assertThat(PropertyPath.parse("a.b")).isNotEqualTo(PropertyPath.parse("b"));
    }

    @Test
    void orders_owners_before_what_they_own_and_indexes_by_number() {
        List<PropertyPath> ordered = List.of(
                PropertyPath.ROOT,
                PropertyPath.parse("items"),
                PropertyPath.parse("items[2]"),
                PropertyPath.parse("items[2].number"),
                PropertyPath.parse("items[2].title"),
                PropertyPath.parse("items[10]"),
                PropertyPath.parse("title"));

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(ordered.get(i).compareTo(ordered.get(j))))
                        .as("%s and %s", ordered.get(i), ordered.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
        var shuffled = new java.util.ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }
}
