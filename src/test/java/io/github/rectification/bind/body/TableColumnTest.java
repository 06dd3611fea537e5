package io.github.rectification.bind.body;

import static io.github.rectification.testkit.Pieces.slice;
import static io.github.rectification.testkit.Pieces.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER   | 序号 编号 序                                                   | 号 序列 编 序号序
            STATUS   | 状态 整改状态 完成状态 进度 整改进度 完成进度                      | 状 整改速度 完成度 状态完成
            STATUS   | 是否完成 是否销号 整改完成情况 完成情况                            | 完成 是否 是否甲
            DEADLINE | 整改时限 整改期限 整改时间 完成时限 完成期限 完成时间 时限          | 限时 整改时 完成 整改时限完成
            UNITS    | 责任单位 责任部门 责任科室 责任处室 责任股室                        | 单位 部门 责任 单位责任
            UNITS    | 牵头单位 牵头部门 牵头科室 配合单位 配合部门 配合处室 整改责任单位 整改责任部门 | 单位部门 配合 责任牵头单位
            OTHER    | 责任人 责任领导 牵头领导 分管领导 整改责任人 备注 联系人             | 人 领导 联系 备
            AREA     | 类别 反馈类别 问题类型 整改方面 领域 反馈方面 类型 方面 问题领域 大类 | 类 反馈大类 存在类别 大类别
            """)
    void a_head_tells_what_its_column_holds(TableColumn column, String heads, String none) {
        assertThat(words(heads))
                .allSatisfy(
                        head -> assertThat(TableColumn.of(slice(head))).as(head).contains(column));
        assertThat(words(none))
                .allSatisfy(
                        head -> assertThat(TableColumn.of(slice(head))).as(head).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            问题 的问题 巡察问题 巡视问题 巡察反馈的问题 巡视指出问题 巡察反馈的主要问题                  | 巡查问题 题 巡察巡视问题
            反馈问题 指出问题 存在的问题 发现问题 具体问题 主要问题 整改问题 反馈突出问题 反馈具体问题 突出问题 具体的问题 主要的问题 反馈存在问题 查摆问题 重点问题 | 无问题 问题突出
            问题及表现 问题表述 问题描述 问题清单 问题内容 反馈问题清单                                | 问题编号 问题表 清单 内容
            反馈意见 问题具体表现 整改任务 整改事项                                                  | 意见 表现 任务 事项 反馈
            """)
    void a_column_with_the_issues_has_many_names(String heads, String none) {
        a_head_tells_what_its_column_holds(TableColumn.PROBLEM, heads, none);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            情况 措施 举措 成效 结果 整改情况 整改措施 整改举措 整改成效 整改结果           | 效率 整改 情 整改情
            落实情况 进展情况 工作措施 整改落实情况 整改进展情况 整改完成措施 整改工作举措 完成措施 | 落实进展情况 落实 进展整改情况
            措施及成效 措施及进展情况 情况和成效 举措及完成情况 落实情况及成效 措施及责任   | 措施及 及成效
            整改措施及甲 整改措施和甲 整改措施与甲 整改情况与甲 整改情况和甲 整改举措与甲 工作措施与甲 | 整改措施或甲 整改措施与 甲与乙
            采取措施 采取的措施                                                    | 采取 采取人措施 取措施
            """)
    void a_column_with_the_measures_has_many_names(String heads, String none) {
        a_head_tells_what_its_column_holds(TableColumn.MEASURE, heads, none);
    }

    @Test
    void what_goes_with_the_measures_is_told_in_ten_characters() {
        assertThat(TableColumn.of(slice("整改情况和" + "甲".repeat(10)))).contains(TableColumn.MEASURE);
        assertThat(TableColumn.of(slice("整改情况和" + "甲".repeat(11)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"完成情况, STATUS", "整改完成情况, STATUS", "整改情况, MEASURE", "反馈方面, AREA", "问题类型, AREA", "整改任务, PROBLEM"})
    void the_first_column_whose_words_fit_counts(String head, TableColumn column) {
        assertThat(TableColumn.of(slice(head))).contains(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            问题(甲) 问题（甲） 问题(一二三四五六七八九十一二) 问_题 _问题_(_甲_) | 问题() 问题(一二三四五六七八九十一二三) 问题(甲 问题甲) 问题((甲)) 问题(甲(乙) 问题(甲)乙) 问题(甲)乙 (甲)问题
            """)
    void blanks_and_a_remark_in_brackets_do_not_matter(String heads, String none) {
        a_head_tells_what_its_column_holds(TableColumn.PROBLEM, heads, none);
    }

    @Test
    void a_head_has_twenty_characters_blanks_included() {
        assertThat(TableColumn.of(slice("问题" + " ".repeat(18)))).contains(TableColumn.PROBLEM);
        assertThat(TableColumn.of(slice("问题" + " ".repeat(19)))).isEmpty();
        assertThat(TableColumn.of(slice(""))).isEmpty();
    }
}
