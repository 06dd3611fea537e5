package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.testkit.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemStyleTest {

    private static final String NAMING = "关于学习的问题";
    private static final String STATING = "学习薄弱";
    private static final String OTHER = "学习甲乙";
    private static final String DEED = "加强学习";

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false",
        "1, 0, 0, true",
        "1, 0, 50, true",
        "1, 2, 20, true",
        "1, 3, 20, false",
        "2, 4, 20, true",
        "2, 5, 20, false",
        "0, 3, 2, false",
        "0, 4, 2, true",
        "0, 6, 4, false",
        "0, 7, 4, true",
        "1, 3, 0, true",
        "1, 3, 1, false",
        "1, 3, 2, false",
        "0, 1, 0, true"
    })
    void items_speak_in_the_inspectors_words_if_half_as_many_name_problems_as_state_some_or_if_most_state_some(
            int naming, int stating, int other, boolean isInInspectorsWords) {
        assertThat(style(naming, stating, other, 0).isInInspectorsWords()).isEqualTo(isInInspectorsWords);
        assertThat(style(naming, stating, 0, other).isInInspectorsWords()).isEqualTo(isInInspectorsWords);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, false",
        "1, 0, 0, 0, false",
        "0, 1, 0, 0, false",
        "1, 1, 0, 0, true",
        "2, 0, 0, 0, true",
        "0, 2, 0, 0, true",
        "1, 2, 0, 2, true",
        "2, 2, 0, 3, false",
        "2, 2, 3, 0, true",
        "1, 1, 2, 0, true",
        "1, 1, 3, 0, false",
        "1, 1, 1, 1, false",
        "3, 3, 2, 2, true",
        "3, 3, 3, 2, false"
    })
    void the_style_is_plain_if_half_of_the_headings_speak_of_problems_and_three_in_five_where_deeds_are_announced(
            int naming, int stating, int other, int deeds, boolean isPlain) {
        assertThat(style(naming, stating, other, deeds).isPlain()).isEqualTo(isPlain);
    }

    @Test
    void a_deed_that_states_a_shortcoming_is_none() {
        assertThat(of(SectionKind.TASKS, NAMING, "加强学习不深入", OTHER, OTHER).isPlain())
                .isTrue();
        assertThat(of(SectionKind.TASKS, NAMING, STATING, DEED, OTHER).isPlain())
                .isFalse();
    }

    @Test
    void a_heading_that_names_a_problem_and_states_a_shortcoming_counts_once() {
        assertThat(of(SectionKind.TASKS, "“学习”问题整改薄弱").isPlain()).isFalse();
        assertThat(of(SectionKind.TASKS, NAMING + "。学习薄弱", "学习甲乙。学习薄弱", OTHER).isPlain())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(SectionKind.class)
    void neither_who_answers_nor_what_comes_next_counts(SectionKind kind) {
        boolean counts = kind != SectionKind.RESPONSIBILITY && kind != SectionKind.NEXT_STEPS;

        assertThat(of(kind, NAMING, STATING)).isEqualTo(new ProblemStyle(counts, counts));
    }

    @Test
    void the_heading_of_a_part_counts_if_it_names_a_problem() {
        assertThat(headed("一、关于调研的问题。甲", NAMING).isPlain()).isTrue();
        assertThat(headed("一、调研薄弱", NAMING).isPlain()).isFalse();
        assertThat(headed("一、调研。关于调研的问题", NAMING).isPlain()).isFalse();
        assertThat(headed("一、调研甲乙", NAMING, STATING, OTHER, OTHER).isPlain()).isTrue();
    }

    @Test
    void only_paragraphs_of_the_level_of_the_items_count() {
        assertThat(of(SectionKind.TASKS, NAMING, STATING + "\n（1）调研甲乙；\n（2）走访甲乙；\n走访甲乙")
                        .isPlain())
                .isTrue();
        assertThat(of(SectionKind.TASKS, OTHER + "\n调研薄弱；\n走访薄弱；").isPlain()).isFalse();
        assertThat(of(List.of(new Part(Optional.empty(), SectionKind.TASKS, blocks("调研薄弱\n走访薄弱"))), List.of()))
                .isEqualTo(new ProblemStyle(false, false));
    }

    @Test
    void the_parts_count_together() {
        List<List<Block>> together = Pieces.together(List.of("1." + NAMING, "1." + STATING));
        List<Part> parts = List.of(
                new Part(Optional.empty(), SectionKind.TASKS, together.get(0)),
                new Part(Optional.empty(), SectionKind.OTHER, together.get(1)));

        assertThat(of(parts, blocks("1.甲"))).isEqualTo(new ProblemStyle(true, true));
        assertThat(of(List.of(), List.of())).isEqualTo(new ProblemStyle(false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 学习薄弱, false",
        "true, false, 学习薄弱, true",
        "true, false, 加强学习薄弱, true",
        "true, false, 学习甲乙, false",
        "false, true, 学习甲乙, true",
        "false, true, 学习薄弱, true",
        "false, true, 加强学习, false",
        "false, true, 解决学习薄弱, false",
        "true, true, 加强学习薄弱, true",
        "false, true, 加强学习薄弱, false",
        "true, true, 加强学习, false"
    })
    void in_such_a_style_a_bare_heading_is_a_problem(
            boolean isInInspectorsWords, boolean isPlain, String title, boolean isProblem) {
        assertThat(new ProblemStyle(isInInspectorsWords, isPlain).isProblem(heading(title)))
                .isEqualTo(isProblem);
    }

    @Test
    void a_plain_heading_has_sixty_characters() {
        var plain = new ProblemStyle(true, true);

        assertThat(plain.isProblem(heading("甲".repeat(60)))).isTrue();
        assertThat(plain.isProblem(heading("甲".repeat(61)))).isFalse();
        assertThat(plain.isProblem(heading("甲".repeat(61) + "薄弱"))).isTrue();
    }

    private static ProblemStyle style(int naming, int stating, int other, int deeds) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < naming + stating + other + deeds; i++) {
            titles.add(
                    i < naming ? NAMING : i < naming + stating ? STATING : i < naming + stating + other ? OTHER : DEED);
        }
        return of(SectionKind.TASKS, titles.toArray(String[]::new));
    }

    private static ProblemStyle of(SectionKind kind, String... titles) {
        return of(Optional.empty(), kind, titles);
    }

    private static ProblemStyle headed(String heading, String... titles) {
        return of(Optional.of(heading), SectionKind.TASKS, titles);
    }

    private static ProblemStyle of(Optional<String> heading, SectionKind kind, String... titles) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < titles.length; i++) {
            list.append(i + 1).append('.').append(titles[i]).append('\n');
        }
        List<List<Block>> together = Pieces.together(List.of(heading.orElse(""), list.toString()));
        Optional<Block> head = together.get(0).stream().findFirst();
        return of(List.of(new Part(head, kind, together.get(1))), together.get(1));
    }

    private static ProblemStyle of(List<Part> parts, List<Block> ranked) {
        BodyWords words = ShownBody.wordsOf(parts);
        return ProblemStyle.of(parts, new ItemLevels(Ladder.of(ranked), words), words);
    }

    private static Heading heading(String title) {
        List<Block> blocks = blocks(title);
        return ShownBody.words(blocks).headings().of(blocks.get(0));
    }
}
