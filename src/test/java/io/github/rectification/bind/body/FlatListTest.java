package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.SectionKind;
import io.github.rectification.outline.Block;
import io.github.rectification.testkit.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlatListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS 一、关于台账不全问题                                                                      | true
            OTHER 一、关于台账不全问题，TASKS 二、甲                                                        | true
            OTHER 一、关于台账不全问题，TASKS 二、甲，OTHER 三、乙                                          | false
            OTHER 一、关于台账不全问题，OTHER 二、甲，OTHER 三、“账目不清”问题，OUTSTANDING 四、乙        | true
            OTHER 一、甲，OTHER 二、乙                                                                      | false
            OTHER 一、甲。关于台账不全问题                                                                  | false
            OTHER 一、关于台账不全问题。已补齐                                                              | true
            """)
    void half_of_the_headings_name_problems(String parts, boolean isFlat) {
        assertThat(isFlat(parts)).isEqualTo(isFlat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RESPONSIBILITY 一、甲，NEXT_STEPS 三、乙，LEADER 四、丙       | true
            RESPONSIBILITY _/甲，OTHER _/乙                               | true
            RESPONSIBILITY 一、甲，OTHER 三、乙，LEADER 四、丙            | true
            TASKS 一、甲，OTHER 三、乙                                    | false
            OUTSTANDING 一、甲，OTHER 三、乙                              | false
            RESPONSIBILITY 一、关于账目不清问题，OTHER 三、甲             | true
            RESPONSIBILITY 一、关于账目不清问题，OTHER 三、甲，OTHER 四、乙 | true
            """)
    void the_headings_of_plain_parts_do_not_count_beside_that_of_a_problem(String parts, boolean isFlat) {
        assertThat(isFlat("OTHER 二、关于台账不全问题，" + parts)).isEqualTo(isFlat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /（一）关于账目不清问题                      | false
            /（一）关于账目不清问题/（二）甲             | false
            /（一）关于账目不清问题/（二）甲/（三）乙    | true
            /（一）甲/1.关于账目不清问题                 | false
            /（一）甲                                    | true
            /（一）甲/关于账目不清问题                   | true
            /关于账目不清问题                            | true
            /甲                                          | true
            """)
    void problems_below_a_heading_are_the_items_where_they_are_half_of_their_level(String below, boolean isFlat) {
        assertThat(isFlat("OTHER 一、关于台账不全问题" + below)).isEqualTo(isFlat);
        assertThat(isFlat("OTHER 一、关于台账不全问题，OTHER 二、甲" + below)).isEqualTo(isFlat);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TASKS _/1.关于台账不全问题/2.甲                 | true
            TASKS _/甲/1.关于台账不全问题/2.乙              | true
            TASKS _/一是甲/1.关于台账不全问题/2.乙          | true
            TASKS _/问题1：台账不全/问题2：甲               | true
            TASKS _/1.“台账不全”问题。已补齐              | true
            OTHER _/甲，TASKS _/1.关于台账不全问题          | true
            OTHER _/1.关于台账不全问题                      | false
            OUTSTANDING _/1.关于台账不全问题                | false
            TASKS _/甲                                      | false
            TASKS _/关于台账不全问题                        | false
            TASKS _/1.甲/2.关于台账不全问题                 | false
            TASKS _/（一）甲/1.关于台账不全问题             | false
            TASKS _/（一）关于账目不清问题/1.关于台账不全问题 | false
            TASKS _/1.甲/2.乙                               | false
            OTHER 一、甲，TASKS _/1.关于台账不全问题/2.甲   | false
            """)
    void items_may_stand_at_the_very_top_where_no_part_has_a_heading(String parts, boolean isFlat) {
        assertThat(isFlat(parts)).isEqualTo(isFlat);
    }

    @ParameterizedTest
    @EnumSource(SectionKind.class)
    void a_part_whose_heading_names_a_problem_is_an_item(SectionKind kind) {
        assertThat(isItem(parts(kind + " 一、关于台账不全问题").get(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER 一、甲", "TASKS 一、甲", "OUTSTANDING 一、甲", "OTHER 甲"})
    void so_is_another_with_a_heading(String part) {
        assertThat(isItem(parts(part).get(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RESPONSIBILITY 一、甲",
                "LEADER 一、甲",
                "NEXT_STEPS 一、甲",
                "TASKS _/1.关于台账不全问题",
                "OTHER _/甲",
                "OTHER _/关于台账不全问题"
            })
    void a_plain_part_or_one_without_heading_is_none(String part) {
        assertThat(isItem(parts(part).get(0))).isFalse();
    }

    private static boolean isFlat(String shown) {
        List<Part> parts = parts(shown);
        String draft = shown.replaceAll("(?:^|，)[A-Z_]+ ", "/").replace("/_", "");
        return flatList(parts, draft).isFlat(parts);
    }

    private static boolean isItem(Part part) {
        return flatList(List.of(part), "").isItem(part);
    }

    private static FlatList flatList(List<Part> parts, String draft) {
        BodyWords words = ShownBody.wordsOf(parts);
        return new FlatList(new ItemLevels(Ladder.of(body(draft)), words), words);
    }

    /** Each part as its kind and its paragraphs, the first of which is the heading or else _. */
    private static List<Part> parts(String shown) {
        List<Part> parts = new ArrayList<>();
        String[] written = shown.split("，", -1);
        List<List<Block>> together = Pieces.together(Stream.of(written)
                .map(part -> part.split(" ", 2)[1]
                        .replaceFirst("^_", "")
                        .replace('/', '\n')
                        .replace('→', '\t'))
                .toList());
        for (int i = 0; i < written.length; i++) {
            boolean isHeaded = !written[i].split(" ", 2)[1].startsWith("_");
            List<Block> blocks = together.get(i);
            parts.add(new Part(
                    isHeaded ? Optional.of(blocks.get(0)) : Optional.empty(),
                    SectionKind.valueOf(written[i].split(" ", 2)[0]),
                    isHeaded ? blocks.subList(1, blocks.size()) : blocks));
        }
        return parts;
    }
}
