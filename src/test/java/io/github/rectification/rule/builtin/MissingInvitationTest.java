package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.BlockRole;
import io.github.rectification.rule.Profile;
import io.github.rectification.testkit.Drafts;
import io.github.rectification.testkit.RuleCheck;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissingInvitationTest {

    private static final RuleCheck RULE = RuleCheck.of("STR-005");

    @Test
    void passes_a_draft_with_an_invitation() {
        var draft = Drafts.of("欢迎干部群众监督。");

        assertThat(RULE.on(draft, BlockRole.INVITATION).judge(soundReport()).faults())
                .isEmpty();
    }

    @Test
    void flags_a_draft_without_one() {
        var faults = RULE.on(Drafts.of("联系电话：0000-5550123。"), BlockRole.CONTACTS)
                .judge(soundReport())
                .faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEmpty();
            assertThat(fault.isPlaced()).isFalse();
        });
    }

    @Test
    void does_not_apply_without_a_draft_nor_where_the_profile_does_not_ask_for_it() {
        var profile = Profile.generic().withPartsRequired(Set.of());
        var draft = Drafts.of("联系电话");

        assertThat(RULE.judge(soundReport()).reasons()).containsExactly("not applicable: reason.no-draft");
        assertThat(RULE.under(profile).on(draft).judge(soundReport()).reasons())
                .containsExactly("not applicable: reason.not-required");
    }
}
