package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Hits;
import io.github.rectification.genre.Table;
import io.github.rectification.genre.TitleForm;
import io.github.rectification.genre.Vocabulary;
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
    private static final int LONGEST_REMARK = 12;
    private static final String NONE = "NONE";

    /** The committee or team whose feedback is answered is not the body that issues the report. */
    private static final Pattern INSPECTORS =
            Pattern.compile("(?:(?:落实|贯彻)[^,。]{0,20}?(?:委|党组|中央|部|联社|集团|公司)|[^,。关于]{0,12}?(?:[省市区县州盟旗]委|中央))"
                    + "(?:第[〇零一二三四五六七八九十百0-9]{1,5}[轮组]?)?(?:专项|常规|提级|交叉|机动|政治)?(?:巡察|巡视)");

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
        if (hits(folded).of(Table.TITLE_MATTER).isEmpty()) {
            missing.add(TitleElement.MATTER);
        }
        if (!namesGenre(folded)) {
            missing.add(TitleElement.GENRE);
        }
        if (!missing.isEmpty()) {
            faults.add(Fault.at(TITLE)
                    .ofCase("form")
                    .with("title", Excerpt.of(title.get()))
                    .with("missing", missing));
        }
    }

    private static Hits hits(String words) {
        return Vocabulary.standard().scan(words);
    }

    private static boolean namesGenre(String title) {
        boolean isClosed = title.endsWith("。") || title.endsWith(".");
        return TitleForm.of(isClosed ? title.substring(0, title.length() - 1) : title, LONGEST_REMARK)
                .filter(TitleForm::isKind)
                .isPresent();
    }

    private static boolean namesBody(String title) {
        int about = title.indexOf(ABOUT);
        if (about > 1 || !hits(title).of(Table.PARTY).isEmpty()) {
            return true;
        }
        String matter = about == 0 ? title.substring(ABOUT.length()) : title;
        Hits hits = hits(INSPECTORS.matcher(matter).replaceFirst(""));
        return hits.of(Table.ISSUER_ENDING).stream().anyMatch(MissingTitle::isName)
                || hits.of(Table.BODY_ENDING).stream().anyMatch(word -> isName(word) && word.end() - word.start() > 1);
    }

    private static boolean isName(Hit ending) {
        return !ending.means(NONE);
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
