package io.github.rectification.judge;

import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RuleId;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.privacy.PrivateNumbers;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.PublishedNumbers;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs all rules once. Immutable and thread-safe.
 *
 * @param asOf the day on which reports are judged
 * @param profile weighs the findings
 * @param calendar tells working days
 * @param catalogue the rules
 * @param messages their sentences in the language asked for
 */
public record Judge(
        LocalDate asOf, Profile profile, WorkingCalendar calendar, RuleCatalogue catalogue, Messages messages) {

    /** {@return what is found in a draft; proposals for repairs are not tried yet} */
    public Judgement judge(SourceText text, boolean proposing) {
        Reading reading = ReportBinder.bind(text, calendar);
        return judge(reading.report(), reading.places(), Optional.of(reading.outline()), proposing);
    }

    /** {@return what is found in a report that no draft stands behind, only places in its JSON if it has any} */
    public Judgement judge(RectificationReport report, SourceMap places) {
        return judge(report, places, Optional.empty(), false);
    }

    private Judgement judge(RectificationReport report, SourceMap places, Optional<Outline> draft, boolean proposing) {
        var context = new RuleContext(asOf, calendar, profile, places, draft);
        List<String> published = PublishedNumbers.of(report, draft);
        PrivateNumbers privateNumbers = draft.map(Outline::source)
                .map(text -> PrivateNumbers.in(text, published))
                .orElseGet(() -> PrivateNumbers.in(ReportText.words(report), published));
        var maker = new FindingMaker(context, messages, privateNumbers, proposing);
        var run = new RuleRun(report, context, maker, new Blame(catalogue, messages));
        catalogue.entries().forEach(run::judge);
        return Judgement.of(report, places, draft, run, secretRules(), privateNumbers);
    }

    private Set<RuleId> secretRules() {
        return catalogue.entries().stream()
                .map(RuleCatalogue.Entry::info)
                .filter(RuleInfo::secret)
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
    }
}
