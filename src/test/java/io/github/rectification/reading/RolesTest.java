package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.source.SourceText;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final String TEXT = "甲\n乙\n丙\n";

    @Test
    void what_nobody_gives_a_part_is_unread_and_the_last_part_counts() {
        Outline outline = OutlineReader.read(SourceText.of(TEXT));
        var roles = new Roles(3);
        roles.put(blocks(TEXT).get(1), BlockRole.TEXT);
        roles.put(blocks(TEXT).subList(1, 3), BlockRole.MEASURE);

        assertThat(roles.over(outline).roles()).containsExactly(BlockRole.UNREAD, BlockRole.MEASURE, BlockRole.MEASURE);
        assertThat(roles.over(outline).blocks()).isEqualTo(outline.blocks());
        assertThat(roles.over(outline).source()).isSameAs(outline.source());
    }
}
