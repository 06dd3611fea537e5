package io.github.rectification.testkit;

import io.github.rectification.draft.DraftFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An invented draft with faults put in that can be repaired, and among them addresses, mailboxes, links, pictures, code, tags,
 * front matter and words of the inspectors with the same faults. Line ends are mixed. The same seed gives the same draft.
 *
 * @param text the draft
 * @param kept what must stay as it is, each once and in this order
 */
public record MutatedDraft(String text, List<String> kept) {

    private static final List<Sample> SAMPLES = Sample.invented();

    /** Clauses with a fault; what is repaired in one may hold in another. */
    private static final List<String> FAULTS = List.of(
            "建立整改台帐，",
            "截止目前,已办结，",
            "修订《甲办法》、《乙细则》，",
            "推行“一岗双责”、“一案一策”，",
            "2023年03月05日召开会议，",
            "2023年3月1日-5月6日期间，",
            "我们的的责任，",
            "完善制度，，",
            "完善制度,,",
            "逐项,落实；",
            "完善制度（以下简称制度）和(以下简称办法)，",
            "我们：一是抓学习，五是抓落实，三是抓督查，");

    /** A number in each makes it the only one of its kind. */
    private static final List<String> VERBATIM = List.of(
            "https://x.gov.cn/台帐/截止目前%d.html",
            "https://x.gov.cn/台帐/截止目前%d",
            "http://x.gov.cn:8080/q?词=台帐,,%d&日=03月05日",
            "www.x.gov.cn/台帐%d/a.html",
            "台帐%d@x.gov.cn",
            "台帐%d＠x.gov.cn");

    private static final List<String> MARKDOWN = List.of(
            "[公示](./台帐，附件%d.md)",
            "[公示](./03月05日-03月06日,,%d.md \"台帐\")",
            "![台帐,,%d](img/台帐，，a.png)",
            "`记帐，，台帐、%d`",
            "``2023年03月05日,`台帐%d``",
            "<a href='./台帐,,%d.html'>",
            "<!-- 台帐，，%d -->",
            "[公示][台帐%1$d]\n\n[台帐%1$d]: ./台帐,,%1$d.md \"台帐\"\n\n公示",
            "\n\n```\n1.台帐，，%d\n一是甲，三是乙\n```\n\n",
            "\n\n    $ rectify check 台帐,,%d.txt\n\n");

    private static final List<String> HTML = List.of(
            "<a href=\"https://x.gov.cn/台帐%1$d\">https://x.gov.cn/台帐/%1$d.html</a>",
            "<!-- 台帐，，%d -->", "<span title='台帐，，%d'>", "<img src=\"台帐,,%d.png\" alt=\"台帐\">");

    /** What stands between the marks is kept. */
    private static final List<String> QUOTED = List.of("针对“台帐不清，，%d”问题，", "对反馈的“截止目前,,未建台帐%d”，", "解决“帐目、、不实%d”的突出问题，");

    /** {@return the draft of this seed} */
    public static MutatedDraft of(DraftFormat format, long seed) {
        return new Mutation(format, seed).draft();
    }

    /** Takes a draft line by line; what was put in as it must stay is not touched again. */
    private static final class Mutation {

        private final DraftFormat format;
        private final Random random;
        private final List<String> kept = new ArrayList<>();
        private int number = 100;

        Mutation(DraftFormat format, long seed) {
            this.format = format;
            this.random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        }

