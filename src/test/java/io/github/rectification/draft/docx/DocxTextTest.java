package io.github.rectification.draft.docx;

import static io.github.rectification.draft.docx.WordXml.body;
import static io.github.rectification.draft.docx.WordXml.p;
import static io.github.rectification.draft.docx.WordXml.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.source.DocumentPlace;
import io.github.rectification.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a document is what Word shows. */
class DocxTextTest {

    @Test
    void shows_a_line_for_each_paragraph_even_an_empty_one() {
        assertThat(body(p("一") + "<w:p/>" + p("二")).lines()).containsExactly("一", "", "二");
    }

    @Test
    void puts_the_runs_of_a_paragraph_together() {
        assertThat(body("<w:p>" + r("2023") + r("年") + r("8月") + "</w:p>").lines())
                .containsExactly("2023年8月");
    }

    @Test
    void drops_blanks_at_the_ends_of_a_text_unless_they_are_to_be_kept() {
        String loose = "<w:p><w:r><w:t>\n 甲 乙 </w:t></w:r>" + r(" 丙") + "</w:p>";

        assertThat(body(loose).lines()).containsExactly("甲 乙 丙");
    }

    @Test
    void shows_a_tab_within_a_line_and_a_blank_at_its_head() {
        String tabs = "<w:p><w:r><w:tab/><w:t>电话</w:t><w:tab/><w:t>甲</w:t><w:br/><w:tab/><w:t>乙</w:t></w:r></w:p>";

        assertThat(body(tabs).lines()).containsExactly(" 电话\t甲", " 乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:br/>", "<w:cr/>", "<w:br w:type='textWrapping'/>", "<w:br w:type='page'/>"})
    void begins_a_line_at_a_manual_break_within_the_same_paragraph(String mark) {
        SourceText text = body("<w:p>" + r("甲") + "<w:r>" + mark + "</w:r>" + r("乙") + "</w:p>")
                .read();

        assertThat(text.original()).isEqualTo("甲\n乙");
        assertThat(text.slice(2, 3).span().place()).contains(new DocumentPlace("word/document.xml", 0, 2));
    }

    @Test
    void shows_no_line_for_a_page_break_at_the_head_of_a_paragraph() {
        assertThat(body("<w:p><w:r><w:br w:type='page'/></w:r>" + r("甲") + "</w:p>")
                        .lines())
                .containsExactly("甲");
    }

    @Test
    void shows_hyphens_that_do_not_break_and_no_soft_ones_and_no_symbols() {
        String phone = "<w:p><w:r><w:sym w:font='Wingdings' w:char='F028'/><w:t>0000</w:t><w:noBreakHyphen/>"
                + "<w:t>555</w:t><w:softHyphen/><w:t>0101</w:t></w:r></w:p>";

        assertThat(body(phone).lines()).containsExactly("0000-5550101");
    }

    @Test
    void shows_what_was_inserted_or_moved_here_and_not_what_was_deleted_or_moved_away() {
        String changed = "<w:p>" + r("召开") + "<w:del><w:r><w:delText>三</w:delText></w:r></w:del><w:ins>" + r("五")
                + "</w:ins><w:moveFrom>" + r("会议") + "</w:moveFrom><w:moveTo>" + r("次会") + "</w:moveTo></w:p>";

        assertThat(body(changed).lines()).containsExactly("召开五次会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:del/>", "<w:moveFrom/>", "<w:vanish/>", "<w:specVanish/><w:vanish/>"})
    void goes_on_in_the_same_line_after_a_paragraph_whose_mark_is_gone(String mark) {
        String gone = "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + r("甲") + "</w:p>";

        assertThat(body(gone + p("乙") + p("丙")).lines()).containsExactly("甲乙", "丙");
    }

    @Test
    void shows_no_line_for_a_paragraph_that_was_deleted_whole() {
        String gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>" + r("乙") + "</w:del></w:p>";

        assertThat(body(p("甲") + gone + p("丙") + gone).lines()).containsExactly("甲", "丙");
    }

    @Test
    void shows_neither_hidden_nor_struck_text() {
        String text = "<w:p>" + run("<w:vanish/>") + run("<w:strike/>") + run("<w:dstrike/>")
                + run("<w:vanish w:val='0'/>") + run("<w:strike w:val='false'/>") + run("<w:b/>") + "</w:p>";

        assertThat(body(text).lines()).containsExactly("字字字");
    }

    @Test
    void shows_no_text_that_a_style_hides() {
        String styles = "<w:style w:type='character' w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='hh'><w:basedOn w:val='h'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='ph'><w:rPr><w:vanish/></w:rPr></w:style>";
        String inHidden = "<w:p><w:pPr><w:pStyle w:val='ph'/></w:pPr>" + run("") + run("<w:vanish w:val='0'/>")
                + run("<w:rStyle w:val='h'/>") + "</w:p>";

        assertThat(body("<w:p>" + run("<w:rStyle w:val='hh'/>") + r("甲") + "</w:p>")
                        .styles(styles)
                        .lines())
                .containsExactly("甲");
        assertThat(body(inHidden).styles(styles).lines())
                .as("what is hidden twice over is shown, as Word does")
                .containsExactly("字字");
    }

