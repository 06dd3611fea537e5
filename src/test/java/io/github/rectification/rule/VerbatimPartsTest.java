package io.github.rectification.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.draft.DraftReader;
import io.github.rectification.outline.Outline;
import io.github.rectification.outline.OutlineReader;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts ⟦ and ⟧ stand around each part that must be found; nothing else may be. */
class VerbatimPartsTest {

    private static final int LENGTH = 300_000;
    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见⟦https://x.gov.cn/台帐/截止目前.html⟧。",
                "见⟦https://x.gov.cn/台帐/截止目前⟧。另见附件。",
                "见⟦https://x.gov.cn/台帐⟧，已公示。",
                "见⟦https://x.gov.cn/台帐⟧；已公示。",
                "见⟦https://x.gov.cn/台帐⟧ 已公示。",
                "见⟦https://x.gov.cn/台帐⟧　已公示。",
                "（见⟦https://x.gov.cn/台帐⟧）",
                "(见⟦https://x.gov.cn/台帐⟧)",
                "“⟦https://x.gov.cn/台帐⟧”",
                "\"⟦https://x.gov.cn/台帐⟧\"",
                "《⟦https://x.gov.cn/台帐⟧》",
                "【⟦https://x.gov.cn/台帐⟧】",
                "⟦https://x.gov.cn/台帐⟧、⟦http://y.gov.cn/的的⟧",
                "⟦https://x.gov.cn/台帐⟧…",
                "⟦https://x.gov.cn/台帐⟧\n台帐",
                "⟦HTTPS://X.GOV.CN/台帐.html⟧",
                "⟦ftp://x.gov.cn/台帐.zip⟧",
                "⟦https：／／x．gov．cn／台帐⟧，",
                "见⟦https://x.gov.cn:8080/台帐/a.html⟧。",
                "见⟦https://x.gov.cn:8080⟧台帐",
                "见⟦https://x.gov.cn⟧查询台帐。",
                "见⟦https://x.gov.cn/⟧。",
                "见⟦https://x.gov.cn/gk/⟧。",
                "见⟦https://x.gov.cn/a.html⟧查询台帐。",
                "见⟦https://x.gov.cn/a.html⟧,台帐已建立。",
                "见⟦https://x.gov.cn/台帐,附件.html⟧,台帐已建立。",
                "见⟦https://x.gov.cn/台帐⟧,台帐已建立。",
                "见⟦https://x.gov.cn/2.0版台帐⟧。",
                "见⟦https://x.gov.cn/%E5%8F%B0%E5%B8%90⟧台帐",
                "见⟦https://x.gov.cn/q?词=台帐&页=1⟧。",
                "见⟦https://x.gov.cn/#台帐⟧。",
                "见⟦https://x.gov.cn/台帐_(终稿).html⟧。",
                "见⟦https://x.gov.cn/台帐(终稿)⟧。",
                "见⟦https://x.gov.cn/wiki/a_(b)⟧。",
                "见⟦https://x.gov.cn/gk⟧(以下简称台帐)。",
                "见⟦https://x.gov.cn/a.html⟧(以下简称台帐)。",
                "见⟦https://x.gov.cn/a(b.html⟧。",
                "见⟦https://x.gov.cn/a(b/台帐.html⟧，",
                "见⟦https://x.gov.cn/a⟧.",
                "见⟦https://市政府.中国/台帐⟧。",
                "见⟦https://x.政务⟧台帐。",
                "见⟦file:///共享/台帐.docx⟧。",
                "见⟦www.x.gov.cn⟧台帐",
                "见⟦www.x.gov.cn/台帐⟧，",
                "见⟦WWW.x.top/台帐⟧，",
                "见⟦x.gov.cn/台帐/a.html⟧。",
                "见⟦qinghe.example/台帐⟧。",
                "网址:⟦x.gov.cn⟧。",
                "共1.5万元，版本v1.0，e.g.台帐。台帐.xlsx",
                "https://台帐",
                "https://",
                "://台帐",
                "台帐//台帐",
                "www.台帐"
            })
    void web_addresses_end_where_the_words_begin(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邮箱：⟦台帐@x.gov.cn⟧，",
                "⟦台帐＠x.gov.cn⟧",
                "⟦台帐@x．gov．cn⟧。",
                "台帐⟦2024@x.gov.cn⟧",
                "1.⟦jw@x.gov.cn⟧",
                "⟦1@x.gov.cn⟧",
                "⟦a.b+c@x.gov.cn⟧截止目前",
                "截止目前已建立台帐并发送至⟦jw@x.gov.cn⟧。台帐",
                "mailto:⟦jw@x.gov.cn⟧",
                "⟦jw@x.gov.cn?subject=台帐⟧。",
                "⟦台帐@政务.中国⟧",
                "⟦jw@x.gov.cn⟧、⟦sj@x.gov.cn⟧",
                "@张三，jw@台帐，@x.台帐",
                "单价@3.5元"
            })
    void mailboxes(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[公示]⟦(./台帐,附件.md)⟧已建",
                "[公示]⟦(./台帐，附件.md)⟧",
                "[公示]⟦(台帐)⟧",
                "[公示]⟦(<./整改 台帐.md>)⟧",
                "[公示]⟦(./整改 台帐.md)⟧",
                "[公示]⟦(./a_(台帐).md \"台帐\")⟧",
                "[公示]⟦(#台帐)⟧、[附件]⟦()⟧",
                "⟦![台帐](img/台帐.png)⟧",
                "[⟦![台帐](img/台帐.png)⟧]⟦(./台帐.md)⟧",
                "[公示]⟦[台帐]⟧\n\n⟦[台帐]: ./a.md \"台帐\"⟧",
                "⟦[台帐]⟧与[附件]\n⟦[台帐]: <./a.md>⟧",
                "[公示]⟦[台帐]⟧\n⟦   [台帐]: ./a.md⟧",
                "台帐⟦[^台帐]⟧\n⟦[^台帐]⟧: 台帐",
                "[注]: 台帐由财务科管理。",
                "[注]：以下简称台帐",
                "[注](以下简称 台帐)",
                "［公示］（台帐，附件）",
                "[公示] (台帐)",
                "[公示](台帐",
                "[台帐]",
                "\\[公示](台帐)"
            })
    void targets_of_links_and_pictures(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "执行⟦`记帐 台帐`⟧后记帐",
                "执行⟦``记帐`台帐``⟧后记帐",
                "记`帐台``帐",
                "⟦```\n台帐\n```⟧\n台帐",
                "⟦``` sql\n台帐\n````⟧\n台帐",
                "⟦~~~\n台帐\n```\n~~~⟧\n台帐",
                "⟦  ```\n台帐\n```⟧",
                "```\n台帐",
                "~~~~~~~~\n台帐\n~~~~~~~~",
                "⟦    rectify check 台帐.txt⟧\n台帐",
                "⟦\tx = 台帐⟧\n⟦\ty = 台帐⟧\n台帐",
                "台帐\n\n⟦    $ rectify --fix 台帐⟧\n\n台帐",
                "台帐\n    x = 台帐",
                "    台帐已建立",
                "    一是建立台帐，",
                "                XX年XX月XX日",
                "    A类台帐=1",
                "    ABC，x=台帐",
                "    (一)台帐"
            })
    void code(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "见⟦<a href=\"./台帐.html\" title='台帐'>⟧台帐⟦</a>⟧",
                "⟦<img src=\"台帐.png\"\nalt=\"台帐\">⟧台帐",
                "⟦<BR/>⟧台帐",
                "⟦<!-- 台帐\n台帐 -->⟧台帐",
                "⟦<code>台帐</code>⟧台帐",
                "⟦<https://x.gov.cn/台帐，附件.html>⟧",
                "⟦<mailto:台帐@x.gov.cn>⟧",
                "<⟦台帐@x.gov.cn⟧>",
                "<XX>台帐<待补>",
                "<!-- 台帐",
                "⟦<p>⟧台帐<p 台帐 < 台帐>",
                "⟦<code>⟧台帐",
                "a < b，台帐 > c",
                "<TODO:台帐>"
            })
    void tags_and_comments(String marked) {
        assertFound(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦---\ntitle: 台帐\ntags: [台帐,\n  帐号]\nlist:\n- 台帐\n# 台帐\n\n---\n⟧台帐",
                "⟦---\ntitle: 台帐\n...\n⟧台帐",
                "⟦+++\ntitle = \"台帐\"\n[params]\nx = 1\n+++\n⟧台帐",
                "⟦---\r\ntitle: 台帐\r\n---\r\n⟧台帐",
                "⟦---\n---\n⟧台帐",
                "---\n台帐\n---\n台帐",
                "---\n# 台帐\n---\n台帐",
                "---\ntitle: 台帐\n台帐",
                "\n---\ntitle: 台帐\n---\n",
                "---\ntitle：台帐\n---\n",
                "----\ntitle: 台帐\n----\n"
            })
    void front_matter(String marked) {
        assertFound(marked);
    }

    /** Marks taken off shift what is shown; what the file holds between them belongs to the part. */
    @Test
    void are_known_in_the_file_too() {
        String text = "# 一、台帐\n**见**https://x.gov.cn/a\\_台帐。\n";
        Outline draft = OutlineReader.read(DraftReader.text("draft", text).text());
        VerbatimParts parts = VerbatimParts.of(draft, context());
        int from = text.indexOf("https");

        for (int at = 0; at < text.length(); at++) {
            var place = draft.source().all().span();
            assertThat(parts.mayOverlap(part(text, at)))
                    .as("%s of %s", at, place)
                    .isEqualTo(at >= from && at < text.indexOf('。'));
        }
    }

    @Test
    void a_fence_or_comment_does_not_reach_from_one_string_of_a_report_to_another() {
        var text = SourceText.of("```\n<!-- 台帐\n[台帐]: ./a.md\n见https://x.gov.cn/台帐。\n-->\n```");

        assertThat(VerbatimParts.ofLines(text).ranges().map(range -> shown(text, range)))
                .containsExactly("https://x.gov.cn/台帐");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 40).mapToObj(seed -> (long) seed).toList();
    }

    /** A quadratic search through so many signs would take minutes. */
    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(10)
    void are_found_in_time_that_grows_with_the_length_alone(long seed) {
        List<String> pieces = List.of(
                "https://",
                "a/",
                "a.cn/",
                "(",
                ")",
                "[",
                "]",
                "](",
                "`",
                "``",
                "<",
                "<a ",
                "<!--",
                "-->",
                "@",
                "a.",
                "。",
                "台帐",
                ",",
                "www.",
                "\n",
                "```\n",
                "    x=\n",
                "[a]: ./\n",
                "<code>",
                "\"",
                "?a",
                "/",
                "%",
                "[^",
                ".中国",
                "www.政务.中国/",
                "a@b.c?d",
                "\\",
                " ",
                "：");
        var random = new Random(seed);
        var unit = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            unit.append(pieces.get(random.nextInt(pieces.size())));
        }
        String once = pieces.get((int) (seed % pieces.size()));
        String text = (once + unit.toString().repeat(LENGTH / unit.length() + 1)).substring(0, LENGTH);

        assertThat(found(text).count()).isNotNegative();
    }

    private static SourceSpan part(String text, int at) {
        return SourceText.of(text).slice(at, at + 1).span();
    }

    private static void assertFound(String marked) {
        String text = marked.replace("⟦", "").replace("⟧", "");
        SourceText source = SourceText.of(text);

        assertThat(found(text).map(range -> shown(source, range)))
                .containsExactlyElementsOf(MARKED.matcher(marked)
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    private static Stream<TextRange> found(String text) {
        return VerbatimParts.of(OutlineReader.read(SourceText.of(text)), context())
                .ranges();
    }

    private static String shown(SourceText text, TextRange range) {
        return text.slice(range.start(), range.end()).text();
    }

    private static RuleContext context() {
        return new RuleContext(
                LocalDate.of(2026, 1, 1),
                WorkingCalendar.weekendsOnly(),
                Profile.generic(),
                SourceMap.EMPTY,
                Optional.empty());
    }
}
