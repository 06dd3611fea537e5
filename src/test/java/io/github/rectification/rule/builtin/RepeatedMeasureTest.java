package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.rule.Fault;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedMeasureTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-005");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n二、关于“公示不及时”问题的整改情况\n（一）⟦已组织各村集中学习财务管理制度,并逐户核对往来款项⟧。",
                "一、关于“台账不全”问题的整改情况\n（一）已修订制度。已组织各村集中学习财务管理制度,并逐户核对往来款项；已公示。\n二、关于“公示不及时”问题的整改情况\n一是⟦已组织各村集中学习财务管理制度,并逐户核对往来款项⟧。",
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务制度并逐户核对款项。\n二、关于“公示不及时”问题的整改情况\n（一）⟦已组织各村集中学习财务制度并逐户核对款项⟧。",
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务制度并逐户核对款项\n二、关于“公示不及时”问题的整改情况\n（一）⟦已组织各村集中学习财务制度并逐户核对款项⟧"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n（二）已组织各村集中学习财务管理制度,并逐户核对往来款项。",
                "一、关于“台账不全”问题的整改情况\n（一）已补齐台账,逐户核对往来款项。\n二、关于“公示不及时”问题的整改情况\n（一）已补齐台账,逐户核对往来款项。",
                "一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n二、关于“公示不及时”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项,逐月公示。",
                "一、关于“台账不全”问题的整改情况\n整改情况：针对这一情况，有关负责人当即认领。\n二、关于“公示不及时”问题的整改情况\n整改情况：针对这一情况，有关负责人当即认领。",
                "一、关于“台账不全”问题的整改情况\n（一）组织各村集中学习财务制度并逐户核对款项。\n二、关于“公示不及时”问题的整改情况\n（一）组织各村集中学习财务制度并逐户核对款项。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }

    @Test
    void points_at_the_first_of_two_equal_sentences() {
        var judgement = RULE.judge("一、关于“台账不全”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。\n"
                + "二、关于“公示不及时”问题的整改情况\n（一）已组织各村集中学习财务管理制度,并逐户核对往来款项。");

        assertThat(judgement.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.related())
                        .containsExactly(new Fault.Related(
                                "related.same-sentence", PropertyPath.parse("items[0].measures[0].text"))));
    }
}
