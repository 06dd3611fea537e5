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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The team belongs to another level than the authority, or its name has no known form (巡察组名称有误). */
@RuleSpec(
        id = "RND-001",
        name = "malformed-team-name",
        severity = Severity.WARNING,
        cases = {
            @RuleSpec.Case(name = "level", severity = Severity.WARNING),
            @RuleSpec.Case(name = "form", severity = Severity.INFO)
        },
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class MalformedTeamName implements ReportRule {

    private static final PropertyPath TEAM = PropertyPath.parse("round.team");
    private static final PropertyPath AUTHORITY = PropertyPath.parse("round.commissionedBy");

    /** A city's district whose name is left out; 沙市区, 新市区 and the like are names. */
    private static final Pattern NAMELESS_DISTRICT = Pattern.compile("[\\p{IsHan}][^沙新老南北东西中城]市[区县]委");

    /** Under these, a team is sent to or led from another level. */
    private static final Set<InspectionKind> ACROSS_LEVELS =
            EnumSet.of(InspectionKind.ELEVATED, InspectionKind.CROSS, InspectionKind.LINKED, InspectionKind.EXTENDED);

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> team = report.round().flatMap(InspectionRound::team);
        if (team.isEmpty()) {
            faults.notApplicable("reason.no-team");
            return;
        }
        InspectionRound round = report.round().orElseThrow();
        TeamName name = TeamName.of(team.get());
        if (isOfOtherLevel(round, name)) {
            faults.add(Fault.at(TEAM)
                    .ofCase("level")
                    .with("team", Excerpt.of(team.get()))
                    .with("authority", Excerpt.of(round.commissionedBy().orElseThrow()))
                    .related("related.authority", AUTHORITY));
        } else if (isMalformed(name) && !isNamedBefore(team.get(), context)) {
            faults.add(Fault.at(TEAM).ofCase("form").with("team", Excerpt.of(team.get())));
        }
    }

    /** What the centre or a province deploys may be carried out by the teams of those below. */
    private static boolean isOfOtherLevel(InspectionRound round, TeamName team) {
        Optional<CommitteeLevel> authority = round.commissionedBy().flatMap(CommitteeLevel::of);
        Optional<CommitteeLevel> own = CommitteeLevel.of(team.committee());
        return authority
                        .filter(level -> level.compareTo(CommitteeLevel.CITY) >= 0)
                        .isPresent()
                && own.isPresent()
                && !own.equals(authority)
                && round.kinds().stream().noneMatch(ACROSS_LEVELS::contains);
    }

    private static boolean isMalformed(TeamName team) {
        return team.committee().isEmpty()
                || NAMELESS_DISTRICT.matcher(team.name()).find()
                || (team.form() == TeamName.Form.UNKNOWN && !isLeftOpen(team));
    }

    /** In 【】巡察组 the number is still to be filled in, which TXT-005 tells. */
    private static boolean isLeftOpen(TeamName team) {
        return team.name().contains("【");
    }

    /** In 县委派出第三巡察组 the committee stands before the verb. */
    private static boolean isNamedBefore(String team, RuleContext context) {
        String sent = "派出" + SourceText.fold(team);
        return context.draft()
                .filter(draft -> draft.source().all().contains(sent))
                .isPresent();
    }
}
