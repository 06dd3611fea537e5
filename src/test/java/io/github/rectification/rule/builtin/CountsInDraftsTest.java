package io.github.rectification.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.ReportChecker;
import io.github.rectification.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules on counts say of whole drafts with four issues, wherever the account stands. */
class CountsInDraftsTest {

    private static final String[] ITEMS = {
        "（一）党的建设方面",
        "1.关于“库房管理松散”问题",
        "一是增设温湿度计，逐日登记。二是组织巡检，换掉老化线路。",
        "2.关于“学习研讨走过场”问题",
        "一是制定学习计划，集中研讨。二是按季检查笔记。",
        "（二）服务群众方面",
        "1.关于“窗口等候时间长”问题",
        "一是开通预约，缩短等候。二是培训窗口人员。",
        "2.关于“鉴定进度慢”问题",
        "一是抽调业务骨干集中鉴定。二是定期通报。"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "巡察反馈的四个问题，已完成整改三个，正在推进一个。",
                "反馈两个方面4项问题，已完成4项。",
                "存在2个方面的问题。",
                "反馈的2个方面问题，已全部整改。",
                "共反馈问题2个方面、3个大项、4条具体问题，已完成整改4条。",
                "反馈4个问题，整改任务85个,已整改完成85个,其中长期坚持13个。",
                "反馈4个问题,已完成整改4个,其中需长期坚持的3个。",
                "反馈4个问题，已完成3个，需长期坚持整改1个。",
                "3个村反馈问题4个，已完成整改4个。",
                "6个村反馈问题4个，已完成整改4个。",
                "巡察期间，现场交办事项57件。截至目前，巡察反馈的4个问题已完成整改4个。",
                "集中整改期结束时，反馈的4个问题完成1个，正在推进3个。截至2024年8月30日，4个问题已完成整改4个。",
                "甲镇党委反馈问题3个，已完成2个；乙站党支部反馈问题1个，已完成1个。",
                "经过3个月集中整改,其中4个问题已完成。",
                "经过3个月集中整改,其中22个问题已完成。",
                "4个问题，完成率100%。",
                "4个问题全部完成。"
            })
    void say_nothing_of_what_agrees(String account) {
        assertThat(findings(inTasks(account))).as("in a part").isEmpty();
        assertThat(findings(inOpening(account))).as("in the opening").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            巡察反馈的四个问题，已完成整改三个，正在推进两个。             | CNT-001
            反馈的十二个问题，已完成十个。                                 | CNT-003
            共反馈问题2个方面、3个大项、34条具体问题，已完成整改34条。     | CNT-003
            反馈4个问题，已完成整改4个，基本完成3个。                      | CNT-001
            6个村反馈问题42个，已完成整改42个。                            | CNT-003
            反馈的4个问题已完成5个，正在推进1个。                          | CNT-001
            甲镇党委反馈问题12个，乙站党支部反馈问题8个。                  | CNT-003
            """)
    void tell_of_what_does_not_agree(String account, String rule) {
        assertThat(findings(inTasks(account))).as("in a part").containsExactly(rule);
        assertThat(findings(inOpening(account))).as("in the opening").containsExactly(rule);
    }

    private static String inTasks(String account) {
        return draft(DraftFindings.OPENING, account);
    }

    private static String inOpening(String account) {
        return draft(DraftFindings.OPENING.replace("现将", account + "现将"), "");
    }

    private static String draft(String opening, String account) {
        return opening + "\n一、履行主体责任情况\n镇党委成立整改工作领导小组。\n二、巡察整改任务落实情况\n" + account + "\n" + String.join("\n", ITEMS)
                + "\n三、下一步工作打算\n镇党委将继续抓好后续整改。\n欢迎对整改落实情况进行监督。\n";
    }

    private static List<String> findings(String draft) {
        var checker = ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build();
        return checker.check(draft).findings().stream()
                .map(Finding::rule)
                .map(rule -> rule.value())
                .filter(rule -> rule.startsWith("CNT"))
                .toList();
    }
}
