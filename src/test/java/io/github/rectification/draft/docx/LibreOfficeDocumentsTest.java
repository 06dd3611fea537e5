package io.github.rectification.draft.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Documents that another program wrote; see the page beside them. */
class LibreOfficeDocumentsTest {

    @Test
    void counts_the_numbers_of_a_list_of_three_levels() throws Exception {
        assertThat(lines("numbering.docx"))
                .containsExactly(
                        "关于县委巡察整改进展情况的通报",
                        "根据县委统一部署，2024年3月4日至4月30日，县委第二巡察组对云岭县松江镇党委进行了巡察。2024年6月12日，"
                                + "县委巡察组向松江镇党委反馈了巡察意见。按照巡察工作有关要求，现将巡察整改进展情况予以公布。",
                        "一、镇党委履行巡察整改主体责任情况",
                        "镇党委召开专题会议4次，研究整改工作。",
                        "二、巡察整改任务落实情况",
                        "（一）理论学习方面",
                        "1.关于“理论学习不够深入”问题。一是制定学习计划。二是开展专题学习6次。",
                        "2.关于“学用结合不紧密”问题。一是开展调研。二是办成实事8件。",
                        "（二）作风建设方面",
                        "1.关于“服务群众不够主动”问题。一是设立服务岗。二是每周走访。",
                        "三、下一步工作打算",
                        "持续抓好整改，巩固整改成果。",
                        "欢迎广大干部群众对巡察整改落实情况进行监督。如有意见建议，请及时向我们反映。",
                        "公开期限：2025年1月6日至2025年1月24日。",
                        "联系电话：0000-5550101；邮政信箱：云岭县松江镇人民路1号；电子邮箱：zhenggai@example.org。",
                        "中共云岭县松江镇委员会",
                        "2025年1月6日");
    }

    @Test
    void leaves_out_what_was_deleted_hidden_or_struck_and_keeps_the_footnote() throws Exception {
        assertThat(lines("changes.docx"))
                .containsExactly("会议共召开五次。", "前一段完整保留。", "完成整改21项，完成率100%。", "最后一段。", " 统计截至2024年12月31日。");
    }

    @Test
    void reads_the_rows_of_a_table_and_a_text_box_once() throws Exception {
        assertThat(lines("table-and-box.docx"))
                .containsExactly(
                        "巡察整改情况一览表",
                        "序号\t反馈问题\t整改措施\t责任单位",
                        "1\t理论学习不够深入\t制定学习计划。开展专题学习6次。\t党政办",
                        "2\t学用结合不紧密\t开展调研。\t",
                        "以上事项均已办结。",
                        "欢迎监督。",
                        "联系电话：0000-5550101",
                        "电子邮箱：zhenggai@example.org",
                        "地址：云岭县松江镇",
                        "人民路1号",
                        " 落款：\t松江镇");
    }

    private static List<String> lines(String name) throws IOException, UnreadableDraftException {
        String resource = "/drafts/docx/" + name;
        try (InputStream in = LibreOfficeDocumentsTest.class.getResourceAsStream(resource)) {
            SourceText text = WordXml.read(Objects.requireNonNull(in, resource).readAllBytes(), ReadLimits.DEFAULT);
            return List.of(text.original().split("\n", -1));
        }
    }
}
