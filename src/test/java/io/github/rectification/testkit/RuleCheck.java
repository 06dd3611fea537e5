package io.github.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rectification.bind.Reading;
import io.github.rectification.bind.ReportBinder;
import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.finding.Messages;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.rule.DraftRule;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.Rule;
import io.github.rectification.rule.RuleCatalogue;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleInfo;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.builtin.BuiltInRules;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceMap;
import io.github.rectification.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runs one built-in rule. Whatever it hands in must have its words in both languages. */
public final class RuleCheck {

    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧");
    private static final List<Messages> LANGUAGES = List.of(Messages.of(Locale.CHINESE), Messages.of(Locale.ENGLISH));

    private final RuleCatalogue.Entry entry;
    private final RuleContext context;

    private RuleCheck(RuleCatalogue.Entry entry, RuleContext context) {
        this.entry = entry;
        this.context = context;
    }

    /** {@return a check of the rule on a late day, with the profile generic and without a draft} */
    public static RuleCheck of(String id) {
        var context = new RuleContext(
                LocalDate.of(2026, 1, 1),
                WorkingCalendar.mainlandChina(),
                Profile.generic(),
                SourceMap.EMPTY,
                Optional.empty());
        return new RuleCheck(BuiltInRules.catalogue().find(id).orElseThrow(), context);
    }

    /** {@return the same on another day} */
    public RuleCheck asOf(LocalDate day) {
        return in(new RuleContext(day, context.calendar(), context.profile(), context.places(), context.draft()));
    }

    /** {@return the same with another profile} */
    public RuleCheck under(Profile profile) {
        return in(new RuleContext(context.asOf(), context.calendar(), profile, context.places(), context.draft()));
    }

    /** {@return the same with the places of a JSON text, which is no draft} */
    public RuleCheck at(SourceMap places) {
        return in(new RuleContext(context.asOf(), context.calendar(), context.profile(), places, Optional.empty()));
    }

    /** {@return the same with a draft and the places in it} */
    public RuleCheck on(Drafts draft, BlockRole... roles) {
        return in(new RuleContext(
                context.asOf(),
                context.calendar(),
                context.profile(),
                draft.places(),
                Optional.of(draft.outline(roles))));
    }

    /** {@return what the rule says of the report} */
    public Judgement judge(RectificationReport report) {
        var judgement = new Judgement(entry.info());
        Rule rule = entry.rule();
        if (rule instanceof ReportRule reportRule) {
            reportRule.check(report, context, judgement);
        } else if (rule instanceof DraftRule draftRule) {
            context.draft()
                    .ifPresentOrElse(
                            draft -> draftRule.check(draft, report, context, judgement),
                            () -> judgement.notApplicable("reason.no-draft"));
        } else if (rule instanceof TextRule textRule) {
            textRule.check(ReportText.of(report, context), report, context, judgement);
        }
        return judgement;
    }

    /** {@return what the rule says of a draft of this text, read as any draft is} */
    public Judgement judge(String text) {
        Reading reading = ReportBinder.bind(SourceText.of(text), context.calendar());
        var check = in(new RuleContext(
                context.asOf(),
                context.calendar(),
                context.profile(),
                reading.places(),
                Optional.of(reading.outline())));
        return check.judge(reading.report());
    }

    /** {@return the words of a draft of this text with which the rule finds fault, in order} */
    public List<String> quotes(String text) {
        return judge(text).faults().stream()
                .flatMap(fault -> fault.span().stream())
                .sorted()
                .map(span -> text.substring(span.offset(), span.offset() + span.length()))
                .toList();
    }

    /** Judges a draft in which ⟦ and ⟧ stand around each place that must be found; no other may be. */
    public void finds(String marked) {
        List<String> expected =
                MARKED.matcher(marked).results().map(match -> match.group(1)).toList();

        assertThat(quotes(marked.replace("⟦", "").replace("⟧", ""))).as(marked).containsExactlyElementsOf(expected);
    }

    private RuleCheck in(RuleContext other) {
        return new RuleCheck(entry, other);
    }

    /** What a rule handed in. */
    public static final class Judgement implements Faults {

        private final String id;
        private final boolean isFixable;
        private final List<Fault> faults = new ArrayList<>();
        private final List<String> reasons = new ArrayList<>();

        private Judgement(RuleInfo rule) {
            this.id = rule.id().value();
            this.isFixable = rule.fixable();
        }

        @Override
        public void add(Fault fault) {
            faults.add(fault);
            assertThat(!fault.repairs().isEmpty()).as(id + " proposes repairs").isEqualTo(isFixable);
            LANGUAGES.forEach(language -> {
                word(fault, language);
                fault.repairs().forEach(repair -> language.text(repair.messageKey(), fault.values()));
                fault.related().forEach(other -> language.text(other.messageKey(), Map.of()));
            });
        }

        @Override
        public void cannotTell(String reason) {
            note("cannot tell: ", reason);
        }

        @Override
        public void notApplicable(String reason) {
            note("not applicable: ", reason);
        }

        private void note(String status, String reason) {
            LANGUAGES.forEach(language -> language.text(reason, Map.of()));
            reasons.add(status + reason);
        }

        private String word(Fault fault, Messages language) {
            String key = id + (fault.caseName().isEmpty() ? "" : "." + fault.caseName());
            return language.text(language.has(key) ? key : id, fault.values());
        }

        /** {@return the faults} */
        public List<Fault> faults() {
            return faults;
        }

        /** {@return the paths of the faults, each with its case behind a space; the root for none} */
        public List<String> paths() {
            return faults.stream()
                    .map(fault -> (fault.path().orElse(PropertyPath.ROOT) + " " + fault.caseName()).strip())
                    .toList();
        }

        /** {@return why the rule did not judge, such as {@code not applicable: reason.no-window}} */
        public List<String> reasons() {
            return reasons;
        }

        /** {@return the Chinese sentences} */
        public List<String> chinese() {
            return faults.stream().map(fault -> word(fault, LANGUAGES.get(0))).toList();
        }

        /** {@return the English sentences} */
        public List<String> english() {
            return faults.stream().map(fault -> word(fault, LANGUAGES.get(1))).toList();
        }
    }
}
