package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import org.junit.jupiter.api.Test;

class TextAfterEndTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-008");

    @Test
    void passes_a_draft_that_ends_with_its_sign_off() {
        var draft = Drafts.of("中共云溪县青禾镇委员会\n2024年12月2日");

        assertThat(RULE.on(draft, BlockRole.SIGNATORY, BlockRole.SIGN_OFF_DATE)
                        .judge(soundReport())
                        .faults())
                .isEmpty();
    }

    @Test
    void flags_each_line_after_it_at_its_place() {
        var draft = Drafts.of("2024年12月2日\n扫一扫\n 打印");

        var judgement = RULE.on(draft, BlockRole.SIGN_OFF_DATE, BlockRole.RESIDUE, BlockRole.RESIDUE)
                .judge(soundReport());

        assertThat(judgement.faults())
                .extracting(fault -> fault.span().orElseThrow().line() + ":"
                        + fault.span().orElseThrow().column())
                .containsExactly("2:1", "3:2");
        assertThat(judgement.chinese().get(0)).contains("“扫一扫”");
    }
}
