package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource({
        "一、学习, true, false",
        "（一）学习, true, false",
        "第一部分 学习, true, false",
        "问题1：学习, true, false",
        "1.学习, true, false",
        "（1）学习, true, false",
        "①学习, true, false",
        "一是学习, false, true",
        "学习, false, false"
    })
    void every_label_ranks_but_that_of_a_step(String line, boolean isRanked, boolean isStep) {
        Block block = blocks(line).get(0);

        assertThat(Labels.isRanked(block)).isEqualTo(isRanked);
        assertThat(Labels.isStep(block)).isEqualTo(isStep);
    }
}
