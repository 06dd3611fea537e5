package io.github.rectification.rule.builtin;

import static io.github.rectification.testkit.Reports.item;
import static io.github.rectification.testkit.Reports.reportOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.model.Item;
import io.github.rectification.model.Section;
import io.github.rectification.model.SectionKind;
import io.github.rectification.model.Task;
import io.github.rectification.testkit.RuleCheck;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemNotStatedTest {

    private static final RuleCheck RULE = RuleCheck.of("ITM-003");

    private static Section group(String heading, String... titles) {
        return Section.builder()
                .kind(SectionKind.TASKS)
                .heading(heading)
                .items(Stream.of(titles)
                        .<Item>map(title -> Task.builder().title(title).build())
                        .toList())
                .build();
    }

    @Test
    void flags_a_report_of_tasks_once() {
        var judgement = RULE.judge(reportOf(group("巡察整改任务落实情况", "加强理论学习", "规范台账管理")));

        assertThat(judgement.paths()).containsExactly("items");
        assertThat(judgement.faults().get(0).isPlaced()).isFalse();
    }

    @Test
    void passes_a_report_with_one_issue() {
        var report = reportOf(group("巡察整改任务落实情况", "加强理论学习")).withItems(item(1, "台账不全"));

        assertThat(RULE.judge(report).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"针对学习不深入问题", "关于“学习不深入”问题", "关于“学习不深入”方面的问题", "学习不够深入的问题", "作风建设有差距问题"})
    void passes_groups_that_name_the_issue(String heading) {
        assertThat(RULE.judge(reportOf(group(heading, "加强理论学习"))).paths()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于落实以往巡视巡察、审计发现问题整改方面", "推动解决建设发展问题方面", "聚焦问题整改", "坚持问题导向"})
    void is_not_misled_by_the_bare_word(String heading) {
        assertThat(RULE.judge(reportOf(group(heading, "加强理论学习"))).paths()).hasSize(1);
    }

    @Test
    void does_not_apply_without_items() {
        assertThat(RULE.judge(reportOf()).reasons()).containsExactly("not applicable: reason.no-items");
    }
}
