package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class UnreadTextTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-009");

    @Test
    void passes_a_draft_of_which_every_paragraph_plays_a_part() {
        var draft = Drafts.of("青禾镇党委关于巡察整改情况的通报\n扫一扫");

        assertThat(RULE.on(draft, BlockRole.TITLE, BlockRole.RESIDUE)
                        .judge(soundReport())
                        .faults())
                .isEmpty();
    }

    @Test
    void flags_paragraphs_that_stand_together_once_with_their_range() {
        var draft = Drafts.of("内部参考\n 第12期\n一、情况\n送审稿");

        var judgement = RULE.on(draft, BlockRole.UNREAD, BlockRole.UNREAD, BlockRole.HEADING, BlockRole.UNREAD)
                .judge(soundReport());

        assertThat(judgement.faults())
                .extracting(fault -> fault.span().orElseThrow().line() + "-"
                        + fault.span().orElseThrow().endLine())
                .containsExactly("1-2", "4-4");
        assertThat(judgement.chinese().get(0)).contains("“内部参考”");
    }
}
