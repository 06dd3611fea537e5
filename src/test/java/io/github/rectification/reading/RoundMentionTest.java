package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundMentionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            十二届区委第三轮巡察               | 十二届区委第三轮
            据第14届市委第十二轮巡察           | 第14届市委第十二轮
            七届县委统一部署的第2轮            | 七届县委统一部署的第2轮
            县委第三轮巡察                     | 县委第三轮
            校党委第三轮巡察                   | 校党委第三轮
            局党组第三轮巡察                   | 局党组第三轮
            镇党工委第三轮巡察                 | 镇党工委第三轮
            中央第三轮巡视                     | 中央第三轮
            2023年第三轮巡察                   | 2023年第三轮
            2023年度第三轮巡察                 | 2023年度第三轮
            第三轮巡察                         | 第三轮
            根据县委第三轮巡察                 | 县委第三轮
            按照县委第三轮巡察                 | 县委第三轮
            关于县委第三轮巡察                 | 县委第三轮
            落实县委第三轮巡察                 | 县委第三轮
            关于落实县委第三轮巡察             | 县委第三轮
            开展了县委第三轮巡察               | 县委第三轮
            进行了县委第三轮巡察               | 县委第三轮
            在县委第三轮巡察中                 | 县委第三轮
            依据县委第三轮巡察                 | 县委第三轮
            一届镇人大代表选举，县委第三轮巡察 | 县委第三轮
            第三批巡察                         |
            第三次巡察                         |
            三轮巡察                           |
            """)
    void a_round_is_told_up_to_its_number(String text, String label) {
        assertThat(RoundMention.in(slice(text), mentions(slice(text))).map(SourceSlice::folded))
                .isEqualTo(Optional.ofNullable(label));
    }
}
