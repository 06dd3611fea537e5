package io.github.rectification.testkit;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Ways in which a site or an office suite writes the same report as HTML. */
public enum Flavour {
    PARAGRAPHS {
        @Override
        String page(List<String> lines, Random random) {
            return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n"
                    + each(lines, line -> "<p>" + escaped(line) + "</p>\n") + "</body></html>\n";
        }
    },
    BREAKS {
        @Override
        String page(List<String> lines, Random random) {
            return "<div class=\"content\">" + each(lines, line -> escaped(line) + "<br/>\n") + "</div>";
        }
    },
    SPANS {
        @Override
        String page(List<String> lines, Random random) {
            return "<html><body>" + each(lines, line -> "<p>" + split(line, random) + "</p>\r\n") + "</body></html>";
        }
    },
    ENTITIES {
        @Override
        String page(List<String> lines, Random random) {
            return "\n<!-- saved -->\n<HTML><BODY>" + each(lines, line -> "<P>" + asEntities(line, random) + "\n")
                    + "</BODY></HTML>";
        }
    },
    ONE_LINE {
        @Override
        String page(List<String> lines, Random random) {
            return "<!doctype html><html><body><div><div>"
                    + each(lines, line -> "<p style=\"text-indent:2em\">" + escaped(line) + "</p>")
                    + "</div></div></body></html>";
        }
    },
    SITE {
        @Override
        String page(List<String> lines, Random random) {
            return "<!DOCTYPE html><html><head><title>通知公告_清溪市人民政府</title><style>p{margin:0}</style></head><body>\n"
                    + "<div class=\"top\"><ul><li><a href=\"/\">首页</a></li><li><a href=\"/a\">政务公开</a></li></ul></div>\n"
                    + "<div class=\"crumbs\">您现在的位置：<a href=\"/\">首页</a> &gt; <a href=\"/b\">通知公告</a></div>\n"
                    + "<div class=\"main\"><div class=\"info\">发布时间：2024-11-01　来源：市纪委　字体：[<a>大</a> <a>中</a> <a>小</a>]</div>\n"
                    + "<div id=\"zoom\">" + each(lines, line -> "<p>" + escaped(line) + "</p>\n") + "</div>\n"
                    + "<div class=\"share\">分享到：<a href=\"#\">微博</a></div>"
                    + "<p>上一篇：<a href=\"1.html\">关于开展消防演练的通知</a></p></div>\n"
                    + "<div class=\"foot\"><p>主办单位：清溪市人民政府　备案号：ICP备00000000号</p><p>联系电话：000-00000000</p></div>\n"
                    + "<script>var a = \"<p>一、甲</p>\";</script></body></html>";
        }
    },
    WORD {
        @Override
        String page(List<String> lines, Random random) {
            return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">\n<head>\n<!--[if gte mso 9]><xml>\n"
                    + "<o:Pages>3</o:Pages></xml><![endif]-->\n<style>\n<!--\np.MsoNormal {margin:0cm;}\n-->\n</style></head>\n"
                    + "<body lang=ZH-CN style='text-justify-trim:punctuation'>\n<div class=WordSection1>\n"
                    + each(
                            lines,
                            line -> "<p class=MsoNormal><span\nstyle='font-family:\"仿宋\"'>" + split(line, random)
                                    + "<span lang=EN-US><o:p></o:p></span></span></p>\n\n")
                    + "</div>\n</body>\n</html>\n";
        }
    };

    abstract String page(List<String> lines, Random random);

    /** Writes one line as HTML. */
    interface Writer {
        String write(String line);
    }

    /** {@return a report in this flavour; the same seed gives the same page} */
    public String of(String report, long seed) {
        List<String> lines = plain(report).lines().toList();
        return page(lines, new Random(seed));
    }

    /** {@return a report as it can be written in HTML: without blank lines and with single blanks} */
    public static String plain(String report) {
        return report.lines()
                .map(line -> line.replaceAll("[ \\t]+", " ").stripTrailing())
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String each(List<String> lines, Writer writer) {
        return lines.stream().map(writer::write).collect(Collectors.joining());
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("“", "&ldquo;")
                .replace("”", "&rdquo;");
    }

    private static String split(String line, Random random) {
        var html = new StringBuilder();
        for (int at = 0; at < line.length(); ) {
            int end = Math.min(line.length(), at + 1 + random.nextInt(9));
            if (end < line.length() && Character.isLowSurrogate(line.charAt(end))) {
                end++;
            }
            String part = escaped(line.substring(at, end));
            html.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "<span lang=\"EN-US\">" + part + "</span>";
                        case 1 -> "<b><font face=\"仿宋\">" + part + "</font></b>";
                        case 2 -> part + "<!-- 1.二、 -->";
                        default -> part;
                    });
            at = end;
        }
        return html.toString();
    }

    private static String asEntities(String line, Random random) {
        var html = new StringBuilder();
        line.codePoints().forEach(c -> {
            String sign = Character.toString(c);
            html.append(
                    switch (random.nextInt(8)) {
                        case 0 -> "&#" + c + ";";
                        case 1 -> "&#x" + Integer.toHexString(c) + ";";
                        default -> c == 0x3000 ? "&#12288;" : escaped(sign);
                    });
        });
        return html.toString();
    }
}
