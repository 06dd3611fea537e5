package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.testkit.Pieces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In the tables of this test a part is written as its kind, its heading and its paragraphs with / between; ; ends a part
 * and ~ stands for no heading.
 */
class PartKindsTest {

    @Test
    void no_parts_need_no_settling() {
        assertThat(new PartKinds(List.of(), ShownBody.words(List.of())).settle())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS 一、甲 1.乙; TASKS 二、丙 丁                       | TASKS OTHER
            TASKS 一、甲 1.乙/丙; TASKS 二、丁 戊                    | TASKS OTHER
            TASKS 一、甲 1.乙; TASKS 二、丙 一是丁/二是戊              | TASKS OTHER
            TASKS 一、甲 1.乙; TASKS 二、取得成效 1.丁                | TASKS OTHER
            TASKS 一、甲 1.乙; TASKS 二、取得成效。 丁                | TASKS OTHER
            TASKS 一、甲 1.乙; TASKS 二、丙 1.丁                      | TASKS TASKS
            TASKS 一、甲 1.乙; TASKS 二、丙 丁/1.戊                   | TASKS TASKS
            TASKS 一、甲 1.乙; TASKS ~ 丁                            | TASKS TASKS
            TASKS 一、甲 1.乙/（1）己; TASKS 二、丙 关于学习的问题             | TASKS TASKS
            TASKS 一、甲 1.乙/（1）己; TASKS 二、取得成效 1.关于学习的问题      | TASKS TASKS
            TASKS 一、甲 1.乙; OUTSTANDING 二、丙 丁                  | TASKS OUTSTANDING
            TASKS 一、甲 乙; TASKS 二、丙 1.丁                        | TASKS TASKS
            TASKS 一、甲 乙; TASKS 二、丙 丁                          | TASKS TASKS
            RESPONSIBILITY 一、甲 1.乙; TASKS 二、丙 丁               | RESPONSIBILITY TASKS
            TASKS 一、甲 乙; TASKS 二、丙 丁; TASKS 三、戊 1.己        | TASKS OTHER TASKS
            """)
    void beside_numbered_tasks_a_later_part_that_numbers_none_is_another_matter(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS ~ 1.甲; TASKS 一、乙 1.丙                  | RESPONSIBILITY TASKS
            OTHER ~ 甲; TASKS 一、乙 1.丙                    | RESPONSIBILITY TASKS
            OTHER ~ 甲; OTHER 一、乙 丙; TASKS 二、丁 1.戊     | RESPONSIBILITY OTHER TASKS
            OTHER ~ 甲/情况如下：; TASKS 一、乙 1.丙           | RESPONSIBILITY TASKS
            LEADER ~ 甲; TASKS 一、乙 1.丙                   | LEADER TASKS
            TASKS ~ 情况如下：/1.甲; TASKS 一、乙 1.丙         | TASKS TASKS
            TASKS ~ 1.关于学习的问题; TASKS 一、乙 1.丙        | TASKS TASKS
            TASKS ~ 1.甲; OUTSTANDING 一、乙 1.丙             | TASKS OUTSTANDING
            OTHER ~ 甲; OUTSTANDING 一、乙 1.丙               | OTHER OUTSTANDING
            TASKS 一、甲 1.乙; TASKS 二、丙 1.丁               | TASKS TASKS
            TASKS ~ 1.甲                                    | TASKS
            TASKS 一、甲 1.乙; TASKS ~ 1.丙; TASKS 二、丁 1.戊 | TASKS TASKS TASKS
            """)
    void a_list_without_a_heading_before_the_tasks_tells_who_answers(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS 一、甲 1.乙; OTHER 二、党建方面 1.丙            | TASKS TASKS
            TASKS 一、甲 1.乙; OTHER 二、党建方面 丙/1.丁         | TASKS TASKS
            TASKS 一、甲 1.乙; OTHER 二、党建方面。丁 1.丙        | TASKS TASKS
            TASKS 一、甲 1.乙; OTHER 二、党建方面 丙              | TASKS OTHER
            TASKS 一、甲 1.乙; OTHER 二、党建方面 一是丙           | TASKS OTHER
            TASKS 一、甲 1.乙; OTHER 二、党建方向 1.丙            | TASKS OTHER
            TASKS 一、甲 1.乙; OTHER 二、党建。方面 1.丙          | TASKS OTHER
            TASKS 一、甲 1.乙; OTHER ~ 党建方面/1.丙             | TASKS OTHER
            TASKS 一、甲 1.乙; LEADER 二、党建方面 1.丙           | TASKS LEADER
            TASKS 一、甲 1.乙/（1）己; OTHER 二、丙 丁/关于学习的问题      | TASKS TASKS
            TASKS 一、甲 1.乙/（1）己; OTHER 二、丙 关于学习的问题。丁     | TASKS TASKS
            TASKS 一、甲 1.乙/（1）己; OTHER 二、丙 反馈问题_整改措施      | TASKS TASKS
            TASKS 一、甲 1.乙; OTHER 二、丙 整改时限_整改措施      | TASKS OTHER
            TASKS 一、甲 1.乙; OTHER 二、关于学习的问题 丁         | TASKS OTHER
            TASKS 一、甲 1.乙; LEADER 二、丙 1.关于学习的问题      | TASKS LEADER
            """)
    void an_area_with_a_list_or_a_part_with_problems_holds_tasks(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OTHER 一、甲 1.乙; OTHER 二、丙 1.丁                  | TASKS TASKS
            OTHER 一、甲 1.乙; OTHER 二、丙 丁                    | TASKS OTHER
            OTHER 一、甲 丁/1.乙; OTHER 二、丙 一是丁             | TASKS OTHER
            OTHER 一、甲 乙; OTHER 二、丙 丁                      | OTHER OTHER
            LEADER 一、甲 1.乙; OTHER 二、丙 1.丁                 | LEADER TASKS
            OUTSTANDING 一、甲 1.乙; OTHER 二、丙 1.丁            | OUTSTANDING OTHER
            TASKS 一、甲 乙; OTHER 二、丙 1.丁                    | TASKS OTHER
            OTHER 一、甲 1.关于学习的问题; OTHER 二、丙 1.丁        | TASKS OTHER
            """)
    void if_no_part_holds_tasks_all_with_a_list_do(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OTHER 一、甲 乙; TASKS 二、丙 1.丁                              | RESPONSIBILITY TASKS
            OTHER 一、甲 1.乙; TASKS 二、丙 1.丁                            | RESPONSIBILITY TASKS
            OTHER 一、甲 乙; OTHER 二、丙 丁; TASKS 三、戊 1.己              | RESPONSIBILITY OTHER TASKS
            OTHER 一、甲 乙; OTHER 二、丙 丁/高度重视; TASKS 三、戊 1.己      | RESPONSIBILITY RESPONSIBILITY TASKS
            LEADER 一、甲 乙; OTHER 二、丙 1.高度重视; TASKS 三、戊 1.己      | LEADER RESPONSIBILITY TASKS
            LEADER 一、甲 乙; OTHER 二、高度重视 丙; TASKS 三、戊 1.己        | LEADER OTHER TASKS
            LEADER 一、甲 乙; OTHER ~ 高度重视; TASKS 二、丙 1.丁            | LEADER OTHER TASKS
            LEADER 一、甲 高度重视; TASKS 二、丙 1.丁                        | LEADER TASKS
            TASKS 一、甲 1.乙; OTHER 二、丙 高度重视                         | TASKS OTHER
            OTHER 一、甲 高度重视; OUTSTANDING 二、丙 1.丁                   | OTHER OUTSTANDING
            OTHER 一、甲 乙                                               | OTHER
            """)
    void a_headed_part_before_the_tasks_tells_who_answers_if_it_is_the_first_or_says_so(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS 一、甲 1.乙/2.丙; TASKS 二、丁 1.关于学习的问题              | RESPONSIBILITY TASKS
            TASKS 一、甲 1.乙/一是丙; TASKS 二、丁 1.关于学习的问题            | RESPONSIBILITY TASKS
            TASKS 一、甲 乙; TASKS 二、丁 反馈问题_整改措施                    | RESPONSIBILITY TASKS
            TASKS 一、甲 1.乙/（1）丙; TASKS 二、丁 1.关于学习的问题           | TASKS TASKS
            TASKS 一、甲 1.关于乙丙的问题; TASKS 二、丁 1.关于学习的问题        | TASKS TASKS
            TASKS ~ 情况如下：/1.乙; TASKS 二、丁 1.关于学习的问题             | TASKS TASKS
            TASKS 一、甲 1.乙; TASKS 二、丁 1.戊                             | TASKS TASKS
            TASKS 一、甲 1.乙; OUTSTANDING 二、丁 1.关于学习的问题             | TASKS OUTSTANDING
            TASKS 一、甲 1.乙; TASKS 二、丁 1.戊; TASKS 三、己 1.关于学习的问题 | TASKS TASKS TASKS
            TASKS 一、甲 1.乙; LEADER 二、丁 戊; TASKS 三、己 1.关于学习的问题  | TASKS LEADER TASKS
            LEADER 一、甲 乙; TASKS 二、丁 1.戊; TASKS 三、己 1.关于学习的问题  | LEADER TASKS TASKS
            TASKS 一、甲 1.乙                                               | TASKS
            """)
    void the_first_of_two_parts_with_tasks_tells_who_answers_if_the_second_names_problems(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS 一、甲 1.乙; TASKS 二、持续整改 1.丙                       | TASKS NEXT_STEPS
            TASKS 一、甲 1.乙; OTHER 二、持续整改。甲 丙                      | TASKS NEXT_STEPS
            TASKS 一、甲 1.乙; LEADER 二、丙 丁; OTHER 三、巩固整改 丙         | TASKS LEADER NEXT_STEPS
            TASKS 一、甲 1.乙; OTHER 二、甲。持续整改 丙                      | TASKS OTHER
            TASKS 一、甲 1.乙; OTHER ~ 持续整改                             | TASKS OTHER
            TASKS 一、甲 1.乙; LEADER 二、持续整改 丙                        | TASKS LEADER
            TASKS 一、甲 1.乙; OUTSTANDING 二、持续整改 1.丙                 | TASKS OUTSTANDING
            TASKS 一、甲 1.乙/（1）己; TASKS 二、持续整改 1.关于学习的问题             | TASKS TASKS
            TASKS 一、甲 1.乙; TASKS 二、持续整改 1.丙; OTHER 三、丁 戊        | TASKS TASKS OTHER
            OUTSTANDING 一、甲 1.乙; OTHER 二、持续整改 丙                   | OUTSTANDING OTHER
            LEADER 一、甲 乙; TASKS 二、持续整改 1.丙                        | LEADER TASKS
            TASKS 一、持续整改 1.乙                                         | TASKS
            """)
    void the_last_part_behind_tasks_may_be_the_plans(String parts, String kinds) {
        assertThat(settled(parts)).isEqualTo(kinds);
    }

    @Test
    void what_is_settled_leaves_the_parts_as_they_were_given() {
        List<Part> given = new ArrayList<>(parts("OTHER 一、甲 乙; TASKS 二、丙 1.丁"));
        List<Part> settled = new PartKinds(given, ShownBody.wordsOf(given)).settle();

        assertThat(given.get(0).kind()).isEqualTo(SectionKind.OTHER);
        assertThat(settled.get(0).heading()).isEqualTo(given.get(0).heading());
        assertThat(settled.get(0).blocks()).isEqualTo(given.get(0).blocks());
    }

    @Test
    void problems_are_held_by_paragraphs_that_name_one_or_head_a_table_of_issues() {
        assertThat(holdsProblems(List.of())).isFalse();
        assertThat(holdsProblems(blocks("甲\n关于学习的问题"))).isTrue();
        assertThat(holdsProblems(blocks("甲\n序号\t反馈问题"))).isTrue();
        assertThat(holdsProblems(blocks("甲\n序号\t整改措施"))).isFalse();
        assertThat(holdsProblems(blocks("甲\n学习薄弱的问题"))).isFalse();
    }

    private static boolean holdsProblems(List<Block> blocks) {
        return PartKinds.holdsProblems(blocks, ShownBody.words(blocks).headings());
    }

    private static String settled(String parts) {
        List<Part> given = parts(parts);
        return new PartKinds(given, ShownBody.wordsOf(given))
                .settle().stream().map(part -> part.kind().name()).collect(Collectors.joining(" "));
    }

    /** Each part as its kind, its heading or else ~, and its paragraphs. */
    private static List<Part> parts(String written) {
        List<String[]> cells = Arrays.stream(written.split("; ", -1))
                .map(part -> part.strip().split(" ", -1))
                .toList();
        List<List<Block>> together = Pieces.together(cells.stream()
                .flatMap(cell -> Stream.of(cell[1], cell[2].replace('/', '\n').replace('_', '\t')))
                .toList());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String[] cell = cells.get(i);
            Optional<Block> heading = cell[1].equals("~")
                    ? Optional.empty()
                    : Optional.of(together.get(2 * i).get(0));
            parts.add(new Part(heading, SectionKind.valueOf(cell[0]), together.get(2 * i + 1)));
        }
        return parts;
    }
}