        MutatedDraft draft() {
            Sample sample = SAMPLES.get(random.nextInt(SAMPLES.size()));
            String plain =
                    sample.text().replaceAll("(?m)^#+ ", "").replace("**", "").replace("|", "");
            String body = format == DraftFormat.MARKDOWN
                    ? "# " + new Sample(sample.name(), plain).inMarkdown().text()
                    : plain;
            var text = new StringBuilder(format == DraftFormat.HTML ? "<html><body>\n" : head());
            for (String line : cut(List.of(body.split("\n")))) {
                String mutated = mutated(line);
                text.append(format == DraftFormat.HTML ? "<p>" + mutated + "</p>" : mutated)
                        .append(format == DraftFormat.MARKDOWN ? "\n\n" : "\n");
            }
            text.append(format == DraftFormat.HTML ? "</body></html>\n" : "");
            String whole = random.nextBoolean() ? text.toString().stripTrailing() : text.toString();
            return new MutatedDraft(withMixedEnds(whole), List.copyOf(kept));
        }

        /** Most drafts are cut down to title, opening, some paragraphs and the end, so that many can be tried. */
        private List<String> cut(List<String> lines) {
            int count = 4 + random.nextInt(4);
            if (random.nextInt(10) == 0 || lines.size() < count + 5) {
                return lines;
            }
            int from = 2 + random.nextInt(lines.size() - count - 4);
            List<String> cut = new ArrayList<>(lines.subList(0, 2));
            cut.addAll(lines.subList(from, from + count));
            cut.addAll(lines.subList(lines.size() - 2, lines.size()));
            return cut;
        }

        private String head() {
            return random.nextInt(3) > 0
                    ? ""
                    : random.nextBoolean()
                            ? "---\n" + kept("title: 台帐，，截止目前,%d") + "\nlist:\n- 1.台帐\n- 1.台帐\n---\n"
                            : "+++\n" + kept("title = \"03月05日-03月06日,,%d\"") + "\n+++\n";
        }

        private String mutated(String line) {
            if (random.nextInt(3) == 0 || line.length() < 12) {
                return line.replaceFirst("^3([.．、])", "2$1");
            }
            int at = place(line);
            String before = line.substring(0, at);
            String rest = line.substring(at);
            if (line.contains("关于“")) {
                return line.replaceFirst("关于“", "关于 “" + (random.nextBoolean() ? kept("台帐不清，，%d") : ""));
            }
            if (before.startsWith("#") || before.startsWith("**")) {
                return line;
            }
            return before + clause() + (random.nextInt(3) == 0 ? clause() : "") + rest;
        }

        /** Behind a mark in the words of the line, or at its end. */
        private int place(String line) {
            int from = random.nextInt(line.length());
            for (int at = from; at < line.length(); at++) {
                if ("，。；".indexOf(line.charAt(at)) >= 0) {
                    return at + 1;
                }
            }
            return line.length();
        }

        private String clause() {
            int kind = random.nextInt(10);
            if (kind < 4) {
                return FAULTS.get(random.nextInt(FAULTS.size()));
            }
            if (kind < 6) {
                String quoted = QUOTED.get(random.nextInt(QUOTED.size()));
                int open = quoted.indexOf('“') + 1;
                int close = quoted.indexOf('”');
                return quoted.substring(0, open) + kept(quoted.substring(open, close)) + quoted.substring(close);
            }
            List<String> own = format == DraftFormat.HTML ? HTML : MARKDOWN;
            List<String> from = random.nextBoolean() ? VERBATIM : own;
            String after = List.of("，", "。", "；", "）", " ", "，，", ",,").get(random.nextInt(7));
            return "见" + kept(from.get(random.nextInt(from.size()))) + after;
        }

        private String kept(String form) {
            String text = form.formatted(number++);
            text.lines().filter(line -> !line.isBlank()).map(String::strip).forEach(kept::add);
            return text;
        }

        private String withMixedEnds(String text) {
            List<String> ends = random.nextInt(3) > 0 ? List.of("\n") : List.of("\n", "\r\n", "\r");
            boolean isWindows = random.nextInt(3) == 0;
            var mixed = new StringBuilder();
            for (char c : text.toCharArray()) {
                String end = isWindows ? "\r\n" : ends.get(random.nextInt(ends.size()));
                mixed.append(c == '\n' ? end : String.valueOf(c));
            }
            return mixed.toString();
        }
    }
}
