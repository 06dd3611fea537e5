package io.github.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.finding.Finding;
import io.github.rectification.testkit.Case;
import io.github.rectification.testkit.Cases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole drafts with another head or imprint: nothing is found in them. A slash parts lines, @ stands for the title. */
class HeadOfDraftsTest {

    private static final String CASE = "openings/document-with-red-head-number-and-imprint";
    private static final String TITLE = "中共栗水县图书馆党组关于巡察整改进展情况的通报";
    private static final String OPENING = "根据县委统一部署";
    private static final String IMPRINT = "抄送：";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "@/@",
                "@_栗水县人民政府/@",
                "首页 > @",
                "• @",
                "栗水县图书馆党组关于第十四届/县委机动巡察整改进展情况的通报",
                "栗水县图书馆/关于巡察整改情况的通报",
                "栗水县人民政府办公室/关于巡察整改情况的通报",
                "栗水集团公司/关于巡察整改情况的通报",
                "栗水县供销社/巡察整改情况通报",
                "@/栗图党〔2024〕17号",
                "栗图党[2024]17号/@",
                "@/栗图党（2024） 17 号",
                "@/（2024年12月2日）",
                "@/各党支部：",
                "中共栗水县图书馆党组/栗图党〔2024〕17号/@",
                "@/来源：县图书馆 发布时间：2024-12-02"
            })
    void nothing_is_found_in_a_draft_with_this_head(String head) {
        assertThat(found(head, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抄送：县委办公室，县政府办公室。/栗水县图书馆办公室　　2024年12月2日印发",
                "（此件公开发布）/抄送：县委巡察办。/栗水县图书馆办公室/2024年12月2日印发/（共印50份）",
                "2024年12月2日印发",
                "主题词：巡察 整改 通报",
                "分送：馆领导，各部室。"
            })
    void nothing_is_found_in_a_draft_with_this_imprint(String imprint) {
        assertThat(found("@", imprint)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "送审稿第二版/@, , STR-009",
        "@/字体：大 中 小, , STR-009",
        "栗水县人民政府网站/@, , STR-009",
        "关于巡察整改情况的通报, , STR-010",
        "@, 打印本页, STR-008",
        "机密★1年/@, , PRV-007"
    })
    void what_is_no_part_of_a_document_is_found_as_before(String head, String imprint, String rule) {
        assertThat(found(head, imprint == null ? "" : imprint)).containsExactly(rule);
    }

    private static List<String> found(String head, String imprint) {
        Case draft = Cases.all().stream()
                .filter(each -> each.name().equals(CASE))
                .findFirst()
                .orElseThrow();
        String text = draft.text();
        String report = text.substring(text.indexOf(OPENING), text.indexOf(IMPRINT));
        String whole = (head + "/").replace("/", "\n").replace("@", TITLE) + report + imprint.replace("/", "\n");
        return ReportChecker.builder().asOf(LocalDate.of(2026, 1, 1)).build().check(whole).findings().stream()
                .map(Finding::rule)
                .map(Object::toString)
                .toList();
    }
}
