package io.github.rectification.draft.docx;

import static io.github.rectification.draft.docx.WordXml.body;
import static io.github.rectification.draft.docx.WordXml.li;
import static io.github.rectification.draft.docx.WordXml.list;
import static io.github.rectification.draft.docx.WordXml.lvl;
import static io.github.rectification.draft.docx.WordXml.num;
import static io.github.rectification.draft.docx.WordXml.p;
import static io.github.rectification.draft.docx.WordXml.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.outline.Block;
import io.github.rectification.outline.Label;
import io.github.rectification.outline.NumberingScheme;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.source.DocumentPlace;
import io.github.rectification.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that stand nowhere in the text are counted as Word counts them. */
class ListNumbersTest {

    private static final String LADDER = lvl(0, "chineseCountingThousand", "%1、")
            + lvl(1, "chineseCountingThousand", "（%2）")
            + lvl(2, "decimal", "%3.")
            + lvl(3, "decimal", "(%4)");

    @Test
    void counts_each_level_and_begins_a_lower_one_again() {
        String text = li(1, 0, "甲")
                + li(1, 1, "乙")
                + li(1, 2, "丙")
                + li(1, 2, "丁")
                + li(1, 3, "戊")
                + li(1, 1, "己")
                + li(1, 2, "庚")
                + li(1, 0, "辛")
                + li(1, 1, "壬");

        assertThat(body(text).numbering(list(1, LADDER)).lines())
                .containsExactly("一、甲", "（一）乙", "1.丙", "2.丁", "(1)戊", "（二）己", "1.庚", "二、辛", "（一）壬");
    }

