package io.github.rectification.judge;

import io.github.rectification.finding.Finding;
import io.github.rectification.finding.RuleFailure;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.rule.TextRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs rules on one report and keeps their statuses. A rule that goes wrong stops no other. */
final class RuleRun {

    private final RectificationReport report;
    private final RuleContext context;
    private final FindingMaker maker;
    private final Blame blame;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> abandoned = new ArrayList<>();
    private final List<RuleOutcome> outcomes = new ArrayList<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private @Nullable ReportText text;

    RuleRun(RectificationReport report, RuleContext context, FindingMaker maker, Blame blame) {
        this.report = report;
        this.context = context;
        this.maker = maker;
        this.blame = blame;
    }

    List<Finding> findings() {
        return findings;
    }

    /** {@return what rules had found before they went wrong: it counts for nothing, but what it covers is kept back} */
    List<Finding> abandoned() {
        return abandoned;
    }

    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    List<RuleFailure> failures() {
        return failures;
    }

    void judge(RuleCatalogue.Entry entry) {
        RuleInfo info = entry.info();
        if (!context.profile().runs(info)) {
            outcomes.add(new RuleOutcome(info.id(), RuleStatus.SKIPPED, Optional.empty()));
            return;
        }
        var collected = new Collected(info);
        if (entry.rule() instanceof TextRule) {
            // what goes wrong in cutting the text is no fault of the rule
            text();
        }
        try {
            run(entry.rule(), collected);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            // errors of the machine, such as a lack of memory, end the check
            collected.failed(e);
        }
        take(collected);
    }

    private void take(Collected collected) {
        RuleInfo info = collected.info;
        if (collected.fault.isEmpty()) {
            findings.addAll(collected.found);
            outcomes.add(new RuleOutcome(info.id(), collected.status, collected.reason));
            return;
        }
        RuleFailure failure = blame.failure(info, collected.fault.get());
        failures.add(failure);
        abandoned.addAll(collected.found);
        outcomes.add(new RuleOutcome(info.id(), RuleStatus.NOT_JUDGED, Optional.of(failure.reason())));
    }

    private void run(Rule rule, Collected faults) {
        if (rule instanceof ReportRule reportRule) {
            reportRule.check(report, context, faults);
        } else if (rule instanceof DraftRule draftRule) {
            context.draft()
                    .ifPresentOrElse(
                            draft -> draftRule.check(draft, report, context, faults),
                            () -> faults.notApplicable("reason.no-draft"));
        } else if (rule instanceof TextRule textRule) {
            textRule.check(text(), report, context, faults);
        }
    }

    /** Cut once, and not at all where no text rule runs. */
    private ReportText text() {
        if (text == null) {
            text = ReportText.of(report, context);
        }
        return text;
    }

    /** Takes the faults of one rule. */
    private final class Collected implements Faults {

        private final RuleInfo info;
        private final List<Finding> found = new ArrayList<>();
        private RuleStatus status = RuleStatus.PASSED;
        private Optional<String> reason = Optional.empty();
        private Optional<Throwable> fault = Optional.empty();

        Collected(RuleInfo info) {
            this.info = info;
        }

        @Override
        public void add(Fault handedIn) {
            status = RuleStatus.FAILED;
            guarded(() -> found.add(maker.finding(info, handedIn, RuleRun.this::text)));
        }

        @Override
        public void cannotTell(String reasonKey) {
            settle(RuleStatus.NOT_JUDGED, reasonKey);
        }

        @Override
        public void notApplicable(String reasonKey) {
            settle(RuleStatus.NOT_APPLICABLE, reasonKey);
        }

        private void settle(RuleStatus settled, String reasonKey) {
            guarded(() -> {
                Optional<String> sentence = Optional.of(maker.text(reasonKey, Map.of()));
                if (status != RuleStatus.FAILED) {
                    status = settled;
                    reason = sentence;
                }
            });
        }

        /** Keeps in mind what went wrong: the rule may catch it. */
        private void guarded(Runnable taking) {
            try {
                taking.run();
            } catch (RuntimeException e) {
                failed(e);
                throw e;
            }
        }

        void failed(Throwable e) {
            if (fault.isEmpty()) {
                fault = Optional.of(e);
            }
        }
    }
}
