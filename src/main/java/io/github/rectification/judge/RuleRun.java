package io.github.rectification.judge;

import io.github.rectification.finding.Edit;
import io.github.rectification.finding.Finding;
import io.github.rectification.finding.Fix;
import io.github.rectification.finding.Messages;
import io.github.rectification.finding.RelatedPlace;
import io.github.rectification.finding.RuleOutcome;
import io.github.rectification.finding.RuleStatus;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.privacy.PrivateNumbers;
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
import io.github.rectification.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs rules on one report: weighs what they hand in, words it and keeps their statuses. */
final class RuleRun {

    private final RectificationReport report;
    private final RuleContext context;
    private final Messages messages;
    private final PrivateNumbers privateNumbers;
    private final Fingerprints fingerprints;
    private final boolean proposing;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleOutcome> outcomes = new ArrayList<>();
    private @Nullable ReportText text;

    RuleRun(
            RectificationReport report,
            RuleContext context,
            Messages messages,
            PrivateNumbers privateNumbers,
            boolean proposing) {
        this.report = report;
        this.context = context;
        this.messages = messages;
        this.privateNumbers = privateNumbers;
        this.proposing = proposing;
        this.fingerprints = new Fingerprints(context.draft(), privateNumbers);
    }

    List<Finding> findings() {
        return findings;
    }

    List<RuleOutcome> outcomes() {
        return outcomes;
    }

    void judge(RuleCatalogue.Entry entry) {
        RuleInfo info = entry.info();
        if (!context.profile().runs(info)) {
            outcomes.add(new RuleOutcome(info.id(), RuleStatus.SKIPPED, Optional.empty()));
            return;
        }
        var collected = new Collected(info);
        run(entry.rule(), collected);
        outcomes.add(collected.outcome());
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
        private RuleStatus status = RuleStatus.PASSED;
        private Optional<String> reason = Optional.empty();

        Collected(RuleInfo info) {
            this.info = info;
        }

        @Override
        public void add(Fault fault) {
            status = RuleStatus.FAILED;
            Optional<SourceSpan> span = spanOf(fault);
            String key = fault.caseName().isEmpty() ? info.id().value() : info.id() + "." + fault.caseName();
            findings.add(Finding.builder()
                    .rule(info.id())
                    .name(info.name())
                    .severity(context.profile().severity(info, fault.caseName()))
                    .message(privateNumbers.hide(
                            messages.text(messages.has(key) ? key : info.id().value(), fault.values())))
                    .path(fault.path())
                    .span(span)
                    .related(relatedOf(fault))
                    .basis(messages.text(info.id() + ".basis", Map.of()))
                    .fingerprint(fingerprints.of(info, fault, span))
                    .fixes(proposing ? fixesOf(fault) : List.of())
                    .build());
        }

        private Optional<SourceSpan> spanOf(Fault fault) {
            if (!fault.isPlaced()) {
                return Optional.empty();
            }
            return fault.span().or(() -> fault.path().flatMap(context.places()::place));
        }

        private List<RelatedPlace> relatedOf(Fault fault) {
            List<RelatedPlace> related = new ArrayList<>();
            for (Fault.Related other : fault.related()) {
                context.places()
                        .place(other.path())
                        .ifPresent(span ->
                                related.add(new RelatedPlace(messages.text(other.messageKey(), Map.of()), span)));
            }
            return related;
        }

        private List<Fix> fixesOf(Fault fault) {
            List<Fix> fixes = new ArrayList<>();
            for (Fault.Repair repair : fault.repairs()) {
                List<Edit> edits = repair.edits().get();
                boolean isOpen = edits.stream().map(Edit::span).allMatch(text()::isOpenToRepair);
                if (!edits.isEmpty() && isOpen && edits.stream().noneMatch(this::writesPrivateNumber)) {
                    String description = privateNumbers.hide(messages.text(repair.messageKey(), fault.values()));
                    fixes.add(new Fix(description, edits));
                }
            }
            return fixes;
        }

        /** Outputs show what a repair writes, and no part of it could be left out. */
        private boolean writesPrivateNumber(Edit edit) {
            return !privateNumbers.hide(edit.replacement()).equals(edit.replacement());
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
            if (status != RuleStatus.FAILED) {
                status = settled;
                reason = Optional.of(messages.text(reasonKey, Map.of()));
            }
        }

        RuleOutcome outcome() {
            return new RuleOutcome(info.id(), status, reason);
        }
    }
}
