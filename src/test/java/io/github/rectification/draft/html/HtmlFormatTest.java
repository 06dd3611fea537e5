package io.github.rectification.draft.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>甲</p><p>乙</p>|甲/乙",
                "甲<div>乙</div>丙|甲/乙/丙",
                "甲<br>乙<br/><br>丙|甲/乙/丙",
                "<h2>甲</h2>乙|甲/乙",
                "<p>甲<span>乙</span><b>丙</b><font>丁</font><ins>戊</ins><sup>2</sup><o:p></o:p></p>|甲乙丙丁戊2",
                "<p>甲<del>乙</del><s>丙</s><strike>丁</strike>戊</p>|甲戊",
                "<p>甲<span style='text-decoration: line-through'>乙</span></p>|甲",
                "<div style='visibility: hidden; opacity: 0'><p>甲</p><p>乙</p></div>|甲/乙",
                "<p>甲</p><p hidden>乙</p><p style='display : none'>丙</p><p style='VISIBILITY:hidden'>丁</p>|甲",
                "<p>甲<!-- 乙 --><script>丙</script><style>丁</style><noscript>戊</noscript></p><template>己</template>|甲",
                "<p>甲<img alt='乙'><svg><text>丙</text></svg><button>丁</button><select><option>戊</select></p>|甲",
                "<dl><dt>甲</dt><dd>乙</dd></dl>|甲/乙",
                "<p>甲<wbr>乙&#8203;丙&shy;丁</p>|甲乙丙丁",
            })
    void shows_what_a_visitor_sees(String body, String shown) {
        assertThat(shown(body)).isEqualTo(shown.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<p>甲  乙</p>|甲 乙",
                "<p>甲~乙</p>|甲乙",
                "<p>甲~  乙</p>|甲乙",
                "<p>甲</p>~<p> 乙 </p>~|甲/乙",
                "<p>12~甲 a~b</p>|12 甲 a b",
                "<p><b>甲</b>~<b>乙</b></p>|甲乙",
                "<p>&nbsp;&emsp;甲&ensp;乙　丙</p>|\u00A0\u2003甲\u2002乙　丙",
                "<pre>甲~ 乙  丙</pre>|甲/ 乙  丙",
            })
    void runs_white_space_together_as_a_browser_does(String body, String shown) {
        assertThat(shown(body.replace('~', '\n'))).isEqualTo(shown.replace('/', '\n'));
        assertThat(shown(body.replace("~", "\r\n"))).isEqualTo(shown.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ol><li>甲<li>乙</ol>|1. 甲/2. 乙",
                "<ol start=3><li><p>甲</p></li><li value=7>乙</li><li>丙</li></ol>|3. 甲/7. 乙/8. 丙",
                "<ol reversed><li>甲<li>乙</ol>|2. 甲/1. 乙",
                "<ol type=a><li>甲</ol><ol type=I start=4><li>乙</ol>|a. 甲/IV. 乙",
                "<ul><li>甲<li>乙</ul>|甲/乙",
                "<ol style='list-style: none'><li>甲</ol>|甲",
                "<ol><li>1.甲<li>（二）乙<li><b>三、</b>丙</ol>|1.甲/（二）乙/三、丙",
                "<ol><li>甲<ol><li>乙</ol><li>丙</ol>|1. 甲/1. 乙/2. 丙",
                "<ol><li></li><li>甲</ol>|2. 甲",
            })
    void shows_the_numbers_of_ordered_lists(String body, String shown) {
        assertThat(shown(body)).isEqualTo(shown.replace('/', '\n'));
    }

    @Test
    void keeps_the_written_numbers_of_an_office_suite() {
        assertThat(shown("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                        + "<span>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>甲</p>"
                        + "<p><!--[if !supportLists]-->2.<span>&nbsp;</span><!--[endif]-->乙</p>"))
                .isEqualTo("1.\u00A0\u00A0 甲\n2.\u00A0乙");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table><tr><th>序号<th>问题<th>措施<tr><td>1<td>甲<td><p>乙<p>丙</table>|序号>问题>措施/1>甲>乙丙",
                "<table><caption>表</caption><tr><td>1<td><td>甲</table>|表/1>>甲",
                "<table><tr><td colspan=2><p>甲<p>乙<tr><td>1<td>丙</table>|甲/乙/1>丙",
                "<table><tr><td rowspan=2>甲<td>1<tr><td>2</table>|甲>1/2",
                "<table><tr><td rowspan=2>甲<td>1<td>乙<tr><td>2<td>丙</table>|甲>1>乙/>2>丙",
                "<table><tr><td colspan=2>甲<td>乙<tr><td>1<td>2<td>丙</table>|甲>>乙/1>2>丙",
                "<table><tr><td><h3>甲</h3><td>乙</table>|甲/乙",
                "<table><tr><td>甲<td><ul><li>乙</ul></table>|甲/乙",
                "<table role=presentation><tr><td>甲<td>乙</table>|甲/乙",
                "<table><tr><td>甲<td><table><tr><td>1<td>乙</table></table>|甲/1>乙",
                "<table><tr><td>甲<td><p>1<p>2<p>3<p>4<p>5<p>6<p>7</table>|甲/1/2/3/4/5/6/7",
            })
    void shows_a_row_of_data_as_one_line_and_a_layout_as_many(String body, String shown) {
        assertThat(shown(body)).isEqualTo(shown.replace('/', '\n').replace('>', '\t'));
    }

    @ParameterizedTest
    @CsvSource({
        "&ldquo;, “",
        "&#8220;, “",
        "&#x201C;, “",
        "&amp, &",
        "&nbsp2024年, \u00A02024年",
        "&notit;, ¬it;",
        "&bogus;, &bogus;",
        "&#0;, \uFFFD",
        "&#x80;, €",
        "&#x1F600;, \uD83D\uDE00",
        "&amp;amp;, &amp;"
    })
    void reads_entities_as_a_browser_does(String written, String shown) {
        String source = "<p>甲" + written + "乙</p>";
        SourceText text = read(source);

        assertThat(text.all().text()).isEqualTo("甲" + shown + "乙");
        assertThat(at(source, text.slice(1, text.length() - 1).span())).isEqualTo(written);
        assertThat(at(source, text.slice(text.length() - 1, text.length()).span()))
                .isEqualTo("乙");
    }

    @Test
    void tells_the_place_of_what_it_shows_in_the_file() {
        String source = "<html>\r\n<body>\r\n<p>甲<b>乙</b>&ldquo;丙&rdquo;</p>\r\n</body></html>";
        SourceText text = read(source);

        SourceSpan span = text.slice(0, 3).span();

        assertThat(at(source, span)).isEqualTo("甲<b>乙</b>&ldquo;");
        assertThat(span.line()).isEqualTo(3);
        assertThat(span.column()).isEqualTo(4);
    }

    @Test
    void places_the_number_of_an_item_at_its_tag() {
        String source = "<ol><li value=5>甲</li></ol>";

        assertThat(at(source, read(source).slice(0, 2).span())).isEqualTo("<li value=5>");
    }

    @Test
    void keeps_the_order_of_places_where_the_page_is_broken() {
        String source = "<table>甲<tr><td>乙</td><td>丁</td></tr>丙</table>";
        SourceText text = read(source);

        assertThat(text.all().text().replace("\n", "")).isEqualTo("甲丙乙\t丁");
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            SourceSpan span = text.slice(i, i + 1).span();
            assertThat(span.offset()).isGreaterThanOrEqualTo(last);
            last = span.offset();
        }
    }

    private static String at(String source, SourceSpan span) {
        return source.substring(span.offset(), span.endOffset());
    }

    private static String shown(String body) {
        return read("<html><body>" + body + "</body></html>").all().text();
    }

    private static SourceText read(String source) {
        try {
            return new HtmlFormat().read(source, "a.html", ReadLimits.DEFAULT);
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }
}