    @Test
    void gives_the_number_the_place_of_its_paragraph() {
        SourceText text =
                body(p("题") + li(1, 0, "甲")).numbering(list(1, LADDER)).read();

        assertThat(text.slice(2, 4).toString()).isEqualTo("一、");
        assertThat(text.slice(2, 4).span().place()).contains(new DocumentPlace("word/document.xml", 1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, %1、, CHAPTER",
        "japaneseCounting, （%1）, GROUP",
        "decimal, %1., ARABIC",
        "decimal, %1、, ARABIC",
        "decimal, (%1), BRACKETED",
        "decimal, %1), BRACKETED",
        "decimalFullWidth, %1．, ARABIC",
        "chineseCountingThousand, 第%1部分, PART",
        "chineseCountingThousand, 第%1，, ORDINAL",
        "decimal, 问题%1：, PROBLEM",
        "decimalEnclosedCircle, %1, CIRCLED",
        "chineseCounting, %1是, STEP",
    })
    void writes_numbers_that_the_outline_takes_for_labels(String format, String text, NumberingScheme scheme) {
        String paragraphs = li(1, 0, "2023年以来") + li(1, 0, "5个村");
        SourceText shown =
                body(paragraphs).numbering(list(1, lvl(0, format, text))).read();

        List<Block> blocks = OutlineReader.read(shown).blocks();
        assertThat(blocks.stream().map(block -> block.label().map(Label::scheme).orElseThrow()))
                .containsExactly(scheme, scheme);
        assertThat(blocks.stream().map(block -> block.label().orElseThrow().number()))
                .containsExactly(1, 2);
    }

    @Test
    void puts_a_blank_after_a_number_without_a_closing_mark_unless_nothing_follows() {
        String apart = lvl(0, "decimal", "第%1章");
        String close = lvl(0, "decimal", "第%1章", "<w:suff w:val='nothing'/>");

        assertThat(body(li(1, 0, "甲")).numbering(list(1, apart)).lines()).containsExactly("第1章 甲");
        assertThat(body(li(1, 0, "甲")).numbering(list(1, close)).lines()).containsExactly("第1章甲");
    }

    @Test
    void shows_the_numbers_of_several_levels_in_one() {
        String levels = lvl(0, "chineseCounting", "%1")
                + lvl(1, "decimal", "%1.%2")
                + lvl(2, "lowerRoman", "%1.%2.%3", "<w:isLgl/>");

        assertThat(body(li(1, 0, "甲") + li(1, 1, "乙") + li(1, 2, "丙"))
                        .numbering(list(1, levels))
                        .lines())
                .containsExactly("一 甲", "一.1 乙", "1.1.1 丙");
    }

    @Test
    void lists_of_one_scheme_count_on_from_each_other() {
        String two = list(1, LADDER) + num(2, 1, "");

        assertThat(body(li(1, 0, "甲") + li(2, 0, "乙") + li(1, 0, "丙"))
                        .numbering(two)
                        .lines())
                .containsExactly("一、甲", "二、乙", "三、丙");
    }

    @Test
    void lists_of_two_schemes_count_by_themselves() {
        assertThat(body(li(1, 0, "甲") + li(2, 0, "乙") + li(1, 0, "丙"))
                        .numbering(list(1, LADDER) + list(2, LADDER))
                        .lines())
                .containsExactly("一、甲", "一、乙", "二、丙");
    }

    @Test
    void a_list_with_a_start_of_its_own_begins_there_once() {
        String override = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
        String two = list(1, LADDER) + num(2, 1, override);

        assertThat(body(li(1, 0, "甲") + li(2, 0, "乙") + li(2, 0, "丙") + li(1, 0, "丁"))
                        .numbering(two)
                        .lines())
                .containsExactly("一、甲", "五、乙", "六、丙", "七、丁");
    }

    @Test
    void a_level_with_a_start_of_its_own_begins_there_after_each_higher_one() {
        String override = "<w:lvlOverride w:ilvl='1'><w:startOverride w:val='3'/></w:lvlOverride>";
        String text = li(2, 0, "甲") + li(2, 1, "乙") + li(2, 0, "丙") + li(2, 1, "丁");

        assertThat(body(text).numbering(list(1, LADDER) + num(2, 1, override)).lines())
                .containsExactly("一、甲", "（三）乙", "二、丙", "（三）丁");
    }

    @Test
    void a_list_may_number_a_level_in_its_own_way() {
        String override = "<w:lvlOverride w:ilvl='0'>" + lvl(0, "upperLetter", "%1.") + "</w:lvlOverride>";

        assertThat(body(li(2, 0, "甲") + li(2, 1, "乙"))
                        .numbering(list(1, LADDER) + num(2, 1, override))
                        .lines())
                .containsExactly("A.甲", "（一）乙");
    }

    @Test
    void a_level_starts_where_it_says() {
        String third =
                "<w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>";

        assertThat(body(li(1, 0, "甲") + li(1, 0, "乙")).numbering(list(1, third)).lines())
                .containsExactly("3.甲", "4.乙");
    }

    @Test
    void a_level_that_never_restarts_counts_through() {
        String levels = lvl(0, "chineseCounting", "%1、") + lvl(1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>");

        assertThat(body(li(1, 0, "甲") + li(1, 1, "乙") + li(1, 0, "丙") + li(1, 1, "丁"))
                        .numbering(list(1, levels))
                        .lines())
                .containsExactly("一、甲", "1.乙", "二、丙", "2.丁");
    }

    @Test
    void a_level_may_restart_after_a_certain_higher_one_only() {
        String levels = lvl(0, "chineseCounting", "%1、")
                + lvl(1, "chineseCounting", "（%2）")
                + lvl(2, "decimal", "%3.", "<w:lvlRestart w:val='1'/>");
        String text = li(1, 0, "甲")
                + li(1, 1, "乙")
                + li(1, 2, "丙")
                + li(1, 1, "丁")
                + li(1, 2, "戊")
                + li(1, 0, "己")
                + li(1, 2, "庚");

        assertThat(body(text).numbering(list(1, levels)).lines())
                .containsExactly("一、甲", "（一）乙", "1.丙", "（二）丁", "2.戊", "二、己", "1.庚");
    }

    @Test
    void a_level_above_that_was_never_used_shows_its_start() {
        assertThat(body(li(1, 1, "甲"))
                        .numbering(list(1, lvl(0, "decimal", "%1") + lvl(1, "decimal", "%1.%2")))
                        .lines())
                .containsExactly("1.1 甲");
    }

    @Test
    void shows_no_bullets_and_no_hidden_numbers() {
        String hidden = lvl(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>");

        assertThat(body(li(1, 0, "甲")).numbering(list(1, lvl(0, "bullet", "·"))).lines())
                .containsExactly("甲");
        assertThat(body(li(1, 0, "甲")).numbering(list(1, hidden)).lines()).containsExactly("甲");
        assertThat(body(li(1, 0, "甲")).numbering(list(1, lvl(0, "none", ""))).lines())
                .containsExactly("甲");
    }

    @Test
    void does_not_count_paragraphs_that_are_deleted_or_hidden() {
        String number = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
        String deleted = "<w:p><w:pPr>" + number + "<w:rPr><w:del/></w:rPr></w:pPr><w:del>" + r("旧") + "</w:del></w:p>";
        String hidden = "<w:p><w:pPr>" + number + "<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr>"
                + "<w:t>旧</w:t></w:r></w:p>";

        assertThat(body(li(1, 0, "甲") + deleted + hidden + li(1, 0, "乙"))
                        .numbering(list(1, LADDER))
                        .lines())
                .containsExactly("一、甲", "二、乙");
    }

    @Test
    void a_paragraph_goes_on_under_the_number_of_the_one_whose_mark_is_gone() {
        String first =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                        + r("甲") + "</w:p>";

        assertThat(body(first + p("乙") + li(1, 0, "丙"))
                        .numbering(list(1, LADDER))
                        .lines())
                .containsExactly("一、甲乙", "二、丙");
    }

    @Test
    void numbers_paragraphs_by_their_style_and_the_level_bound_to_it() {
        String styles = style("h1", "", "<w:numId w:val='1'/>")
                + style("h2", "h1", "<w:ilvl w:val='1'/>")
                + style("h3", "h1", "")
                + style("plain", "h1", "<w:numId w:val='0'/>");
        String levels = lvl(0, "chineseCounting", "%1、", "<w:pStyle w:val='h1'/>")
                + lvl(1, "chineseCounting", "（%2）")
                + lvl(2, "decimal", "%3.", "<w:pStyle w:val='h3'/>");
        String text =
                styled("h1", "甲") + styled("h2", "乙") + styled("h3", "丙") + styled("plain", "丁") + styled("h1", "戊");

        assertThat(body(text).styles(styles).numbering(list(1, levels)).lines())
                .containsExactly("一、甲", "（一）乙", "1.丙", "丁", "二、戊");
    }

    @Test
    void numbers_paragraphs_by_the_level_that_their_style_names() {
        String styles = style("h1", "", "<w:ilvl w:val='0'/><w:numId w:val='1'/>")
                + style("h2", "", "<w:ilvl w:val='1'/><w:numId w:val='1'/>");

        assertThat(body(styled("h1", "甲") + styled("h2", "乙"))
                        .styles(styles)
                        .numbering(list(1, LADDER))
                        .lines())
                .containsExactly("一、甲", "（一）乙");
    }

    @Test
    void list_zero_takes_the_number_of_the_style_off() {
        String styles = style("h1", "", "<w:numId w:val='1'/>");
        String bare =
                "<w:p><w:pPr><w:pStyle w:val='h1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + r("乙") + "</w:p>";

        assertThat(body(styled("h1", "甲") + bare + styled("h1", "丙"))
                        .styles(styles)
                        .numbering(list(1, LADDER))
                        .lines())
                .containsExactly("一、甲", "乙", "二、丙");
    }

    @Test
    void follows_the_link_from_a_scheme_to_a_list_style() {
        String linked = "<w:abstractNum w:abstractNumId='1'>" + LADDER + "<w:styleLink w:val='s'/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId='2'><w:numStyleLink w:val='s'/></w:abstractNum>" + num(1, 1, "")
                + num(2, 2, "");

        assertThat(body(li(1, 0, "甲") + li(2, 0, "乙")).numbering(linked).lines())
                .containsExactly("一、甲", "二、乙");
    }

    @Test
    void links_and_styles_that_run_in_a_circle_number_nothing() {
        String circle =
                "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='s'/><w:styleLink w:val='s'/></w:abstractNum>"
                        + num(1, 1, "");
        String styles = style("a", "b", "") + style("b", "a", "");

        assertThat(body(li(1, 0, "甲") + styled("a", "乙"))
                        .styles(styles)
                        .numbering(circle)
                        .lines())
                .containsExactly("甲", "乙");
    }

    @Test
    void lists_levels_and_numbers_that_are_not_there_number_nothing() {
        String odd = "<w:p><w:pPr><w:numPr><w:ilvl w:val='99999999999'/><w:numId w:val='x'/></w:numPr></w:pPr>" + r("丙")
                + "</w:p>";

        assertThat(body(li(7, 0, "甲") + li(1, 12, "乙") + odd)
                        .numbering(list(1, LADDER))
                        .lines())
                .containsExactly("甲", "乙", "丙");
    }

    private static String style(String id, String parent, String number) {
        return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:basedOn w:val='" + parent + "'/><w:pPr><w:numPr>"
                + number + "</w:numPr></w:pPr></w:style>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + r(text) + "</w:p>";
    }
}
