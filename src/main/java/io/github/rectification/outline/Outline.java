package io.github.rectification.outline;

import static java.util.Objects.requireNonNull;

import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * All paragraphs of a draft in order, each with the part that it plays. Nothing that was read is left out but {@linkplain
 * io.github.rectification.source.FrontMatter front matter}, which is no part of the report.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the text, not null
 * @param blocks the paragraphs in order
 * @param roles the part of each paragraph, as many as there are blocks
 * @since 0.1.0
 */
public record Outline(SourceText source, List<Block> blocks, List<BlockRole> roles) {

    /** Copies the lists and checks that they are of one length. */
    public Outline {
        requireNonNull(source, "source");
        blocks = List.copyOf(requireNonNull(blocks, "blocks"));
        roles = List.copyOf(requireNonNull(roles, "roles"));
        if (roles.size() != blocks.size()) {
            throw new IllegalArgumentException(roles.size() + " roles for " + blocks.size() + " blocks");
        }
    }

    /**
     * Lists the paragraphs that play a part.
     *
     * @param role the part, not null
     * @return the paragraphs in order, empty if there is none
     */
    public List<Block> blocks(BlockRole role) {
        requireNonNull(role, "role");
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (roles.get(i) == role) {
                found.add(blocks.get(i));
            }
        }
        return found;
    }

    /** {@return how it is made, without any of its text} */
    @Override
    public String toString() {
        return "Outline[" + blocks.size() + " paragraphs]";
    }
}
