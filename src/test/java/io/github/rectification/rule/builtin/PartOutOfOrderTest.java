package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.soundReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.testkit.RuleCheck;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartOutOfOrderTest {

    private static final String RULE = "STR-006";
    private static final String[] SOUND = {
        DraftFindings.OPENING,
        "一、履行巡察整改主体责任情况",
        "镇党委书记任整改工作领导小组组长。",
        "二、巡察整改任务落实情况",
        "1.针对台账不全问题。",
        "已补齐台账，按月核对。",
        "三、下一步工作打算",
        "镇党委将持续巩固整改成果。",
        "欢迎广大干部群众对巡察整改落实情况进行监督。",
        "公开期限：2024年12月2日至12月23日。",
        "联系电话：0000-5550123；邮政地址：云溪县青禾镇人民路1号；电子邮箱：zgb@qinghe.example。",
        "中共云溪县青禾镇委员会",
        "2024年12月2日"
    };

    private static String[] ordered(int... lines) {
        return IntStream.of(lines).mapToObj(line -> SOUND[line]).toArray(String[]::new);
    }

    @Test
    void passes_the_usual_order() {
        assertThat(DraftFindings.lines(RULE, SOUND)).isEmpty();
    }

    @Test
    void passes_parts_that_are_not_there() {
        assertThat(DraftFindings.lines(RULE, ordered(0, 3, 4, 5, 8, 10))).isEmpty();
    }

    @Test
    void passes_window_and_contacts_in_the_paragraph_of_the_invitation() {
        assertThat(DraftFindings.lines(RULE, SOUND[0], SOUND[3], SOUND[4], SOUND[5], SOUND[8] + SOUND[9] + SOUND[10]))
                .isEmpty();
    }

    @Test
    void flags_an_invitation_after_the_window_in_one_paragraph() {
        assertThat(DraftFindings.lines(RULE, SOUND[0], SOUND[3], SOUND[4], SOUND[5], SOUND[9] + SOUND[8], SOUND[10]))
                .containsExactly(5);
    }

    @Test
    void flags_next_steps_before_the_items_once() {
        assertThat(DraftFindings.lines(RULE, ordered(0, 1, 2, 6, 7, 3, 4, 5, 8, 9, 10, 11, 12)))
                .hasSize(1);
    }

    @Test
    void flags_responsibility_after_the_items_once() {
        assertThat(DraftFindings.lines(RULE, ordered(0, 3, 4, 5, 1, 2, 6, 7, 8, 9, 10, 11, 12)))
                .containsExactly(5);
    }

    @Test
    void flags_contacts_before_the_window() {
        assertThat(DraftFindings.lines(RULE, ordered(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12)))
                .hasSize(1);
    }

    @Test
    void does_not_apply_without_a_draft() {
        assertThat(RuleCheck.of(RULE).judge(soundReport()).reasons())
                .containsExactly("not applicable: reason.no-draft");
    }

    @Test
    void does_not_apply_to_a_draft_of_one_part() {
        assertThat(RuleCheck.of(RULE).judge(SOUND[4] + "\n" + SOUND[5]).reasons())
                .containsExactly("not applicable: reason.no-parts-to-order");
        assertThat(RuleCheck.of(RULE).judge(String.join("\n", SOUND)).reasons()).isEmpty();
    }

    @Test
    void tells_a_part_by_its_first_place() {
        assertThat(DraftFindings.lines(
                        RULE,
                        SOUND[0],
                        SOUND[3],
                        SOUND[4],
                        SOUND[5],
                        SOUND[6],
                        SOUND[7],
                        "四、其他整改任务落实情况",
                        "1.针对公示不及时问题。",
                        "已设立公示栏，按周更新。",
                        SOUND[8],
                        SOUND[9],
                        SOUND[10],
                        SOUND[11],
                        SOUND[12]))
                .isEmpty();
    }

    @Test
    void flags_a_sign_off_before_the_contacts() {
        assertThat(DraftFindings.lines(RULE, ordered(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 10)))
                .hasSize(1);
    }

    @Test
    void passes_a_phone_number_in_brackets_before_the_window() {
        String phone = "欢迎广大干部群众对巡察整改落实情况进行监督（联系电话：0000-5550123）。";

        assertThat(DraftFindings.lines(
                        RULE, SOUND[0], SOUND[3], SOUND[4], SOUND[5], phone, SOUND[9], SOUND[11], SOUND[12]))
                .isEmpty();
        assertThat(DraftFindings.lines(
                        RULE,
                        SOUND[0],
                        SOUND[3],
                        SOUND[4],
                        SOUND[5],
                        SOUND[8] + "联系电话：0000-5550123。",
                        SOUND[9],
                        SOUND[11],
                        SOUND[12]))
                .hasSize(1);
    }
}
