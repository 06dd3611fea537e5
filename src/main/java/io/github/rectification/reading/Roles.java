package io.github.rectification.reading;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import java.util.Arrays;
import java.util.List;

/** The part that each paragraph plays, written down while the report is put together. */
public final class Roles {

    private final BlockRole[] roles;

    /** So many paragraphs, all of them unread. */
    public Roles(int blocks) {
        this.roles = new BlockRole[blocks];
        Arrays.fill(roles, BlockRole.UNREAD);
    }

    /** Writes down the part of a paragraph; the last one counts. */
    public void put(Block block, BlockRole role) {
        roles[block.index()] = role;
    }

    /** The same for several. */
    public void put(List<Block> blocks, BlockRole role) {
        blocks.forEach(block -> put(block, role));
    }

    /** {@return the outline with the parts written down} */
    public Outline over(Outline outline) {
        return new Outline(outline.source(), outline.blocks(), List.of(roles));
    }
}
