package io.github.rectification.draft.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rectification.CheckResult;
import io.github.rectification.ReportChecker;
import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.source.SourceText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hang or break a reader are read or refused. The time limit only keeps the build from hanging. */
class HostilePageTest {

    private static final String HTML = "<html><body>";
    private static final int MANY = Integer.getInteger("hostile.tags", 50_000);

    static Stream<Arguments> pages() {
        return Stream.of(
                page("nested blocks", "<div>".repeat(MANY) + "甲"),
                page("nested inline elements", "<b>".repeat(MANY) + "甲"),
                page("formatting left open in each paragraph", "<p><b><i><font>甲".repeat(MANY / 4)),
                page("formatting with attributes left open", attributed("<p><b id=%d>甲", MANY / 2)),
                page("formatting closed in the wrong order", "<b><i><p></b></i>甲".repeat(MANY / 5)),
                page("links in links", "<a href=x>甲".repeat(MANY)),
                page("nested tables", "<table><tr><td>".repeat(MANY / 3) + "甲"),
                page("text between the rows of a table", "<table>" + "甲<tr>".repeat(MANY / 2)),
                page("nested lists", "<ol><li>".repeat(MANY / 2) + "甲"),
                page("one list", "<ol reversed>" + "<li>甲".repeat(MANY)),
                page("items without text", "<ol>" + "<li><b></b>".repeat(MANY / 3)),
                page("closing tags only", "甲" + "</p></div></b>".repeat(MANY / 3)),
                page("tags never closed", "<p ".repeat(MANY) + "甲"),
                page("a comment never closed", "甲<!--" + "<!-- ".repeat(MANY)),
                page("a script never closed", "甲" + "<script>".repeat(MANY)),
                page("a million entities", "<p>" + "&#49;&ldquo;&amp".repeat(350_000)),
                page("ampersands", "<p>" + "&".repeat(1_000_000)),
                page("wrong references", "<p>甲&#0;&#x110000;&#xD800;&#99999999999;&#x;&#;".repeat(MANY / 8)),
                page("an attribute of a megabyte", "<p style='" + "a".repeat(1_000_000) + "'>甲"),
                page("very many attributes", "<p" + attributed(" a%d=1", MANY) + ">甲"),
                page("halves of pairs", "<p>\uD83D甲\uDE00</p>&#xD83D;"),
                page("one line of two million characters", "<p>" + "甲".repeat(2_000_000)),
                page("blanks", "<p>甲" + " \n".repeat(1_000_000) + "乙"),
                page("blanks divided by tags", "<p>甲" + " <i></i>\n".repeat(MANY / 2) + "乙"),
                page("paragraphs", "<p>甲。".repeat(MANY)),
                page("rows", "<table>" + "<tr><td>1<td>甲<td>乙".repeat(MANY / 4)));
    }

    private static Arguments page(String name, String body) {
        return Arguments.of(name, HTML + body);
    }

    private static String attributed(String pattern, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.replace("%d", String.valueOf(i)));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Timeout(60)
    void is_read_or_refused(String name, String page) {
        long start = System.nanoTime();
        boolean read = reads(page);
        if (Boolean.getBoolean("hostile.times")) {
            System.out.printf("%6d ms %s %s%n", (System.nanoTime() - start) / 1_000_000, read, name);
        }
    }

    private static boolean reads(String page) {
        try {
            CheckResult result = ReportChecker.builder()
                    .asOf(LocalDate.of(2024, 11, 1))
                    .build()
                    .check(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "a.html");
            assertThat(result.rules()).isNotEmpty();
            return true;
        } catch (UnreadableDraftException e) {
            assertThat(e).hasMessageStartingWith("a.html: ");
            return false;
        }
    }

    @Test
    void refuses_elements_that_lie_too_deep() {
        String page = HTML + "<div>".repeat(20) + "甲";

        assertThatThrownBy(() -> read(page, ReadLimits.DEFAULT.withNesting(10)))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessage("a.html: elements of the web page lie more than 10 deep in each other; "
                        + "save the report as text (.txt), or raise the limit");
        assertThat(shown(page, ReadLimits.DEFAULT.withNesting(30))).isEqualTo("甲");
    }

    @Test
    void refuses_more_tags_than_the_limit() {
        assertThatThrownBy(() -> read(HTML + "<p>甲".repeat(20), ReadLimits.DEFAULT.withParagraphs(10)))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessage("a.html: the web page has 22 tags, more than 10; "
                        + "save the report alone, or raise the limit");
    }

    @Test
    void refuses_a_page_that_shows_nothing() {
        assertThatThrownBy(() -> read("<html><body><script>甲</script><p>&nbsp;</p></body></html>", ReadLimits.DEFAULT))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessageContaining("the web page shows no text");
        assertThatThrownBy(() -> read("<html><frameset><frame src=a></frameset></html>", ReadLimits.DEFAULT))
                .isInstanceOf(UnreadableDraftException.class);
    }

    @Test
    void refuses_a_page_in_letters_of_another_character_set() {
        String head = "<html><head><meta charset=\"Big5\"></head><body>";

        assertThatThrownBy(() -> read(head + "<p>俱э</p>", ReadLimits.DEFAULT))
                .isInstanceOf(UnreadableDraftException.class)
                .hasMessage("a.html: the web page is written in Big5; save it again as UTF-8");
        assertThat(shown(head + "<p>整改</p>", ReadLimits.DEFAULT)).isEqualTo("整改");
    }

    private static SourceText read(String page, ReadLimits limits) throws UnreadableDraftException {
        return new HtmlFormat().read(page, "a.html", limits);
    }

    private static String shown(String page, ReadLimits limits) {
        try {
            return read(page, limits).all().text();
        } catch (UnreadableDraftException e) {
            throw new AssertionError(e);
        }
    }
}
