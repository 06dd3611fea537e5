package io.github.rectification.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"# 通报", "正文\n## 一、情况", "正文\r\n### 一、情况", "正文\r# 情况", "一、**情况**", "###### 情况", "正文\n#"})
    void knows_markdown_by_a_heading_or_bold_text(String text) {
        assertThat(DraftReader.text("a", text).format()).isEqualTo(DraftFormat.MARKDOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、情况", "#话题 情况", "正文 # 情况", "####### 情况", "**情况\n**", "3*4", "- 情况", "1. 情况"})
    void takes_text_without_these_for_plain(String text) {
        Draft draft = DraftReader.text("a", text);

        assertThat(draft.format()).isEqualTo(DraftFormat.TEXT);
        assertThat(draft.text().all().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 通报|通报",
                "## 一、情况 ##|一、情况",
                "  ### 情况|情况",
                "**1.学习。**一是|1.学习。一是",
                "*强调*与**着重**与***都有***|强调与着重与都有",
                "- 情况|情况",
                "+ 情况|情况",
                "* 情况|情况",
                "> 引文|引文",
                "> > # 引文|引文",
                "1\\. 学习|1. 学习",
                "\\*注|*注",
                "\\\\|\\",
                "1. 学习|1. 学习",
                "C\\甲|C\\甲",
                "长3*4米|长3*4米",
                "3 * 4与5 * 6|3 * 4与5 * 6",
                "- 学习C#|学习C#",
            })
    void takes_off_the_marks_of_a_line(String line, String shown) {
        assertThat(shown("# 头\n" + line)).isEqualTo("头\n" + shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "***", "___", "  ----", "- - -"})
    void shows_nothing_of_a_rule(String line) {
        assertThat(shown("# 头\n" + line + "\n尾")).isEqualTo("头\n\n尾");
    }

    @Test
    void keeps_every_line_end_as_it_is() {
        assertThat(shown("# 头\r\n\r\n**甲**\r乙\n\n")).isEqualTo("头\r\n\r\n甲\r乙\n\n");
    }

    @Test
    void leads_every_shown_character_back_to_where_it_is_written() {
        String original = "# 通报 #\r\n\r\n> **1\\.学*习*。**一是\\*甲\n---\n- 乙**丙";
        SourceText text = DraftReader.text("a", original).text();

        assertThat(text.original()).isEqualTo(original);
        for (int i = 0; i < text.length(); i++) {
            SourceSlice one = text.slice(i, i + 1);
            assertThat(original.substring(one.span().offset(), one.span().endOffset()))
                    .isEqualTo(one.text());
        }
    }

    @Test
    void gives_a_span_over_marks_their_place_in_the_original() {
        SourceText text = DraftReader.text("a", "# 头\n**1.学习。**一是").text();
        SourceSlice title = text.slice(2, 7);

        assertThat(title.text()).isEqualTo("1.学习。");
        assertThat(title.span().line()).isEqualTo(2);
        assertThat(title.span().column()).isEqualTo(3);
        assertThat(title.span().endColumn()).isEqualTo(8);
    }

    @Test
    void shows_a_row_of_a_table_as_cells_with_tabs_between() {
        assertThat(shown("| 序号 | 问题 |\n|---|:--:|\n| 1 | 台账**不**全 |\n|| 制度空转")).isEqualTo("序号\t问题\n\n1\t台账不全\n\t制度空转");
    }

    @Test
    void takes_bold_text_for_markdown_wherever_it_stands() {
        assertThat(DraftReader.text("a", "2**3\n**甲**").format()).isEqualTo(DraftFormat.MARKDOWN);
    }

    private static String shown(String text) {
        Draft draft = DraftReader.text("a", text);
        assertThat(draft.format()).isEqualTo(DraftFormat.MARKDOWN);
        return draft.text().all().text();
    }
}
