package io.github.rectification.reading;

import static io.github.rectification.testkit.Pieces.mentions;
import static io.github.rectification.testkit.Pieces.slice;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.InspectionKind;
import io.github.rectification.source.SourceSlice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionKindsTest {

    @ParameterizedTest
    @CsvSource({
        "常规巡察, ROUTINE, 日常巡察",
        "专项巡察, SPECIAL, 专门巡察",
        "机动巡察, MOBILE, 流动巡察",
        "巡察“回头看”, FOLLOW_UP, 巡察复查",
        "提级巡察, ELEVATED, 上级巡察",
        "交叉巡察, CROSS, 交互巡察",
        "联动巡察, LINKED, 联合巡察",
        "延伸巡察, EXTENDED, 延长巡察",
        "巡乡带村, VILLAGE, 巡乡访村",
        "对村巡察, VILLAGE, 对乡巡察",
        "村级巡察, VILLAGE, 乡级巡察",
        "村（社区）巡察, VILLAGE, 村、社区巡察",
        "点穴式巡察, SPOT, 点题式巡察",
        "政治巡察, POLITICAL, 政策巡察"
    })
    void a_kind_is_told_by_its_word(String words, InspectionKind kind, String twin) {
        assertThat(kinds(words).keySet()).containsExactly(kind);
        assertThat(kinds(twin)).isEmpty();
    }

    @Test
    void kinds_stand_in_the_order_of_the_text_each_at_its_first_word() {
        Map<InspectionKind, SourceSlice> kinds = kinds("村级、专项、常规，对村、专项");

        assertThat(kinds.keySet())
                .containsExactly(InspectionKind.VILLAGE, InspectionKind.SPECIAL, InspectionKind.ROUTINE);
        assertThat(kinds.values()).extracting(SourceSlice::start).containsExactly(0, 3, 6);
    }

    private static Map<InspectionKind, SourceSlice> kinds(String text) {
        return InspectionKinds.in(slice(text), mentions(slice(text)));
    }
}
