package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Measure;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** A whole measure is one short clause without anything that could be checked (措施空泛). */
@RuleSpec(id = "ITM-004", name = "vague-measure", severity = Severity.INFO, backing = Backing.PRACTICE, since = "0.1.0")
final class VagueMeasure implements ReportRule {

    private static final List<String> OPENINGS = List.of(
            "加强", "加大", "提升", "提高", "完善", "规范", "强化", "深化", "优化", "健全", "推进", "严格", "落实", "抓好", "巩固", "进一步", "持续", "不断",
            "切实");
    private static final Pattern CLOSING_MARK = Pattern.compile("[。;.!]$");
    private static final Pattern CHECKABLE = Pattern.compile(
            "[,;:。!?\\n0-9《》“”\"%]|[一二两三四五六七八九十百千万]{1,6}(?:个|项|次|名|人|家|条|份|场|期|年|月|日|处|件|户|批|轮|季度|岗(?!双)|级|类|所|台|套|元|亩|成|倍|公里)");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        int longest = context.profile().vagueMeasureMaxCharacters();
        for (ReportTree.Node node : ReportTree.of(report, context).items()) {
            List<Measure> measures = node.item().orElseThrow().measures();
            for (int i = 0; i < measures.size(); i++) {
                String text = SourceText.fold(measures.get(i).text()).strip();
                if (text.codePointCount(0, text.length()) > longest + 1) {
                    continue;
                }
                String clause = CLOSING_MARK.matcher(text).replaceFirst("");
                if (clause.codePointCount(0, clause.length()) <= longest && isVague(clause)) {
                    faults.add(
                            Fault.at(node.path().property("measures").index(i).property("text"))
                                    .with("text", Excerpt.of(measures.get(i).text())));
                }
            }
        }
    }

    private static boolean isVague(String clause) {
        return OPENINGS.stream().anyMatch(clause::startsWith)
                && !CHECKABLE.matcher(clause).find();
    }
}
