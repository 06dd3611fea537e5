package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Item;
import io.github.rectification.model.Section;
import io.github.rectification.outline.Block;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.reading.Places;
import io.github.rectification.reading.Roles;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.testkit.Pieces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyBuilderTest {

    private static final String NEXT = "下一步，云溪局党组将持续抓好巡察整改。";
    private static final String SUMMARY = "截至目前，反馈问题已完成整改。";

    private final Places places = new Places();
    private BodyBuilder builder;
    private List<BlockRole> roles = List.of();

    @Test
    void a_body_without_paragraphs_has_no_sections() {
        assertThat(read("")).isEmpty();
        assertThat(builder.items()).isEmpty();
        assertThat(builder.accounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、组织领导/甲/二、反馈问题整改情况/1.关于台账不全问题/乙/三、下一步打算/丙 | RESPONSIBILITY 组织领导「甲」/TASKS 反馈问题整改情况{1.关于台账不全问题}/NEXT_STEPS 下一步打算「丙」
            一、反馈问题整改情况/甲/（一）学习方面/乙/1.关于台账不全问题/丙            | TASKS 反馈问题整改情况「甲」[OTHER 学习方面「乙」{1.关于台账不全问题}]
            一、反馈问题整改情况/1.关于台账不全问题/（一）学习方面/2.关于账目不清问题  | TASKS 反馈问题整改情况[OTHER _{1.关于台账不全问题}/OTHER 学习方面{2.关于账目不清问题}]
            一、未完成的问题/1.关于台账不全问题/乙                                     | OUTSTANDING 未完成的问题{1.关于台账不全问题}
            一、组织领导/（一）甲/乙/二、反馈问题整改情况/1.丙                         | RESPONSIBILITY 组织领导[OTHER 甲「乙」]/TASKS 反馈问题整改情况{1.丙}
            一、反馈问题整改情况/1.乙/二、下一步打算/（一）甲/丙                       | TASKS 反馈问题整改情况{1.乙}/NEXT_STEPS 下一步打算[OTHER 甲「丙」]
            一、反馈问题整改情况。甲/1.乙                                              | TASKS 反馈问题整改情况「甲」{1.乙}
            一、反馈问题整改情况/序号→反馈问题/1→甲                                   | TASKS 反馈问题整改情况{1甲}
            一、反馈问题整改情况/关于台账不全问题/甲                                   | TASKS 反馈问题整改情况{_关于台账不全问题}
            一、反馈问题整改情况/1.关于账目不清问题/甲/关于台账不全问题/乙             | TASKS 反馈问题整改情况{1.关于账目不清问题 _关于台账不全问题}
            """)
    void parts_are_sections_with_their_areas_and_items(String draft, String sections) {
        assertThat(read(draft)).isEqualTo(sections);
        assertThat(builder.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、关于台账不全问题/甲/二、关于账目不清问题/乙 |                         | 一、关于台账不全问题 二、关于账目不清问题
            一、组织领导/丙/二、关于台账不全问题/甲         | RESPONSIBILITY 组织领导「丙」 | 二、关于台账不全问题
            一、关于台账不全问题/（一）甲/（二）乙          |                         | 一、关于台账不全问题
            1.关于台账不全问题/甲/2.丙/乙                   |                         | 1.关于台账不全问题 2.丙
            前言/1.关于台账不全问题/甲                      | OTHER _「前言」         | 1.关于台账不全问题
            1.关于台账不全问题/甲/NEXT                      | NEXT_STEPS _「NEXT」    | 1.关于台账不全问题
            1.关于台账不全问题/甲/SUM                       | OTHER _「SUM」          | 1.关于台账不全问题
            1.关于台账不全问题/甲/2.关于账目不清问题/1.丙/乙 | OTHER _[OTHER 丙「乙」] | 1.关于台账不全问题 2.关于账目不清问题
            前言/戊/1.关于台账不全问题/甲                   | OTHER _「前言 戊」      | 1.关于台账不全问题
            问题1：台账不全/甲/问题2：账目不清/乙           |                         | 问题1：台账不全 问题2：账目不清
            """)
    void the_items_of_a_flat_list_stand_in_no_section(String draft, String sections, String items) {
        String read = read(draft.replace("NEXT", NEXT).replace("SUM", SUMMARY));

        assertThat(items(builder.items())).isEqualTo(items);
        assertThat(read.replace(NEXT, "NEXT").replace(SUMMARY, "SUM")).isEqualTo(sections == null ? "" : sections);
    }

    @Test
    void an_item_of_a_flat_list_may_stand_below_a_lost_heading() {
        read("1.关于台账不全问题/甲/（二）作风方面/2.关于账目不清问题/乙");

        assertThat(builder.items().get(0).title()).isEqualTo("关于台账不全问题");
        assertThat(offset("items[0]")).isZero();
    }

    @Test
    void items_stand_under_the_sections_or_the_report_they_belong_to() {
        read("一、反馈问题整改情况/1.关于台账不全问题/（一）学习方面/2.关于账目不清问题/3.关于账目不全问题");
        assertThat(offset("sections[0]")).isEqualTo(0);
        assertThat(offset("sections[0].label")).isEqualTo(0);
        assertThat(offset("sections[0].number")).isEqualTo(0);
        assertThat(offset("sections[0].heading")).isEqualTo(2);
        assertThat(offset("sections[0].sections[0].items[0]")).isEqualTo(11);
        assertThat(offset("sections[0].sections[1]")).isEqualTo(22);
        assertThat(offset("sections[0].sections[1].items[0]")).isEqualTo(30);
        assertThat(offset("sections[0].sections[1].items[1]")).isEqualTo(41);
    }

    @Test
    void flat_items_and_sections_are_counted_on_their_own() {
        read("前言/1.关于台账不全问题/甲/2.关于账目不清问题/乙/" + NEXT);
        assertThat(offset("sections[0]")).isZero();
        assertThat(offset("sections[0].text")).isZero();
        assertThat(offset("items[0]")).isEqualTo(3);
        assertThat(offset("items[1]")).isEqualTo(16);
        assertThat(offset("sections[1].text")).isEqualTo(29);

        assertThat(builder.sections()).hasSize(2);
    }

    @Test
    void flat_parts_are_counted_in_their_order() {
        assertThat(read("一、关于台账不全问题/甲/二、关于账目不清问题/乙/三、下一步打算/丙")).isEqualTo("NEXT_STEPS 下一步打算「丙」");
        assertThat(offset("items[0]")).isZero();
        assertThat(offset("items[1]")).isEqualTo(13);
        assertThat(offset("sections[0]")).isEqualTo(26);
    }

    @Test
    void a_section_without_a_heading_stands_at_its_text_only() {
        read("甲/乙");
        assertThat(offset("sections[0]")).isEqualTo(-1);
        assertThat(offset("sections[0].label")).isEqualTo(-1);
        assertThat(offset("sections[0].text")).isZero();
    }

    private int offset(String path) {
        return places.build().spans(PropertyPath.parse(path)).stream()
                .map(span -> span.offset())
                .findFirst()
                .orElse(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、反馈问题整改情况/甲/1.关于台账不全问题/乙/二、丙/丁         | 甲 丁
            一、组织领导/（一）甲/乙/二、反馈问题整改情况/1.关于台账不全问题 | 乙
            一、组织领导。甲                                               | 甲
            一、反馈问题整改情况/1.乙/二、下一步打算/甲/（一）丙/丁        |
            一、反馈问题整改情况/1.乙/二、下一步打算/甲/SUM/（一）丙/SUM   | SUM SUM
            前言/1.关于台账不全问题/甲                                     | 前言
            1.关于台账不全问题/甲/NEXT                                     |
            1.关于台账不全问题/甲/SUM/NEXT                                 | SUM
            """)
    void the_account_is_told_outside_items_and_in_plans_only_where_they_sum_up(String draft, String accounts) {
        read(draft.replace("NEXT", NEXT).replace("SUM", SUMMARY));

        assertThat(builder.accounts().stream()
                        .map(SourceSlice::text)
                        .map(text -> text.replace(SUMMARY, "SUM"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(accounts == null ? "" : accounts);
    }

    @Test
    void a_numbered_paragraph_of_one_long_sentence_is_text() {
        String fifty = "甲".repeat(49) + "。";
        String longer = "甲".repeat(50) + "。";

        assertThat(responsibility("（一）" + fifty)).isEqualTo("OTHER " + fifty.replace("。", ""));
        assertThat(responsibility("（一）" + longer)).isEqualTo("OTHER _「" + longer + "」");
        assertThat(builder.sections().get(0).sections().get(0).label()).contains("（一）");
        assertThat(builder.accounts()).extracting(SourceSlice::text).containsExactly(longer);
    }

    @Test
    void a_long_heading_or_one_with_more_below_it_is_none() {
        String title = "甲".repeat(50);

        assertThat(responsibility("（一）" + title)).isEqualTo("OTHER " + title);
        assertThat(responsibility("（一）" + title + "。乙。")).isEqualTo("OTHER " + title + "「乙。」");
        assertThat(responsibility("（一）" + title + "。/乙")).isEqualTo("OTHER " + title + "「乙」");
        assertThat(responsibility("（一）" + title + "。/1.乙")).isEqualTo("OTHER " + title + "[OTHER 乙]");
    }

    private String responsibility(String below) {
        String read = read("一、组织领导/" + below);
        assertThat(read).startsWith("RESPONSIBILITY 组织领导[").endsWith("]");
        return read.substring("RESPONSIBILITY 组织领导[".length(), read.length() - 1);
    }

    @Test
    void headings_text_items_and_measures_play_their_parts() {
        read("前言/一、反馈问题整改情况/甲/（一）学习方面/乙/1.关于台账不全问题/丙");

        assertThat(roles)
                .containsExactly(
                        BlockRole.TEXT,
                        BlockRole.HEADING,
                        BlockRole.TEXT,
                        BlockRole.HEADING,
                        BlockRole.TEXT,
                        BlockRole.ITEM,
                        BlockRole.MEASURE);
    }

    @Test
    void words_before_a_flat_list_are_text() {
        read("前言/1.关于台账不全问题/丙");

        assertThat(roles).containsExactly(BlockRole.TEXT, BlockRole.ITEM, BlockRole.MEASURE);
    }

    @Test
    void the_number_of_a_heading_is_that_of_its_label() {
        assertThat(BodyBuilder.number(Node.of(body("（三）甲").get(0), Optional.of(NumberingScheme.GROUP))))
                .hasValue(3);
        assertThat(BodyBuilder.number(Node.of(body("甲").get(0), Optional.empty())))
                .isEmpty();
        assertThat(BodyBuilder.number(Node.withoutHeading(Optional.empty()))).isEmpty();
        read("一、组织领导/（三）甲");
        assertThat(builder.sections().get(0).sections().get(0).number()).hasValue(3);
    }

    private String read(String draft) {
        List<Block> blocks = body(draft);
        var written = new Roles(blocks.size());
        builder = new BodyBuilder(blocks, Pieces.mentions(blocks), places, written);
        builder.build();
        roles = blocks.isEmpty()
                ? List.of()
                : written.over(OutlineReader.read(blocks.get(0).line().source()))
                        .roles();
        return sections(builder.sections());
    }

    /** Each section as its kind, its heading, its text in 「」, its items in {} and the sections below in []. */
    private static String sections(List<Section> sections) {
        return sections.stream()
                .map(section -> section.kind()
                        + " "
                        + section.heading().orElse("_")
                        + section.text()
                                .map(text -> "「" + text.replace('\n', ' ') + "」")
                                .orElse("")
                        + (section.items().isEmpty() ? "" : "{" + items(section.items()) + "}")
                        + (section.sections().isEmpty() ? "" : "[" + sections(section.sections()) + "]"))
                .collect(Collectors.joining("/"));
    }

    private static String items(List<Item> items) {
        return items.stream()
                .map(item -> item.label().orElse("_") + item.title())
                .collect(Collectors.joining(" "));
    }
}
