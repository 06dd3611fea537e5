package io.github.rectification.bind.body;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import java.util.List;
import java.util.Optional;

/**
 * A part of the report before it is built: its heading, if it has one, and its paragraphs.
 *
 * @param heading the paragraph with the heading, or empty
 * @param kind what the part is about, not null
 * @param blocks the paragraphs below the heading
 */
record Part(Optional<Block> heading, SectionKind kind, List<Block> blocks) {

    Part of(SectionKind other) {
        return new Part(heading, other, blocks);
    }
}
