package io.github.rectification.rule.builtin;

import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateWithoutYearTest {

    private static final RuleCheck RULE = RuleCheck.of("DAT-004");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）于⟦8月5日⟧召开会议，9月回访。",
                "一、关于“台账不全”问题的整改情况\n（一）于⟦8月⟧召开会议。\n（二）⟦6月中旬⟧起排查。",
                "一、关于“台账不全”问题的整改情况\n（一）⟦1-8月⟧投资增长。",
                "一、关于“台账不全”问题的整改情况\n（一）⟦3月⟧至5月开展排查，2024年6月复查。",
                "二、关于“公示不及时”问题的整改情况\n（一）已于2024年3月公示。\n三、关于“台账不全”问题的整改情况\n（一）已于⟦5月⟧补齐。",
                "一、关于“台账不全”问题的整改情况\n（一）⟦五月份⟧召开会议。",
                "一、关于“台账不全”问题的整改情况\n（一）要求⟦12月底⟧前完成。",
                "一、关于“台账不全”问题的整改情况\n（一）⟦3月⟧以来上门随访2140人次。"
            })
    void flags_what_stands_between_the_marks(String draft) {
        RULE.finds(draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、关于“台账不全”问题的整改情况\n（一）于2024年8月5日召开会议，9月回访。",
                "一、关于“台账不全”问题的整改情况\n（一）2024年3月启动。\n（二）6月中旬完成。",
                "一、关于“台账不全”问题的整改情况\n（一）今年8月召开。",
                "一、关于“台账不全”问题的整改情况\n（一）去年底启动，3月完成。",
                "一、关于“台账不全”问题的整改情况\n（一）每年6月开展排查，12月回访。",
                "一、关于“台账不全”问题的整改情况\n（一）印发《关于做好8月防汛工作的通知》。",
                "一、关于“台账不全”问题的整改情况\n（一）为期3月。",
                "一、关于“台账不全”问题的整改情况\n（一）3月以内完成。",
                "一、关于“台账不全”问题的整改情况\n（一）3个月内完成。",
                "一、关于“台账不全”问题的整改情况\n（一）同年5月完成。",
                "一、关于“台账不全”问题的整改情况\n（一）二〇二四年五月完成，六月份回访。",
                "一、关于“台账不全”问题的整改情况\n（一）近6月均达标。",
                "一、关于“台账不全”问题的整改情况\n（一）每月调度。",
                "一、关于“台账不全”问题的整改情况\n（一）2024-03-05启动，5月完成。",
                "一、关于“台账不全”问题的整改情况\n（一）第8月末。"
            })
    void passes(String draft) {
        RULE.finds(draft);
    }
}
