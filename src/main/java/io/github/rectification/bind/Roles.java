package io.github.rectification.bind;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import java.util.Arrays;
import java.util.List;

/** The part that each paragraph plays, written down while the report is put together. */
final class Roles {

    private final BlockRole[] roles;

    Roles(int blocks) {
        this.roles = new BlockRole[blocks];
        Arrays.fill(roles, BlockRole.UNREAD);
    }

    void put(Block block, BlockRole role) {
        roles[block.index()] = role;
    }

    void put(List<Block> blocks, BlockRole role) {
        blocks.forEach(block -> put(block, role));
    }

    Outline over(Outline outline) {
        return new Outline(outline.source(), outline.blocks(), List.of(roles));
    }
}
