package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.model.SignOff;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signing body is not the inspected body (落款单位与被巡察党组织不一致). Only places or kinds that plainly differ count;
 * several bodies, and one that was renamed, are no fault.
 */
@RuleSpec(
        id = "SGN-003",
        name = "signatory-differs",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class SignatoryDiffers implements ReportRule {

    private static final PropertyPath SIGNATORY = PropertyPath.parse("signOff.body");
    private static final int MOST_BODIES = 12;
    private static final Pattern BETWEEN_BODIES = Pattern.compile("[、,;\\n和与及]");
    private static final Pattern RENAMED = Pattern.compile("更名|改名|改称|改设|改制(?!度)|原名|[(]原|撤并|撤销.{0,20}设立|机构改革|合并组建|整合组建");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> inspected = report.round().flatMap(InspectionRound::inspectedBody);
        Optional<String> signatory = report.signOff().flatMap(SignOff::body);
        if (inspected.isEmpty() || signatory.isEmpty()) {
            faults.notApplicable(signatory.isEmpty() ? "reason.no-signatory" : "reason.no-inspected-body");
        } else if (differ(names(inspected.get()), names(signatory.get())) && !isRenamed(context)) {
            faults.add(Fault.at(SIGNATORY)
                    .with("signatory", Excerpt.of(signatory.get()))
                    .with("inspected", Excerpt.of(inspected.get()))
                    .related("related.inspected-body", PropertyPath.parse("round.inspectedBody")));
        }
    }

    private static boolean differ(List<BodyName> inspected, List<BodyName> signing) {
        return inspected.stream().allMatch(one -> signing.stream().allMatch(one::plainlyDiffersFrom));
    }

    /** {@return the name as a whole and, where several bodies may be named, each of them} */
    private static List<BodyName> names(String text) {
        String folded = SourceText.fold(text);
        return Stream.concat(Stream.of(folded), BETWEEN_BODIES.splitAsStream(folded))
                .filter(name -> name.strip().length() > 1)
                .limit(MOST_BODIES)
                .map(BodyName::of)
                .toList();
    }

    private static boolean isRenamed(RuleContext context) {
        return context.draft()
                .filter(draft -> draft.source().all().matcher(RENAMED).find())
                .isPresent();
    }
}
