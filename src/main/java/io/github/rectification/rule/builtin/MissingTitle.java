package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** There is no title, or it names no body, no matter or no kind of document (缺标题或标题要素不全). */
@RuleSpec(
        id = "STR-010",
        name = "missing-title",
        severity = Severity.INFO,
        cases = {
            @RuleSpec.Case(name = "absent", severity = Severity.INFO),
            @RuleSpec.Case(name = "form", severity = Severity.INFO)
        },
        backing = Backing.STANDARD,
        since = "0.1.0")
final class MissingTitle implements ReportRule {

    private static final PropertyPath TITLE = PropertyPath.ROOT.property("title");
    private static final String ABOUT = "关于";
    private static final Pattern PARTY = Pattern.compile("中共|中国共产党");
    private static final Pattern MATTER = Pattern.compile("整改|巡察|巡视");
    private static final Pattern GENRE = Pattern.compile("(?:通报|报告|公告|公示|通告|公报|通知)(?:\\([^()]{1,12}\\))?[。.]?$");

    /** The committee or team whose feedback is answered is not the body that issues the report. */
    private static final Pattern INSPECTORS =
            Pattern.compile("(?:(?:落实|贯彻)[^,。]{0,20}?(?:委|党组|中央|部|联社|集团|公司)|[^,。关于]{0,12}?(?:[省市区县州盟旗]委|中央))"
                    + "(?:第[〇零一二三四五六七八九十百0-9]{1,5}[轮组]?)?(?:专项|常规|提级|交叉|机动|政治)?(?:巡察|巡视)");

    private static final Pattern BODY = Pattern.compile(
            "中共|党委|党组|党工委|工委|委员会|支部|[省市区县州盟旗镇乡院校]委|街道|[镇乡村]|局|厅|办|院|公司|集团|大学|学校|[中小]学|银行|中心|联社|政府|机关|社区|部|会");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> title = report.title().filter(words -> !words.isBlank());
        if (title.isEmpty()) {
            faults.add(Fault.missing(TITLE).ofCase("absent"));
            return;
        }
        String folded = SourceText.fold(title.get()).replaceAll("\\s", "");
        List<TitleElement> missing = new ArrayList<>();
        if (!namesBody(folded)) {
            missing.add(TitleElement.BODY);
        }
        if (!MATTER.matcher(folded).find()) {
            missing.add(TitleElement.MATTER);
        }
        if (!GENRE.matcher(folded).find()) {
            missing.add(TitleElement.GENRE);
        }
        if (!missing.isEmpty()) {
            faults.add(Fault.at(TITLE)
                    .ofCase("form")
                    .with("title", Excerpt.of(title.get()))
                    .with("missing", missing));
        }
    }

    private static boolean namesBody(String title) {
        int about = title.indexOf(ABOUT);
        if (about > 1 || PARTY.matcher(title).find()) {
            return true;
        }
        String matter = about == 0 ? title.substring(ABOUT.length()) : title;
        return BODY.matcher(INSPECTORS.matcher(matter).replaceFirst("")).find();
    }

    /** What a title is made of. */
    enum TitleElement {
        /** The issuing body (发文机关). */
        BODY,
        /** The matter (事由). */
        MATTER,
        /** The kind of document (文种). */
        GENRE
    }
}
