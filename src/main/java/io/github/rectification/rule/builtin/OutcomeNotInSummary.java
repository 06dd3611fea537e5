package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.SourceText;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item tells of a sanction or handling of a category that the summary lacks (处分未列入汇总). Rules for what will be done to
 * whom are no deed.
 */
@RuleSpec(
        id = "DSC-004",
        name = "outcome-not-in-summary",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class OutcomeNotInSummary implements ReportRule {

    private static final Pattern CLAUSE_END = Pattern.compile("[。;\\n]");
    private static final Pattern DEED = Pattern.compile(
            "(?:给予|予以|受到|受了|作出)[^。;《》]{0,40}?(?<what>党纪处分|政务处分|组织处理|党内严重警告|党内警告|撤销党内职务|留党察看|开除党籍|政务警告|政务记过|记大过|记过)"
                    + "|(?:给予|予以|受到|进行)[^。;《》]{0,20}?(?<later>组织处理)");
    private static final Pattern DONE = Pattern.compile(
            "已|[0-9]{1,4} ?(?:人|名)|(?:相关|有关|责任)[\\p{IsHan}]{0,4}(?:人|人员|干部|同志)|了|受到|负责人|同志|某|[长员](?:给予|予以|受到)");
    private static final Pattern NOT_DONE =
            Pattern.compile("将|拟|未|不予|视情|视情节|应当|应予|可以|可给予|凡|对于|如|若|一律|明确|规定|办法|细则|要求|严肃处理|依规依纪给予|情节|的,|者,|免予|建议");
    private static final Pattern KIND_OF_HANDLING = Pattern.compile("免职|停职|降职|责令辞职|调[整离](?:职务|岗位)");
    private static final Map<String, OutcomeCategory> OTHER_WORDS = Map.of(
            "政务处分", OutcomeCategory.ADMINISTRATIVE,
            "政务警告", OutcomeCategory.ADMINISTRATIVE,
            "政务记过", OutcomeCategory.ADMINISTRATIVE,
            "记大过", OutcomeCategory.ADMINISTRATIVE,
            "记过", OutcomeCategory.ADMINISTRATIVE,
            "组织处理", OutcomeCategory.ORGANISATIONAL);

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Set<OutcomeCategory> summary = EnumSet.noneOf(OutcomeCategory.class);
        report.outcomes().forEach(outcome -> summary.add(outcome.category()));
        summary.remove(OutcomeCategory.CASE);
        if (summary.isEmpty()) {
            faults.notApplicable("reason.no-outcomes");
            return;
        }
        for (ReportTree.Node node : ReportTree.of(report, context).items()) {
            ReportTexts.ofItem(node.item().orElseThrow(), node.path()).forEach(text -> check(text, summary, faults));
        }
    }

    private static void check(ReportTexts.Text text, Set<OutcomeCategory> summary, Faults faults) {
        Set<OutcomeCategory> told = EnumSet.noneOf(OutcomeCategory.class);
        CLAUSE_END
                .splitAsStream(SourceText.fold(text.text()))
                .filter(clause -> !mayMeanTalks(clause, summary))
                .forEach(clause -> category(clause).ifPresent(told::add));
        told.removeAll(summary);
        told.forEach(category -> faults.add(Fault.at(text.path()).with("category", category)));
    }

    /** 组织处理 is often used for talks too, unless the clause tells more. */
    private static boolean mayMeanTalks(String clause, Set<OutcomeCategory> summary) {
        return summary.contains(OutcomeCategory.FIRST_FORM)
                && clause.contains("组织处理")
                && !KIND_OF_HANDLING.matcher(clause).find();
    }

    /** {@return the category of the outcome that the clause says was imposed, or empty} */
    private static Optional<OutcomeCategory> category(String clause) {
        Matcher deed = DEED.matcher(clause);
        if (!deed.find()
                || !DONE.matcher(clause).find()
                || NOT_DONE.matcher(clause).find()) {
            return Optional.empty();
        }
        String what = deed.group("what") == null ? deed.group("later") : deed.group("what");
        return Optional.of(OTHER_WORDS.getOrDefault(what, OutcomeCategory.PARTY_DISCIPLINE));
    }
}
