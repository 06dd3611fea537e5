package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.InspectionRegime;
import io.github.rectification.model.InspectionRound;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words of 巡视 stand in a report on a 巡察, or the other way round (巡视巡察用语混用); once a paragraph. */
@RuleSpec(
        id = "RND-003",
        name = "regime-mixed",
        severity = Severity.WARNING,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class RegimeMixed implements ReportRule {

    private static final Set<BlockRole> LEFT_OUT =
            EnumSet.of(BlockRole.CONTACTS, BlockRole.RESIDUE, BlockRole.DOCUMENT_PART, BlockRole.UNREAD);

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<InspectionRegime> regime = report.round().flatMap(InspectionRound::regime);
        if (regime.isEmpty()) {
            faults.notApplicable("reason.no-regime");
        } else if (context.draft().isPresent()) {
            checkDraft(context.draft().get(), regime.get(), faults);
        } else {
            checkTexts(report, context, regime.get(), faults);
        }
    }

    private static void checkDraft(Outline draft, InspectionRegime regime, Faults faults) {
        for (int i = 0; i < draft.blocks().size(); i++) {
            SourceSlice line = draft.blocks().get(i).line();
            if (!LEFT_OUT.contains(draft.roles().get(i))) {
                RegimeWords.firstIn(line.folded(), regime).ifPresent(found -> {
                    SourceSlice words = line.cut(found.start(), found.end());
                    faults.add(fault(Fault.at(words.span()), words.text(), regime));
                });
            }
        }
    }

    private static void checkTexts(
            RectificationReport report, RuleContext context, InspectionRegime regime, Faults faults) {
        List<ReportTexts.Text> texts = new ArrayList<>();
        report.title().ifPresent(title -> texts.add(new ReportTexts.Text(PropertyPath.ROOT.property("title"), title)));
        texts.addAll(ReportTexts.ofBody(report, context));
        for (ReportTexts.Text text : texts) {
            RegimeWords.firstIn(SourceText.fold(text.text()), regime)
                    .ifPresent(found -> faults.add(
                            fault(Fault.at(text.path()), text.text().substring(found.start(), found.end()), regime)));
        }
    }

    private static Fault fault(Fault at, String words, InspectionRegime regime) {
        return at.with("words", words).with("regime", regime);
    }
}
