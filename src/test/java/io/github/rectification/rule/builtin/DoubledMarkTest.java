package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.rule.Fault;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledMarkTest {

    private static final RuleCheck RULE = RuleCheck.of("TXT-003");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已补齐台账⟦。。⟧",
                "完善制度⟦，，⟧压实责任。",
                "完善制度⟦，。⟧",
                "制度⟦、、⟧机制。",
                "一、关于“台账不全”⟦ ⟧问题的整改情况\n（一）已补齐。",
                "一、关于“台账⟦  ⟧不全”问题的整改情况\n（一）已补齐。",
                "（一）关于党的建设⟦　⟧组织建设方面\n1.全面加强学习\n一是开展学习。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已补齐台账。",
                "1. 全面加强学习\n一是开展学习。",
                "一、 关于“台账不全”问题的整改情况\n（一）已补齐。",
                "一、关于“LED 显示屏不亮”问题的整改情况\n（一）已修复。",
                "已补齐台账……",
                "正文里 有空格不算。",
                "网址http://a..b::c。",
                "时间8:30,,x",
                "“好。”，又“行。”",
                "第一部分 组织建设方面\n1.全面加强学习\n一是开展学习。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }

    @Test
    void shows_a_space_with_its_neighbours() {
        assertThat(RULE.judge("一、关于“台账不全” 问题的整改情况\n（一）已补齐。").faults().get(0).values())
                .containsEntry("text", "’ 问");
        assertThat(RULE.judge("已补齐台账。。").faults().get(0).values()).containsEntry("text", "。。");
    }

    @Test
    void proposes_to_take_out_the_space_or_the_second_mark() {
        assertThat(RULE.judge("一、关于“台账不全” 问题的整改情况\n（一）已补齐。").faults().get(0).repairs())
                .extracting(Fault.Repair::messageKey)
                .containsExactly("fix.space");
        assertThat(RULE.judge("已补齐台账。。").faults().get(0).repairs())
                .extracting(Fault.Repair::messageKey)
                .containsExactly("fix.doubled-mark");
    }
}
