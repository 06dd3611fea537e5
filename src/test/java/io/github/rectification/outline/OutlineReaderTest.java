package io.github.rectification.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n \u3000\r\n"})
    void makes_a_block_of_every_line_that_is_not_blank(String lineEnd) {
        Outline outline =
                OutlineReader.read(SourceText.of(String.join(lineEnd, "  一、情况 ", "\u3000\u3000(一)学习。 ", "正文", "")));

        assertThat(outline.blocks().stream().map(block -> block.line().text())).containsExactly("一、情况", "(一)学习。", "正文");
        assertThat(outline.blocks().stream().map(block -> block.content().text()))
                .containsExactly("情况", "学习。", "正文");
        assertThat(outline.blocks().stream().map(Block::index)).containsExactly(0, 1, 2);
        assertThat(outline.roles()).containsOnly(BlockRole.UNREAD).hasSize(3);
    }

    @Test
    void knows_blocks_by_their_numbering_and_their_role() {
        Outline outline = OutlineReader.read(SourceText.of("一、情况\n正文"));
        var roles = new Outline(outline.source(), outline.blocks(), List.of(BlockRole.HEADING, BlockRole.TEXT));

        assertThat(outline.blocks().get(0).isNumbered(NumberingScheme.CHAPTER)).isTrue();
        assertThat(outline.blocks().get(0).isNumbered(NumberingScheme.GROUP)).isFalse();
        assertThat(outline.blocks().get(1).isNumbered(NumberingScheme.CHAPTER)).isFalse();
        assertThat(roles.blocks(BlockRole.TEXT))
                .containsExactly(outline.blocks().get(1));
        assertThat(roles.blocks(BlockRole.ITEM)).isEmpty();
    }

    @Test
    void has_no_blocks_where_there_is_no_ink() {
        assertThat(OutlineReader.read(SourceText.of("")).blocks()).isEmpty();
        assertThat(OutlineReader.read(SourceText.of(" \n\u3000\r\t\u200B")).blocks())
                .isEmpty();
    }

    @Test
    void refuses_roles_that_do_not_fit_the_blocks() {
        Outline outline = OutlineReader.read(SourceText.of("一、情况\n正文"));

        assertThatThrownBy(() -> new Outline(outline.source(), outline.blocks(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 roles for 2 blocks");
    }
}
