package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InspectionKind;
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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The inspection is called 提级 though the words show the authority to be the body's own committee or the one directly above
 * (提级与层级不符).
 */
@RuleSpec(
        id = "RND-004",
        name = "kind-and-level-disagree",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class KindAndLevelDisagree implements ReportRule {

    private static final PropertyPath KINDS = PropertyPath.parse("round.kinds");
    private static final Pattern VILLAGE = Pattern.compile("[村社]|居委|支部");
    private static final Pattern TOWNSHIP =
            Pattern.compile("^(?:中共|中国共产党)?[\\p{IsHan}]{2,20}(?:街道|[镇乡])(?:党工委|党委|工作委员会|工委|委员会)?$");
    private static final Pattern COUNTY =
            Pattern.compile("^(?:中共|中国共产党)?[\\p{IsHan}]{2,12}(?:[县旗](?:委|委员会)|(?<!新|开发|合作|高新)区(?:委|委员会))$");
    private static final Map<CommitteeLevel, Pattern> OWN_ORGAN = Map.of(
            CommitteeLevel.COUNTY, Pattern.compile("^[县区旗](?!委)[\\p{IsHan}]{1,12}局(?:党组|党委)$"),
            CommitteeLevel.CITY, Pattern.compile("^[市州盟](?!委)[\\p{IsHan}]{1,12}局(?:党组|党委)$"));

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<InspectionRound> elevated = report.round().filter(KindAndLevelDisagree::isElevated);
        Optional<String> body = elevated.flatMap(InspectionRound::inspectedBody);
        if (body.isEmpty()) {
            faults.notApplicable("reason.not-elevated");
            return;
        }
        Optional<CommitteeLevel> level = level(elevated.get());
        if (level.isEmpty()) {
            faults.cannotTell("reason.level-unclear");
        } else if (isDirectlyBelow(SourceText.fold(body.get()).replaceAll("\\s", ""), level.get())) {
            faults.add(Fault.at(KINDS)
                    .with("body", Excerpt.of(body.get()))
                    .with("authority", elevated.get().commissionedBy().orElseThrow()));
        }
    }

    private static boolean isElevated(InspectionRound round) {
        return round.kinds().contains(InspectionKind.ELEVATED)
                && !round.kinds().contains(InspectionKind.VILLAGE)
                && !round.kinds().contains(InspectionKind.CROSS)
                && !round.kinds().contains(InspectionKind.EXTENDED);
    }

    /** {@return the level of the authority, unless the team is of another} */
    private static Optional<CommitteeLevel> level(InspectionRound round) {
        Optional<CommitteeLevel> team =
                round.team().flatMap(name -> CommitteeLevel.of(TeamName.of(name).committee()));
        return round.commissionedBy()
                .flatMap(CommitteeLevel::of)
                .filter(level -> team.isEmpty() || team.get() == level);
    }

    private static boolean isDirectlyBelow(String body, CommitteeLevel level) {
        if (VILLAGE.matcher(body).find()) {
            return false;
        }
        Pattern below = level == CommitteeLevel.COUNTY ? TOWNSHIP : COUNTY;
        boolean isNext = (level == CommitteeLevel.COUNTY || level == CommitteeLevel.CITY)
                && below.matcher(body).matches();
        Pattern own = OWN_ORGAN.get(level);
        return isNext || (own != null && own.matcher(body).matches());
    }
}
