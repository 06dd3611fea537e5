package io.github.rectification.rule.builtin;

import static io.github.rectification.outline.NumberingScheme.ARABIC;
import static io.github.rectification.outline.NumberingScheme.CHAPTER;
import static io.github.rectification.outline.NumberingScheme.GROUP;
import static io.github.rectification.outline.NumberingScheme.ORDINAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.source.SourceText;
import org.junit.jupiter.api.Test;

class LabelLevelsTest {

    private static LabelLevels of(String... draft) {
        return LabelLevels.of(
                ReportBinder.bind(SourceText.of(String.join("\n", draft)), WorkingCalendar.mainlandChina())
                        .outline());
    }

    private static void assertOnlyOneWay(LabelLevels levels, NumberingScheme high, NumberingScheme low) {
        assertThat(levels.isAbove(high, low)).isTrue();
        assertThat(levels.isAbove(low, high)).isFalse();
    }

    @Test
    void one_way_of_numbering_is_not_above_itself() {
        assertThat(of("一、整改任务落实情况").isAbove(CHAPTER, CHAPTER)).isFalse();
    }

    @Test
    void are_those_of_the_standard_where_the_draft_does_not_tell() {
        assertOnlyOneWay(of("一、整改任务落实情况"), CHAPTER, GROUP);
        assertOnlyOneWay(of("一、整改任务落实情况"), GROUP, ARABIC);
    }

    @Test
    void are_those_of_the_standard_where_the_draft_departs_once() {
        assertOnlyOneWay(of("一、整改任务落实情况", "1.针对甲问题。", "（一）已补齐台账。", "（二）已开展培训。"), GROUP, ARABIC);
    }

    @Test
    void are_turned_where_the_draft_departs_twice_and_never_keeps_them() {
        assertOnlyOneWay(
                of("一、整改任务落实情况", "1.针对甲问题。", "（一）已补齐台账。", "（二）已开展培训。", "2.针对乙问题。", "（一）已修订制度。"), ARABIC, GROUP);
    }

    @Test
    void are_those_of_the_standard_where_the_draft_departs_and_keeps_them() {
        assertOnlyOneWay(
                of("1.针对甲问题。", "（一）已补齐台账。", "2.针对乙问题。", "（一）已修订制度。", "3.针对丙问题。", "（一）已开展培训。", "1.已组织学习。"),
                GROUP,
                ARABIC);
    }

    @Test
    void an_ordinal_ranks_as_it_stands_even_once() {
        assertOnlyOneWay(of("（一）推进中心工作", "第一，优化服务", "1.针对甲问题。", "已改好。"), GROUP, ORDINAL);
        assertOnlyOneWay(of("（一）推进中心工作", "第一，优化服务", "1.针对甲问题。", "已改好。"), ORDINAL, ARABIC);
        assertOnlyOneWay(of("1.针对甲问题。", "第一，优化服务", "第二，保障民生"), ARABIC, ORDINAL);
    }

    @Test
    void an_ordinal_ranks_as_it_stands_more_often() {
        assertOnlyOneWay(of("1.针对甲问题。", "第一，优化服务", "2.针对乙问题。", "第一，优化服务", "1.已组织学习。"), ARABIC, ORDINAL);
    }
}
