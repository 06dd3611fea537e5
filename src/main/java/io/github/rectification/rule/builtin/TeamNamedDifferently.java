package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.Feedback;
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

/** The opening words the team that gave the feedback unlike the one that inspected (巡察组名称前后不一). */
@RuleSpec(
        id = "RND-002",
        name = "team-named-differently",
        severity = Severity.INFO,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class TeamNamedDifferently implements ReportRule {

    private static final PropertyPath INSPECTING = PropertyPath.parse("round.team");
    private static final PropertyPath FEEDBACK = PropertyPath.parse("feedback.team");

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<String> inspecting = report.round().flatMap(InspectionRound::team);
        Optional<String> feedback = report.feedback().flatMap(Feedback::team);
        if (inspecting.isEmpty() || feedback.isEmpty()) {
            faults.notApplicable("reason.no-two-teams");
        } else if (!isSame(inspecting.get(), feedback.get())) {
            faults.add(Fault.at(FEEDBACK)
                    .with("feedback", Excerpt.of(feedback.get()))
                    .with("inspecting", Excerpt.of(inspecting.get()))
                    .related("related.inspecting-team", INSPECTING));
        }
    }

    /** The second mention may leave out what stands before, up to 巡察组 alone. */
    private static boolean isSame(String inspecting, String feedback) {
        String one = bare(inspecting);
        String other = bare(feedback);
        return one.endsWith(other) || other.endsWith(one) || isOneOfSeveral(TeamName.of(one), TeamName.of(other));
    }

    /** Where several teams inspected, any of them may give the feedback. */
    private static boolean isOneOfSeveral(TeamName inspecting, TeamName feedback) {
        return inspecting.form() == TeamName.Form.SEVERAL
                && inspecting.committee().equals(feedback.committee());
    }

    private static String bare(String team) {
        String bare = SourceText.fold(team).replaceAll("\\s", "");
        return bare.startsWith("该") ? bare.substring(1) : bare;
    }
}
