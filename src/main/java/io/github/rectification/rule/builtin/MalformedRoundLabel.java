package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;

/** The label of the round is not worded 某届…第几轮 (轮次写法不规范). */
@RuleSpec(
        id = "RND-005",
        name = "malformed-round-label",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MalformedRoundLabel implements ReportRule {

    private static final PropertyPath LABEL = PropertyPath.parse("round.label");
    private static final String NUMERAL = "[〇零一二三四五六七八九十百0-9]{1,5}";
    private static final Pattern WELL_FORMED =
            Pattern.compile("[^,。;]{0,30}?" + NUMERAL + "届[^,。;]{0,30}?第" + NUMERAL + "轮[^,。;]{0,12}");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> label = report.round().flatMap(InspectionRound::label);
        if (label.isEmpty()) {
            faults.notApplicable("reason.no-round-label");
        } else if (!WELL_FORMED
                .matcher(SourceText.fold(label.get()).replace(" ", ""))
                .matches()) {
            faults.add(Fault.at(LABEL).with("label", Excerpt.of(label.get())));
        }
    }
}
