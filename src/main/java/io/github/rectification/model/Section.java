package io.github.rectification.model;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A part of the report, or a group within a part.
 *
 * <p>A part without a heading has no label, number or heading. Below the top level the kind is {@link SectionKind#OTHER}.
 *
 * @param kind what it is about, not null
 * @param label the numbering as written, its own punctuation included, such as {@code (一)}; or empty
 * @param number the value of the label, or empty
 * @param heading the heading without label and closing mark, or empty
 * @param text the paragraphs straight under the heading, joined by a line feed; or empty
 * @param items the items that stand straight in it
 * @param sections the sections that stand straight in it
 * @since 0.1.0
 */
@Value.Builder
public record Section(
        SectionKind kind,
        Optional<String> label,
        OptionalInt number,
        Optional<String> heading,
        Optional<String> text,
        List<@Valid Item> items,
        List<@Valid Section> sections)
        implements WithSection {

    /** Refuses null and copies the collections. */
    public Section {
        requireNonNull(kind, "kind");
        requireNonNull(label, "label");
        requireNonNull(number, "number");
        requireNonNull(heading, "heading");
        requireNonNull(text, "text");
        items = List.copyOf(requireNonNull(items, "items"));
        sections = List.copyOf(requireNonNull(sections, "sections"));
    }

    /** {@return a builder with nothing set} */
    public static SectionBuilder builder() {
        return new SectionBuilder();
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return Shape.of("Section")
                .with(kind)
                .number(number)
                .count(sections, "section")
                .count(items.size() + itemsOf(sections), "item")
                .toString();
    }

    /** {@return how many items there are, those of parts below included; as deep as the sections nest} */
    static int itemsOf(List<Section> sections) {
        int count = 0;
        for (Section section : sections) {
            count += section.items.size() + itemsOf(section.sections);
        }
        return count;
    }
}
