package io.github.rectification.draft.html;

import io.github.rectification.genre.TitleForm;
import io.github.rectification.source.SourceText;
import java.util.regex.Pattern;

/** Tells by its words what a line of a page may be. */
final class PageWords {

    private static final int LONGEST_READ = 400;
    private static final int SHORTEST_SENTENCE = 20;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NOTE = 240;
    private static final int LONGEST_REMARK = 20;

    private static final Pattern LABEL =
            Pattern.compile("[(（][一二三四五六七八九十0-9]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:[，,]|部分)"
                    + "|[0-9]{1,3}[.、．](?![0-9])|[①-⑳]|[一二三四五六七八九十]是|(?:问题|反馈问题)[一二三四五六七八九十0-9]{1,3}");
    private static final Pattern OPENING =
            Pattern.compile("巡[察视].{0,300}(?:反馈|开展|公布|公开|通报|公示)|现将.{0,120}(?:公布|公开|通报|公示|公告|报告)");
    private static final Pattern SITE = Pattern.compile("[ _|｜—–-].{0,60}$");
    private static final Pattern NOTE =
            Pattern.compile("(?:发布|发文|发稿|更新|录入|成文)(?:时间|日期)|(?:^|[ 　])(?:时间|日期|来源|信息来源|文章来源|稿件来源|作者|编辑|责任编辑"
                    + "|责编|审核|文号|索引号|主题词)[:：]|字体|字号|[\\[【(（] ?大 ?[|/]? ?中 ?[|/]? ?小|浏览(?:次数|量)|点击(?:次数|数|量|率)|阅读(?:次数|量|数)"
                    + "|访问(?:次数|量)|打印(?:本页|此页|本文)?$|分享(?:到|至)?|收藏本|索引号|信息分类|发布机构|主题分类|(?:当前|所在|现在的?|您的)位置|首页 ?[>＞»›/]"
                    + "|扫一扫|无障碍|繁体");
    private static final Pattern END = Pattern.compile(
            "联系电话|联系方式|电子邮箱|电子邮件|邮政编码|邮编|[通邮][信讯寄]地址|邮政信箱|监督[。！!]?$|公[开示](?:期限|期|时间)|(?:委员会|党组|党委|党工委)$");
    private static final String NUMERALS = "[0-9〇○零一二三四五六七八九十]";
    private static final Pattern DATE =
            Pattern.compile("^" + NUMERALS + "{4} ?年 ?" + NUMERALS + "{1,3} ?月 ?" + NUMERALS + "{1,3} ?[日号]$");
    private static final Pattern FOOT =
            Pattern.compile("版权所有|[主承]办(?:单位)?[:：]|ICP备|技术支持[:：]|网站标识码|公网?安备|[Cc]opyright|[上下]一[篇条]");

    private PageWords() {}

    /** {@return whether a line is such as a report's body is made of} */
    static boolean isOfBody(String line) {
        return hasLabel(line) || isSentence(line);
    }

    private static boolean hasLabel(String line) {
        return LABEL.matcher(line).lookingAt() || LABEL.matcher(line.strip()).lookingAt();
    }

    private static boolean isSentence(String line) {
        return line.length() >= SHORTEST_SENTENCE && (line.indexOf('。') >= 0 || line.endsWith("；"));
    }

    static boolean isOpening(String line) {
        return line.length() >= SHORTEST_SENTENCE
                && line.indexOf('。') >= 0
                && OPENING.matcher(head(line)).find();
    }

    static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && line.indexOf('。') < 0
                && !isNote(line)
                && TitleForm.of(SourceText.fold(line.strip()), LONGEST_REMARK)
                        .filter(TitleForm::namesMatter)
                        .isPresent();
    }

    /** {@return how much of the title in a page's head is left without the name of the site} */
    static int withoutSite(String title) {
        if (isTitle(title)) {
            return title.length();
        }
        var site = SITE.matcher(title);
        while (site.find()) {
            if (isTitle(title.substring(0, site.start()))) {
                return site.start();
            }
            site.region(site.start() + 1, title.length());
        }
        return title.length();
    }

    /** {@return whether a line is what a site writes over its pages: path, date, source, size of letters} */
    static boolean isNote(String line) {
        return line.length() <= LONGEST_NOTE
                && line.indexOf('。') < 0
                && NOTE.matcher(line).find();
    }

    static boolean isOfEnd(String line) {
        return isDate(line) || END.matcher(head(line).strip()).find();
    }

    /** {@return whether a line is the date under a report} */
    static boolean isDate(String line) {
        return line.length() < LONGEST_TITLE && DATE.matcher(line.strip()).find();
    }

    /** {@return whether a line is what a site writes under its pages} */
    static boolean isFoot(String line) {
        return FOOT.matcher(head(line)).find();
    }

    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_READ));
    }
}
