package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.blocks;
import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.RectificationStatus;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.testkit.Pieces;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFieldsTest {

    private final Places places = new Places();
    private final ItemFields fields = new ItemFields(
            Pieces.mentions(List.of()),
            places,
            PropertyPath.ROOT.property("items").index(0));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改情况： 整改措施： 整改进展： 整改落实情况： 整改完成措施： 整改进展情况： 工作措施： 完成情况： 整改成效： | 措施： 情况： 甲整改情况：
            【整改情况】 [工作措施] 【整改情况： 整改情况_： 【完成情况】：                               | 整改情况 整改情况， 【整改情况 （整改情况） 整改情况__：
            """)
    void some_labels_stand_at_the_beginning_of_the_body_only(String read, String notRead) {
        assertThat(words(read)).allMatch(label -> ItemFields.beginsBody(slice(label)));
        assertThat(words(notRead)).noneMatch(label -> ItemFields.beginsBody(slice(label)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改情况： 整改措施： 整改成效： 整改结果： 整改进展： 整改举措： 具体整改措施： 具体工作措施：  | 整改： 具体： 情况： 甲整改情况：
            整改落实情况： 整改完成措施： 整改进展成效： 整改落实举措： 整改进展结果： 整改完成进展：       | 整改无措施： 整改落实完成情况：
            工作措施： 主要措施： 采取措施： 落实情况： 进展情况：                                     | 工作： 主要： 采取： 措施：
            【整改情况】 [整改措施] 【主要措施】： 【落实情况】_： 【采取措施：                          | 整改情况 整改情况， 【整改情况 （整改情况）
            """)
    void the_label_of_the_body_is_taken_off(String read, String notRead) {
        for (String label : words(read)) {
            assertThat(takeOff(label + "甲乙")).as(label).containsExactly("甲乙");
            assertThat(takeOff(label + "  甲乙")).as(label).containsExactly("甲乙");
            assertThat(takeOff(label)).as(label).isEmpty();
        }
        for (String label : words(notRead)) {
            assertThat(takeOff(label + "甲乙"))
                    .containsExactly(slice(label + "甲乙").folded());
        }
    }

    @Test
    void the_label_of_the_body_is_also_taken_off_behind_a_field() {
        assertThat(takeOff("整改时限：2024年3月1日。整改情况：甲。责任单位：乙局；主要措施：丙。")).containsExactly("甲。", "丙。");
        assertThat(takeOff("完成情况：甲乙。")).containsExactly("甲乙。");
        assertThat(takeOff("")).isEmpty();
        assertThat(takeOff(" \t")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改状态 完成状态 整改进度 完成情况 整改完成情况 完成进度 状态 | 状况 程度 落实情况
            """)
    void a_field_holds_the_status(String read, String notRead) {
        for (String label : words(read)) {
            for (String field : List.of(label + "：", "【" + label + "】", label + " ： ", "[" + label + "] :")) {
                var own = new ItemFields(Pieces.mentions(List.of()), places, PropertyPath.ROOT);
                String mark = field.endsWith("】") ? "：" : "";
                assertThat(own.takeOff(slice(field + mark + "已完成。甲"))).hasToString("[甲]");
                assertThat(own.status()).as(field).contains(RectificationStatus.COMPLETED);
            }
        }
        for (String label : words(notRead)) {
            assertThat(takeOff(label + "：已完成。甲")).doesNotContain("甲");
        }
        assertThat(fields.status()).isEmpty();
    }

    @Test
    void a_field_needs_a_colon() {
        assertThat(takeOff("整改状态，已完成。")).containsExactly("整改状态,已完成。");
        assertThat(takeOff("整改状态  ：已完成")).containsExactly("整改状态  :已完成");
        assertThat(fields.status()).isEmpty();
    }

    @Test
    void words_that_are_no_status_stay_where_they_stand() {
        assertThat(takeOff("完成状态：甲乙。丙")).containsExactly("完成状态:甲乙。丙");
        assertThat(takeOff("整改状态：已完成" + "甲".repeat(22))).hasSize(1);
        assertThat(fields.status()).isEmpty();
        assertThat(takeOff("整改状态：已完成" + "甲".repeat(21))).isEmpty();
        assertThat(fields.status()).contains(RectificationStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            整改时限 完成时限 整改期限 完成时间 完成期限 | 时间 整改时 上报时限
            """)
    void a_field_holds_the_deadline(String read, String notRead) {
        for (String label : words(read)) {
            var own = new ItemFields(Pieces.mentions(List.of()), places, PropertyPath.ROOT);
            assertThat(own.takeOff(slice("甲。" + label + "：2024年3月1日前。乙"))).hasToString("[甲。, 乙]");
            assertThat(own.deadline()).as(label).contains(LocalDate.of(2024, 3, 1));
        }
        for (String label : words(notRead)) {
            assertThat(takeOff(label + "：2024年3月1日。乙")).hasSize(1);
        }
        assertThat(fields.deadline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年3月1日至2024年5月2日 | 2024-03-01
            2024-03-01                 | 2024-03-01
            2024年3月                  |
            2024年底                   |
            立行立改                   |
            2024年3月、2024年5月2日    |
            """)
    void the_first_date_is_the_deadline_if_it_states_a_day(String value, LocalDate deadline) {
        assertThat(takeOff("整改时限：" + value)).isEmpty();
        assertThat(fields.deadline()).isEqualTo(Optional.ofNullable(deadline));
        assertThat(spans("deadline")).hasSize(deadline == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            责任单位 牵头单位 责任部门 牵头部门 责任科室 配合单位 协助单位 主办单位 | 单位 被查单位 部门
            """)
    void a_field_holds_the_units(String read, String notRead) {
        for (String label : words(read)) {
            var own = new ItemFields(Pieces.mentions(List.of()), places, PropertyPath.ROOT);
            assertThat(own.takeOff(slice(label + "：甲局；乙"))).hasToString("[乙]");
            assertThat(own.responsibleUnits()).as(label).containsExactly("甲局");
        }
        for (String label : words(notRead)) {
            assertThat(takeOff(label + "：甲局；乙")).hasSize(1);
        }
        assertThat(fields.responsibleUnits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲局、乙局，丙局/丁局 戊局 | 甲局 乙局 丙局 丁局 戊局
            甲局、 、乙局              | 甲局 乙局
            住房和建设局               | 住房和建设局
            、甲局                     | 甲局
            甲                         | 甲
            """)
    void units_stand_with_marks_or_blanks_between(String value, String units) {
        takeOff("责任单位：" + value);

        assertThat(fields.responsibleUnits()).isEqualTo(words(units));
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任人", "负责人", "责任领导", "牵头领导", "分管领导", "整改责任人"})
    void persons_are_taken_off_and_never_kept(String label) {
        assertThat(takeOff("甲。" + label + "：丙科科长；乙")).containsExactly("甲。", "乙");
        assertThat(takeOff("【" + label + "】丙")).isEmpty();
        assertThat(takeOff("由" + label + "：丙")).hasSize(1);
        assertThat(fields.responsibleUnits()).isEmpty();
    }

    @Test
    void units_add_up_and_the_first_status_and_deadline_count() {
        takeOff("责任单位：甲局；配合单位：乙局；整改状态：已完成；完成状态：正在推进；整改时限：2024年3月1日；完成时限：2024年5月2日");

        assertThat(fields.responsibleUnits()).containsExactly("甲局", "乙局");
        assertThat(fields.status()).contains(RectificationStatus.COMPLETED);
        assertThat(fields.deadline()).contains(LocalDate.of(2024, 3, 1));
        assertThat(spans("status")).hasSize(1);
        assertThat(spans("deadline")).hasSize(1);
        assertThat(spans("responsibleUnits[1]")).extracting(SourceSpan::offset).containsExactly(13);
    }

    @Test
    void a_value_stands_without_the_blanks_at_its_ends() {
        takeOff("整改状态： 已完成 ；责任单位： 甲局 。");

        assertThat(spans("status")).containsExactly(new SourceSpan(6, 3, 1, 7, 1, 10));
        assertThat(spans("responsibleUnits[0]")).containsExactly(new SourceSpan(17, 2, 1, 18, 1, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "；", " ", "\t", "\n", "甲。", "甲； "})
    void a_field_begins_the_paragraph_or_stands_behind_a_mark(String before) {
        takeOff(before + "责任单位：甲局");

        assertThat(fields.responsibleUnits()).containsExactly("甲局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲", "，", "：", "、", "（"})
    void a_field_behind_other_words_is_none(String before) {
        assertThat(takeOff(before + "责任单位：甲局。乙"))
                .containsExactly(slice(before + "责任单位：甲局。乙").folded());
        assertThat(fields.responsibleUnits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "；", "\t", "\n", "\t乙", "\n乙", "。乙", "；乙"})
    void a_value_ends_at_a_mark_or_after_eighty_characters(String after) {
        takeOff("责任单位：甲局" + after);

        assertThat(fields.responsibleUnits()).containsExactly("甲局");
    }

    @Test
    void a_value_has_eighty_characters() {
        assertThat(takeOff("责任单位：" + "甲".repeat(80) + "乙")).containsExactly("乙");
        assertThat(fields.responsibleUnits()).containsExactly("甲".repeat(80));
        assertThat(takeOff("责任单位：")).containsExactly("责任单位:");
    }

    @Test
    void cells_of_a_row_are_fields_too() {
        IssueTable table = IssueTable.headedBy(
                        blocks("反馈问题\t整改状态\t整改时限\t责任单位\t责任人\t整改措施").get(0))
                .orElseThrow();
        fields.readCells(table.row(blocks("甲乙\t正在推进\t2024年3月1日\t甲局、乙局\t丙\t已完成").get(0)));

        assertThat(fields.status()).contains(RectificationStatus.IN_PROGRESS);
        assertThat(fields.deadline()).contains(LocalDate.of(2024, 3, 1));
        assertThat(fields.responsibleUnits()).containsExactly("甲局", "乙局");
    }

    @Test
    void a_status_has_twenty_four_characters() {
        assertThat(fields.readStatus(slice("已完成" + "甲".repeat(22)))).isFalse();
        assertThat(fields.readStatus(slice("甲乙"))).isFalse();
        assertThat(fields.status()).isEmpty();
        assertThat(fields.readStatus(slice("已完成" + "甲".repeat(21)))).isTrue();
        assertThat(fields.readStatus(slice("正在推进"))).isTrue();
        assertThat(fields.status()).contains(RectificationStatus.COMPLETED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "~", textBlock = """
            整改状态：正在推进，计划年底前完成。         | IN_PROGRESS         | 计划年底前完成
            整改状态：正在推进（计划2025年6月底前完成）。 | IN_PROGRESS         | 计划2025年6月底前完成
            完成情况：基本完成，尚需长期坚持             | BASICALLY_COMPLETED | 尚需长期坚持
            整改进度：已完成，2024年11月5日销号；        | COMPLETED           | 2024年11月5日销号
            【整改状态】未完成（待上级批复）             | NOT_COMPLETED       | 待上级批复
            状态：延期整改，经县委巡察办同意延期至明年三月底前完成。 | DEFERRED  | 经县委巡察办同意延期至明年三月底前完成
            整改状态：已完成。                         | COMPLETED           | ~
            整改状态：已完成，                         | COMPLETED           | ~
            整改状态：正在推进中                       | IN_PROGRESS         | ~
            整改状态：计划年底前完成，正在推进           | ~                   | ~
            """)
    void what_stands_beside_the_status_is_its_note(String field, RectificationStatus status, String note) {
        takeOff(field);

        assertThat(fields.status()).isEqualTo(Optional.ofNullable(status));
        assertThat(fields.statusNote()).isEqualTo(Optional.ofNullable(note));
        assertThat(spans("statusNote")).hasSize(note == null ? 0 : 1);
    }

    private List<String> takeOff(String paragraph) {
        return fields.takeOff(slice(paragraph)).stream()
                .map(SourceSlice::folded)
                .toList();
    }

    private List<SourceSpan> spans(String property) {
        return places.build().spans(PropertyPath.parse("items[0]." + property));
    }
}
