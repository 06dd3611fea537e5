package io.github.rectification.draft.html;

import io.github.rectification.draft.ReadLimits;
import io.github.rectification.draft.UnreadableDraftException;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.WordList;
import io.github.rectification.source.SourceText;
import io.github.rectification.source.SourceText.VisibleTextBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads a page: parses it within the limits, walks it, and shows the lines of its article. */
final class PageReader {

    /** The parser's tree has the document, html and body above what is counted, and must show that there is more. */
    private static final int LEVELS_ABOVE = 4;

    /** Character sets that can pass for GB18030, byte by byte. */
    private static final Pattern FOREIGN_LETTERS =
            Pattern.compile("charset ?= ?[\"']?((?:big5|shift|euc-)[a-z0-9_-]{0,20})", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_HEAD = 4096;

    private PageReader() {}

    static SourceText read(String text, String name, ReadLimits limits) throws UnreadableDraftException {
        refuseForeignLetters(text, name);
        refuseCountless(text, name, limits);
        Document document = Parser.htmlParser()
                .setTrackPosition(true)
                .setMaxDepth(saturated(limits.nesting()))
                .parseInput(text, "");
        Element body = document.body();
        var walk = new PageWalk(text, LayoutTables.in(body), limits.nesting());
        body.filter(walk);
        if (walk.isTooDeep()) {
            throw tooDeep(name, limits);
        }
        Page page = walk.page();
        if (page.lines().isEmpty()) {
            throw empty(name);
        }
        List<Line> shown = Article.of(page, headTitle(text, document));
        return text(text, shown);
    }

    /** A page that says so may have been saved anew in another character set; then it has words that all reports have. */
    private static void refuseForeignLetters(String text, String name) throws UnreadableDraftException {
        Matcher letters = FOREIGN_LETTERS.matcher(text.substring(0, Math.min(text.length(), LONGEST_HEAD)));
        if (letters.find() && !readsAsReport(text)) {
            throw new UnreadableDraftException(
                    name + ": the web page is written in " + letters.group(1) + "; save it again as UTF-8",
                    name + "：网页使用" + letters.group(1) + "编码，请另存为UTF-8编码");
        }
    }

    private static boolean readsAsReport(String text) {
        return holdsAny(text, WordList.of(Table.TITLE_MATTER))
                || holdsAny(text, WordList.of(Table.FUNCTION_WORD).meaning("ATTRIBUTIVE"));
    }

    private static boolean holdsAny(String text, WordList words) {
        return IntStream.range(0, text.length())
                .anyMatch(at -> words.beginning(text, at).isPresent());
    }

    private static int saturated(int nesting) {
        return nesting > Integer.MAX_VALUE - LEVELS_ABOVE ? Integer.MAX_VALUE : nesting + LEVELS_ABOVE;
    }

    /** A tag takes some hundred bytes when it is parsed, so that their number is what must be bounded. */
    private static void refuseCountless(String text, String name, ReadLimits limits) throws UnreadableDraftException {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        if (tags > limits.paragraphs()) {
            throw new UnreadableDraftException(
                    name + ": the web page has " + tags + " tags, more than " + limits.paragraphs()
                            + "; save the report alone, or raise the limit",
                    name + "：网页有" + tags + "个标签，超过" + limits.paragraphs() + "个，请只保存通报正文，或者提高上限");
        }
    }

    private static UnreadableDraftException tooDeep(String name, ReadLimits limits) {
        return new UnreadableDraftException(
                name + ": elements of the web page lie more than " + limits.nesting()
                        + " deep in each other; save the report as text (.txt), or raise the limit",
                name + "：网页元素嵌套超过" + limits.nesting() + "层，请把通报另存为纯文本（.txt），或者提高上限");
    }

    private static UnreadableDraftException empty(String name) {
        return new UnreadableDraftException(
                name + ": the web page shows no text; open it in a browser and save the page that holds the report",
                name + "：网页没有可见文字，请用浏览器打开，保存通报所在的页面");
    }

    /** {@return the title in the page's head, as a line} */
    private static Optional<Line> headTitle(String text, Document document) {
        for (Node child : document.head().childNodes()) {
            if (child instanceof Element element && element.nameIs("title")) {
                var walk = new PageWalk(text, Set.of(), 2);
                for (Node inner : element.childNodes()) {
                    inner.filter(walk);
                }
                return walk.page().lines().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private static SourceText text(String original, List<Line> lines) {
        VisibleTextBuilder visible = SourceText.showing(original);
        int reached = 0;
        boolean first = true;
        for (Line line : lines) {
            if (!first) {
                visible.show(reached, line.start(), "\n");
            }
            first = false;
            for (Piece piece : line.pieces()) {
                if (piece.shown().isEmpty()) {
                    visible.show(piece.start(), piece.end());
                } else {
                    visible.show(piece.start(), piece.end(), piece.shown());
                }
            }
            reached = line.end();
        }
        return visible.build();
    }
}
