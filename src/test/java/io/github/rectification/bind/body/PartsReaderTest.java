package io.github.rectification.bind.body;

import static io.github.rectification.bind.body.ShownBody.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsReaderTest {

    private static final String NEXT = "下一步，云溪局党组将持续抓好巡察整改。";
    private static final String SUMMARY = "截至目前，反馈问题已完成整改。";

    @Test
    void a_body_without_paragraphs_has_no_parts() {
        assertThat(parts("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、组织领导/甲/二、反馈问题整改情况/1.乙/三、下一步打算/丙 | RESPONSIBILITY 一、组织领导「甲」/TASKS 二、反馈问题整改情况「1.乙」/NEXT_STEPS 三、下一步打算「丙」
            一、主要负责人抓整改情况/二、反馈问题整改情况/1.乙           | LEADER 一、主要负责人抓整改情况/TASKS 二、反馈问题整改情况「1.乙」
            一、反馈问题整改情况/1.乙/二、丙/丁                           | TASKS 一、反馈问题整改情况「1.乙」/OTHER 二、丙「丁」
            前言/一、反馈问题整改情况/1.乙                                | RESPONSIBILITY _「前言」/TASKS 一、反馈问题整改情况「1.乙」
            （一）组织领导/（二）反馈问题整改情况/1.乙                    | RESPONSIBILITY （一）组织领导/TASKS （二）反馈问题整改情况「1.乙」
            一、整改情况的组织领导/二、反馈问题整改情况/1.乙              | RESPONSIBILITY 一、整改情况的组织领导/TASKS 二、反馈问题整改情况「1.乙」
            """)
    void headings_of_parts_begin_them(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            组织领导情况/甲。/反馈问题整改情况/乙。           | RESPONSIBILITY 组织领导情况「甲。」/TASKS 反馈问题整改情况「乙。」
            组织领导情况/甲。/反馈问题整改情况/1.乙/2.丙      | RESPONSIBILITY 组织领导情况「甲。」/TASKS 反馈问题整改情况「1.乙」「2.丙」
            1.甲/2.乙/反馈问题整改情况/1.丙                   | RESPONSIBILITY _「1.甲」「2.乙」/TASKS 反馈问题整改情况「1.丙」
            1.甲/2.乙/反馈问题整改情况                        | TASKS _「1.甲」「2.乙」「反馈问题整改情况」
            一、反馈问题整改情况/1.甲/下一步工作打算/丙。     | TASKS 一、反馈问题整改情况「1.甲」/NEXT_STEPS 下一步工作打算「丙。」
            一、反馈问题整改情况/1.甲/组织领导情况/丙。       | TASKS 一、反馈问题整改情况「1.甲」「组织领导情况」「丙。」
            组织领导情况/甲。/一、反馈问题整改情况/1.丙       | RESPONSIBILITY 组织领导情况「甲。」/TASKS 一、反馈问题整改情况「1.丙」
            一、反馈问题整改情况/1.甲/一是下一步工作打算/丙。 | TASKS 一、反馈问题整改情况「1.甲」「一是下一步工作打算」「丙。」
            """)
    void so_do_headings_without_a_number_but_beside_numbered_parts_only_that_of_the_plans(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.关于台账不全问题/2.乙/1.丙/2.丁   | TASKS _「1.关于台账不全问题」「2.乙」/OTHER _「1.丙」「2.丁」
            1.关于台账不全问题/甲/2.乙/1.丙     | TASKS _「1.关于台账不全问题」「甲」「2.乙」/OTHER _「1.丙」
            1.甲/2.乙/1.关于台账不全问题        | RESPONSIBILITY _「1.甲」「2.乙」/TASKS _「1.关于台账不全问题」
            1.关于台账不全问题/1.丙             | TASKS _「1.关于台账不全问题」「1.丙」
            1.关于台账不全问题/3.乙/2.丙        | TASKS _「1.关于台账不全问题」「3.乙」「2.丙」
            2.关于台账不全问题/1.丙             | TASKS _「2.关于台账不全问题」/OTHER _「1.丙」
            反馈问题整改情况/1.甲/2.乙/1.丙     | TASKS 反馈问题整改情况「1.甲」「2.乙」/OTHER _「1.丙」
            1.甲/2.乙/反馈问题整改情况/1.丙/2.丁/1.戊 | RESPONSIBILITY _「1.甲」「2.乙」/TASKS 反馈问题整改情况「1.丙」「2.丁」/OTHER _「1.戊」
            """)
    void a_top_list_that_begins_anew_begins_a_part(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高度重视。/1.学习方面/（1）乙               | RESPONSIBILITY _「高度重视。」/TASKS _「1.学习方面」「（1）乙」
            高度重视。/丙/1.关于台账不全问题。乙       | RESPONSIBILITY _「高度重视。」「丙」/TASKS _「1.关于台账不全问题。乙」
            高度重视。/1.学习方面。丙/（1）乙           | RESPONSIBILITY _「高度重视。」/TASKS _「1.学习方面。丙」「（1）乙」
            高度重视。/1.学习层面/（1）乙               | RESPONSIBILITY _「高度重视。」「1.学习层面」「（1）乙」
            高度重视。/1.学习/（1）乙                   | RESPONSIBILITY _「高度重视。」「1.学习」「（1）乙」
            丙/1.关于台账不全问题。乙                   | TASKS _「丙」「1.关于台账不全问题。乙」
            （1）高度重视。/1.关于台账不全问题。乙      | TASKS _「（1）高度重视。」「1.关于台账不全问题。乙」
            高度重视。/具体情况如下：/1.关于台账不全问题。乙 | RESPONSIBILITY _「高度重视。」/TASKS _「具体情况如下：」「1.关于台账不全问题。乙」
            """)
    void paragraphs_on_responsibility_stand_alone_before_areas_or_problems(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、组织领导/（一）甲/（二）乙/（一）丙/（二）丁/三、下一步打算/己                   | RESPONSIBILITY 一、组织领导「（一）甲」「（二）乙」/TASKS _「（一）丙」「（二）丁」/NEXT_STEPS 三、下一步打算「己」
            一、组织领导/（一）甲/（二）乙/（一）丙/（二）丁                                     | RESPONSIBILITY 一、组织领导「（一）甲」「（二）乙」/TASKS _「（一）丙」「（二）丁」
            一、组织领导/（一）甲/（二）乙/反馈问题12个，已完成12个。/（一）丙/三、下一步打算/己 | RESPONSIBILITY 一、组织领导「（一）甲」「（二）乙」/TASKS _「反馈问题12个，已完成12个。」「（一）丙」/NEXT_STEPS 三、下一步打算「己」
            一、组织领导/（一）甲/（二）乙/（一）高度重视整改/三、下一步打算/己                   | RESPONSIBILITY 一、组织领导「（一）甲」「（二）乙」/TASKS _「（一）高度重视整改」/NEXT_STEPS 三、下一步打算「己」
            一、组织领导/戊/（一）甲/（二）乙/（一）丙/三、下一步打算/己                         | RESPONSIBILITY 一、组织领导「戊」「（一）甲」「（二）乙」/TASKS _「（一）丙」/NEXT_STEPS 三、下一步打算「己」
            一、组织领导/（一）甲/（二）乙/戊/（一）丙/三、下一步打算/己                         | RESPONSIBILITY 一、组织领导「（一）甲」「（二）乙」「戊」/TASKS _「（一）丙」/NEXT_STEPS 三、下一步打算「己」
            一、组织领导/（一）甲/1.戊/（二）乙/（一）丙/三、下一步打算/己                       | RESPONSIBILITY 一、组织领导「（一）甲」「1.戊」「（二）乙」/TASKS _「（一）丙」/NEXT_STEPS 三、下一步打算「己」
            """)
    void a_list_below_responsibility_that_begins_anew_has_lost_its_heading(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、组织领导/（一）甲/（二）乙/（一）丙/二、反馈问题整改情况/1.己
            一、组织领导/（一）甲/（一）丙/三、反馈问题整改情况/1.己
            一、组织领导/（一）甲/（二）乙/（三）丙/三、反馈问题整改情况/1.己
            一、组织领导/1.甲/（一）丙/1.乙/三、反馈问题整改情况/1.己
            一、组织领导/（一）甲/1.乙/2.丙/1.丁/三、反馈问题整改情况/1.己
            """)
    void otherwise_it_goes_on_with_the_part(String draft) {
        assertThat(read(draft)).hasSize(2);
    }

    @Test
    void a_list_below_another_heading_goes_on_with_its_part() {
        assertThat(read("一、反馈问题整改情况/（一）甲/（二）乙/（一）丙/三、下一步打算/己")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.关于台账不全问题/甲/NEXT                | TASKS _「1.关于台账不全问题」「甲」/NEXT_STEPS _「NEXT」
            1.关于台账不全问题/甲/NEXT/乙             | TASKS _「1.关于台账不全问题」「甲」/NEXT_STEPS _「NEXT」「乙」
            1.关于台账不全问题/甲/NEXT/乙/NEXT        | TASKS _「1.关于台账不全问题」「甲」/NEXT_STEPS _「NEXT」「乙」「NEXT」
            1.关于台账不全问题/NEXT                   | TASKS _「1.关于台账不全问题」「NEXT」
            1.关于台账不全问题/甲/NEXT/2.关于账目不清问题 | TASKS _「1.关于台账不全问题」「甲」「NEXT」「2.关于账目不清问题」
            1.关于台账不全问题/2.乙/（1）丁/甲/NEXT/1.丙/2.戊 | TASKS _「1.关于台账不全问题」「2.乙」「（1）丁」「甲」/NEXT_STEPS _「NEXT」「1.丙」「2.戊」
            一、反馈问题整改情况/1.乙/甲/NEXT         | TASKS 一、反馈问题整改情况「1.乙」「甲」/NEXT_STEPS _「NEXT」
            一、反馈问题整改情况/1.乙/二、下一步打算/甲/NEXT | TASKS 一、反馈问题整改情况「1.乙」/NEXT_STEPS 二、下一步打算「甲」「NEXT」
            一、反馈问题整改情况/1.乙/二、巩固成果/甲/NEXT | TASKS 一、反馈问题整改情况「1.乙」/NEXT_STEPS 二、巩固成果「甲」「NEXT」
            一、反馈问题整改情况/1.乙/二、丙/甲/NEXT  | TASKS 一、反馈问题整改情况「1.乙」/OTHER 二、丙「甲」/NEXT_STEPS _「NEXT」
            一、巩固成果/甲/NEXT                      | OTHER 一、巩固成果「甲」/NEXT_STEPS _「NEXT」
            NEXT                                      | OTHER _「NEXT」
            """)
    void a_paragraph_on_what_comes_next_opens_the_plans_below_all_items(String draft, String parts) {
        assertThat(parts(draft.replace("NEXT", NEXT)).replace(NEXT, "NEXT")).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.关于台账不全问题/甲/SUM                 | TASKS _「1.关于台账不全问题」「甲」/OTHER _「SUM」
            1.关于台账不全问题/甲/SUM/SUM             | TASKS _「1.关于台账不全问题」「甲」/OTHER _「SUM」「SUM」
            1.关于台账不全问题/甲/SUM/乙/SUM          | TASKS _「1.关于台账不全问题」「甲」/OTHER _「SUM」「乙」「SUM」
            具体情况如下：/1.关于台账不全问题/甲/SUM  | TASKS _「具体情况如下：」「1.关于台账不全问题」「甲」/OTHER _「SUM」
            一、反馈问题整改情况。乙。/SUM            | TASKS 一、反馈问题整改情况。乙。「SUM」
            一、反馈问题整改情况/SUM/SUM              | TASKS 一、反馈问题整改情况「SUM」「SUM」
            1.关于台账不全问题/SUM                    | TASKS _「1.关于台账不全问题」「SUM」
            1.关于台账不全问题/甲/SUM/2.关于账目不清问题 | TASKS _「1.关于台账不全问题」「甲」「SUM」「2.关于账目不清问题」
            1.关于台账不全问题/甲/SUM下一步，加强管理。 | TASKS _「1.关于台账不全问题」「甲」/NEXT_STEPS _「SUM下一步，加强管理。」
            1.关于台账不全问题/甲/SUM/NEXT            | TASKS _「1.关于台账不全问题」「甲」/NEXT_STEPS _「SUM」「NEXT」
            1.关于台账不全问题/甲/NEXT/SUM            | TASKS _「1.关于台账不全问题」「甲」/NEXT_STEPS _「NEXT」「SUM」
            一、反馈问题整改情况/1.乙/甲/SUM          | TASKS 一、反馈问题整改情况「1.乙」「甲」/OTHER _「SUM」
            一、反馈问题整改情况/1.乙/甲/SUM/NEXT     | TASKS 一、反馈问题整改情况「1.乙」「甲」/NEXT_STEPS _「SUM」「NEXT」
            一、反馈问题整改情况/1.乙/甲/SUM/二、下一步打算/丙 | TASKS 一、反馈问题整改情况「1.乙」「甲」「SUM」/NEXT_STEPS 二、下一步打算「丙」
            一、反馈问题整改情况/1.乙/二、下一步打算/甲/SUM | TASKS 一、反馈问题整改情况「1.乙」/NEXT_STEPS 二、下一步打算「甲」「SUM」
            一、反馈问题整改情况/1.乙/二、丙/甲/SUM/NEXT | TASKS 一、反馈问题整改情况「1.乙」/OTHER 二、丙「甲」/NEXT_STEPS _「SUM」「NEXT」
            """)
    void a_paragraph_that_sums_up_below_all_items_opens_a_part_that_the_plans_may_go_on(String draft, String parts) {
        assertThat(parts(draft.replace("NEXT", NEXT).replace("SUM", SUMMARY))
                        .replace(NEXT, "NEXT")
                        .replace(SUMMARY, "SUM"))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            高度重视。/关于台账不全问题/甲                | RESPONSIBILITY _「高度重视。」/TASKS _「关于台账不全问题」「甲」
            高度重视。/学习方面/关于台账不全问题/甲       | RESPONSIBILITY _「高度重视。」/TASKS _「学习方面」「关于台账不全问题」「甲」
            高度重视。/关于台账不全问题/甲/关于账目不清问题 | RESPONSIBILITY _「高度重视。」/TASKS _「关于台账不全问题」「甲」「关于账目不清问题」
            关于台账不全问题/甲/关于账目不清问题          | TASKS _「关于台账不全问题」「甲」「关于账目不清问题」
            反馈问题整改情况/甲/关于台账不全问题          | TASKS 反馈问题整改情况「甲」「关于台账不全问题」
            高度重视。/关于台账不全问题/（1）甲           | TASKS _「高度重视。」「关于台账不全问题」「（1）甲」
            高度重视。/学习方面/甲                        | RESPONSIBILITY _「高度重视。」「学习方面」「甲」
            """)
    void where_nothing_is_numbered_the_first_problem_or_its_area_begins_the_tasks(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲/反馈问题12个，已完成12个。/1.乙/2.丙 | RESPONSIBILITY _「甲」/TASKS _「反馈问题12个，已完成12个。」「1.乙」「2.丙」
            高度重视。/具体情况如下：/1.乙          | RESPONSIBILITY _「高度重视。」/TASKS _「具体情况如下：」「1.乙」
            具体情况如下：/1.乙                     | TASKS _「具体情况如下：」「1.乙」
            甲/具体情况如下：/乙/1.丙               | TASKS _「甲」「具体情况如下：」「乙」「1.丙」
            甲/具体情况如下：/一是乙/1.丙           | RESPONSIBILITY _「甲」/TASKS _「具体情况如下：」「一是乙」「1.丙」
            甲/乙：/1.丙                            | TASKS _「甲」「乙：」「1.丙」
            高度重视。/具体情况如下：/1.乙/成效如下：/2.丙 | RESPONSIBILITY _「高度重视。」/TASKS _「具体情况如下：」「1.乙」「成效如下：」「2.丙」
            一、组织领导/具体情况如下：/（一）丙    | RESPONSIBILITY 一、组织领导「具体情况如下：」「（一）丙」
            """)
    void the_account_straight_above_a_list_begins_the_tasks_where_headings_do_not(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.甲/2.乙                                    | TASKS _「1.甲」「2.乙」
            甲/乙                                        | OTHER _「甲」「乙」
            一是甲/乙                                    | OTHER _「一是甲」「乙」
            甲/高度重视。                                | RESPONSIBILITY _「甲」「高度重视。」
            1.甲/2.高度重视。                            | RESPONSIBILITY _「1.甲」「2.高度重视。」
            序号→反馈问题/1→甲                         | TASKS _「序号→反馈问题」「1→甲」
            1.关于台账不全问题/2.甲/1.高度重视。         | TASKS _「1.关于台账不全问题」「2.甲」/OTHER _「1.高度重视。」
            1.关于台账不全问题/2.甲/1.下一步，云溪局党组将持续抓好巡察整改。 | TASKS _「1.关于台账不全问题」「2.甲」/NEXT_STEPS _「1.下一步，云溪局党组将持续抓好巡察整改。」
            """)
    void what_a_part_without_heading_is_about_its_words_tell(String draft, String parts) {
        assertThat(parts(draft)).isEqualTo(parts);
    }

    private static String parts(String draft) {
        return ShownBody.parts(read(draft));
    }

    private static List<Part> read(String draft) {
        List<Block> blocks = body(draft);
        return PartsReader.read(blocks, Ladder.of(blocks), ShownBody.words(blocks));
    }
}
