package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlabelledParagraphTest {

    private static final String RULE = "STR-012";

    private static List<Integer> lines(String... measures) {
        List<String> draft = new ArrayList<>(List.of("一、关于“台账不全”问题的整改情况"));
        draft.addAll(List.of(measures));
        draft.addAll(List.of("二、关于“公示不及时”问题的整改情况", "（一）已设立公示栏，按周更新。", "（二）已公布电话，专人接听。"));
        return DraftFindings.lines(RULE, draft.toArray(String[]::new));
    }

    @Test
    void passes_measures_that_all_have_labels() {
        assertThat(lines("（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。")).isEmpty();
    }

    @Test
    void flags_the_one_paragraph_without() {
        assertThat(lines("（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。", "请会计师复核账目，差错当场改正。"))
                .containsExactly(4);
        assertThat(lines("（一）已补齐台账，按月核对。", "请会计师复核账目，差错当场改正。", "（二）已开展培训，全员参加。"))
                .containsExactly(3);
    }

    @Test
    void passes_two_paragraphs_without() {
        assertThat(lines("（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。", "请会计师复核账目，差错当场改正。", "请档案馆指导，逐卷装订。"))
                .isEmpty();
    }

    @Test
    void passes_a_paragraph_before_the_first_label() {
        assertThat(lines("镇党委专题研究，逐条分析原因。", "（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。")).isEmpty();
    }

    @Test
    void passes_an_item_with_one_label_only() {
        assertThat(lines("（一）已补齐台账，按月核对。", "请会计师复核账目，差错当场改正。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下一步，将补齐以前年度台账。", "目前，台账已全部补齐。", "截至目前，台账已全部补齐。", "整改成效：台账已全部补齐。", "责任单位：党政办公室", "主要做法如下："})
    void passes_words_that_are_no_measure(String words) {
        assertThat(lines("（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。", words)).isEmpty();
    }

    @Test
    void passes_what_most_items_have() {
        List<String> draft = new ArrayList<>();
        for (String number : List.of("一", "二", "三")) {
            draft.add(number + "、关于“问题" + number + "不到位”问题的整改情况");
            draft.addAll(List.of("（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。", "请会计师复核账目，差错当场改正。"));
        }

        assertThat(DraftFindings.lines(RULE, draft.toArray(String[]::new))).isEmpty();
    }

    @Test
    void flags_what_no_more_than_half_of_the_items_have() {
        List<String> draft = new ArrayList<>();
        for (String number : List.of("一", "二", "三", "四", "五", "六")) {
            draft.add(number + "、关于“问题" + number + "不到位”问题的整改情况");
            draft.addAll(List.of("（一）已补齐台账，按月核对。", "（二）已开展培训，全员参加。"));
            if ("一二三".contains(number)) {
                draft.add("请会计师复核账目，差错当场改正。");
            }
        }

        assertThat(DraftFindings.lines(RULE, draft.toArray(String[]::new))).containsExactly(4, 8, 12);
    }
}
