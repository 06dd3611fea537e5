package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.NumberingScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemLevelsTest {

    @Test
    void the_level_is_found_once_for_each_part() {
        List<Block> blocks = blocks("一、党建；\n1.关于学习的问题");
        var levels = new ItemLevels(Ladder.of(blocks), ShownBody.words(blocks));
        List<Block> own = new ArrayList<>(blocks);
        var part = new Part(Optional.empty(), SectionKind.TASKS, own);

        assertThat(levels.of(part)).contains(NumberingScheme.ARABIC);
        assertThat(levels.of(new Part(Optional.empty(), SectionKind.TASKS, blocks.subList(0, 1))))
                .contains(NumberingScheme.CHAPTER);
        assertThat(levels.of(new Part(Optional.empty(), SectionKind.TASKS, List.of())))
                .isEmpty();
        own.clear();
        assertThat(levels.of(part)).contains(NumberingScheme.ARABIC);
        assertThat(levels.of(new Part(Optional.empty(), SectionKind.TASKS, own)))
                .isEmpty();
    }
}