    @Test
    void shows_the_result_of_a_field_and_not_its_code() {
        String field = "<w:p>" + r("第") + mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + mark("begin")
                + r("码") + mark("separate") + r("内") + mark("end") + mark("separate") + r("3") + mark("end") + r("页")
                + "</w:p>";
        String simple = "<w:p><w:fldSimple w:instr='DATE'>" + r("2025年") + "</w:fldSimple></w:p>";

        assertThat(body(field + simple).lines()).containsExactly("第3页", "2025年");
    }

    @Test
    void a_field_that_is_never_closed_hides_no_more_than_its_paragraph() {
        assertThat(body("<w:p>" + r("甲") + mark("begin") + r("乙") + "</w:p>" + p("丙"))
                        .lines())
                .containsExactly("甲", "丙");
    }

    @Test
    void shows_what_links_content_controls_and_tags_hold() {
        String held = "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p>"
                + "<w:hyperlink>" + r("甲") + "</w:hyperlink><w:smartTag>" + r("乙") + "</w:smartTag><w:customXml><w:sdt>"
                + "<w:sdtContent>" + r("丙") + "</w:sdtContent></w:sdt></w:customXml></w:p></w:sdtContent></w:sdt>";

        assertThat(body(held).lines()).containsExactly("甲乙丙");
    }

    @Test
    void shows_the_text_that_a_phonetic_guide_stands_on() {
        String ruby = "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + r("yún") + "</w:rt><w:rubyBase>" + r("云")
                + "</w:rubyBase></w:ruby></w:r></w:p>";

        assertThat(body(ruby).lines()).containsExactly("云");
    }

    @Test
    void shows_a_text_box_once_after_the_paragraph_that_anchors_it() {
        String box = "<w:txbxContent>" + p("电话") + p("邮编") + "</w:txbxContent>";
        String anchor =
                "<w:p>" + r("欢迎") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("监督") + "</w:p>";
        SourceText text = body(anchor + p("落款")).read();

        assertThat(text.original()).isEqualTo("欢迎监督\n电话\n邮编\n落款");
        assertThat(text.slice(5, 6).span().place()).contains(new DocumentPlace("word/document.xml", 1, 0));
        assertThat(text.slice(11, 12).span().place())
                .as("the paragraphs of the branch not shown count")
                .contains(new DocumentPlace("word/document.xml", 5, 0));
    }

    @Test
    void shows_a_text_box_of_old_drawings() {
        String anchor = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("电话")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

        assertThat(body(anchor).lines()).containsExactly("", "电话");
    }

    @Test
    void shows_the_notes_that_are_referred_to_after_the_body() {
        String refer =
                "<w:p>" + r("甲") + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:endnoteReference w:id='1'/></w:r>"
                        + "<w:del><w:r><w:footnoteReference w:id='3'/></w:r></w:del></w:p>";
        String notes = "<w:footnote w:type='separator' w:id='0'>" + p("线") + "</w:footnote><w:footnote w:id='2'>"
                + p("脚注") + "</w:footnote><w:footnote w:id='3'>" + p("已删") + "</w:footnote>";
        SourceText text = body(refer)
                .footnotes(notes)
                .endnotes("<w:endnote w:id='1'>" + p("尾注") + "</w:endnote>")
                .read();

        assertThat(text.original()).isEqualTo("甲\n脚注\n尾注");
        assertThat(text.slice(2, 3).span().place()).contains(new DocumentPlace("word/footnotes.xml", 1, 0));
        assertThat(text.slice(5, 6).span().place()).contains(new DocumentPlace("word/endnotes.xml", 0, 0));
    }

    @Test
    void counts_deleted_and_empty_paragraphs_and_runs_in_places() {
        String body = "<w:p/>" + p("一") + "<w:p><w:del>" + r("旧") + "</w:del>" + r("甲") + "<w:ins>" + r("乙")
                + "</w:ins></w:p>";
        SourceText text = body(body).read();

        assertThat(text.original()).isEqualTo("\n一\n甲乙");
        assertThat(text.slice(1, 2).span().place()).contains(new DocumentPlace("word/document.xml", 1, 0));
        assertThat(text.slice(3, 4).span().place()).contains(new DocumentPlace("word/document.xml", 2, 1));
        assertThat(text.slice(4, 5).span().place()).contains(new DocumentPlace("word/document.xml", 2, 2));
    }

    @Test
    void reads_the_strict_form_and_a_body_under_another_name() {
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

        assertThat(body(p("甲"), WordXml.STRICT, "word/document.xml", type).lines())
                .containsExactly("甲");
        SourceText text =
                body(p("甲"), WordXml.TRANSITIONAL, "doc/document2.xml", macros).read();
        assertThat(text.slice(0, 1).span().place()).contains(new DocumentPlace("doc/document2.xml", 0, 0));
    }

    @Test
    void reads_a_document_with_nothing_but_a_body() {
        WordXml bare = body(p("甲"))
                .without("word/_rels/document.xml.rels")
                .without("word/styles.xml")
                .without("word/numbering.xml");

        assertThat(bare.lines()).containsExactly("甲");
    }

    private static String run(String properties) {
        String all = properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
        return "<w:r>" + all + "<w:t>字</w:t></w:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }
}
