package io.github.rectification.draft.docx;

import static io.github.rectification.draft.docx.WordXml.body;
import static io.github.rectification.draft.docx.WordXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.DocumentPlace;
import io.github.rectification.source.SourceText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocxTablesTest {

    @Test
    void shows_a_row_of_several_values_as_one_line_with_tabs() {
        String table = table(row(tc("序号"), tc("问题"), tc("措施")), row(tc("1"), tc("甲"), tc("乙", "丙")));

        assertThat(body(p("表") + table + p("尾")).lines()).containsExactly("表", "序号\t问题\t措施", "1\t甲\t乙丙", "尾");
    }

    @Test
    void keeps_the_columns_where_a_cell_is_empty_or_merged_into_the_one_above() {
        String merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("旧") + "</w:tc>";
        String first = "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + p("党政办") + "</w:tc>";
        String table = table(row(tc("1"), tc(""), first, tc("甲")), row(tc("2"), tc("乙"), merged, tc("丙")));

        assertThat(body(table).lines()).containsExactly("1\t\t党政办\t甲", "2\t乙\t\t丙");
    }

    @Test
    void shows_a_row_with_one_value_as_ordinary_lines() {
        assertThat(body(table(row(tc("甲", "乙"), tc("")), row(tc("")))).lines()).containsExactly("甲", "乙");
    }

    @Test
    void reads_a_table_that_lays_out_the_page_cell_by_cell() {
        String nested =
                table(row("<w:tc>" + table(row(tc("1"), tc("2"))) + "<w:p/></w:tc>", tc("丁")), row(tc("戊"), tc("己")));
        String many = table(row(tc("1", "2", "3", "4", "5", "6", "7"), tc("八")));

        assertThat(body(nested).lines()).containsExactly("1\t2", "丁", "戊", "己");
        assertThat(body(many).lines()).containsExactly("1", "2", "3", "4", "5", "6", "7", "八");
    }

    @Test
    void shows_no_row_that_was_deleted_or_is_hidden() {
        String table = table(
                row("<w:trPr><w:del/></w:trPr>", tc("甲"), tc("乙")),
                row("<w:trPr><w:hidden/></w:trPr>", tc("丙"), tc("丁")),
                row("<w:trPr><w:ins/></w:trPr>", tc("戊"), tc("己")));

        assertThat(body(table).lines()).containsExactly("戊\t己");
    }

    @Test
    void runs_line_breaks_and_tabs_within_a_value_together() {
        String cell = "<w:tc><w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p></w:tc>";

        assertThat(body(table(row(cell, tc("丁")))).lines()).containsExactly("甲乙 丙\t丁");
    }

    @Test
    void shows_the_text_box_that_a_cell_holds() {
        String anchor = "<w:tc><w:p><w:r><w:t>甲</w:t></w:r><w:r><w:pict><v:textbox><w:txbxContent>"
                + table(row(tc("乙"), tc("丙"))) + "</w:txbxContent></v:textbox></w:pict></w:r></w:p></w:tc>";

        assertThat(body(table(row(anchor))).lines()).containsExactly("甲", "乙\t丙");
    }

    @Test
    void counts_the_paragraphs_of_tables_in_places() {
        SourceText text = body(table(row(tc("甲"), tc(""), tc("乙"))) + p("丙")).read();

        assertThat(text.original()).isEqualTo("甲\t\t乙\n丙");
        assertThat(text.slice(3, 4).span().place()).contains(new DocumentPlace("word/document.xml", 2, 0));
        assertThat(text.slice(5, 6).span().place()).contains(new DocumentPlace("word/document.xml", 3, 0));
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String... paragraphs) {
        return Stream.of(paragraphs).map(WordXml::p).collect(Collectors.joining("", "<w:tc><w:tcPr/>", "</w:tc>"));
    }
}
