package io.github.rectification.rule.builtin;

import io.github.rectification.constraint.Milestone;
import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.BlockRole;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happened is dated after the sign-off (已发生事项晚于落款日期); plans and dates without a year are left out. */
@RuleSpec(
        id = "DAT-005",
        name = "event-after-sign-off",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class EventAfterSignOff implements TextRule {

    private static final Pattern DATE = Pattern.compile("(\\d{4}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?");
    private static final Pattern HAPPENED = Pattern.compile("已(?!拟|计划)|[^为解]了(?!解)|完成|召开|印发了|开展了");
    private static final Pattern PLANNED =
            Pattern.compile("将|拟|计划|预计|力争|确保|争取|目标|要求|打算|规划|下一步|应当|有效期|期限|到期|延长" + "|[日月底末年旬]之?前|前完成|待|尚|推迟|延期|定于|安排");
    private static final int LONGEST_SENTENCE = 200;
    private static final String RANGE_END = "至到期止—-~";
    private static final Set<BlockRole> OF_THE_END = Set.of(
            BlockRole.SIGN_OFF_DATE,
            BlockRole.WINDOW,
            BlockRole.INVITATION,
            BlockRole.CONTACTS,
            BlockRole.SIGNATORY,
            BlockRole.RESIDUE,
            BlockRole.DOCUMENT_PART,
            BlockRole.TITLE);

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        Optional<LocalDate> signOff = report.signOffDate();
        if (signOff.isEmpty()) {
            faults.notApplicable("reason.no-sign-off-date");
            return;
        }
        text.each(
                '年',
                place -> text.runAt(place)
                        .filter(run -> !OF_THE_END.contains(run.role()))
                        .ifPresent(run -> check(text, run, place, signOff.get(), faults)));
    }

    private static void check(ReportText text, TextRun run, int place, LocalDate signOff, Faults faults) {
        int gap = Chars.at(text.folded(), run, place - 1) == ' ' ? 1 : 0;
        int start = place - gap - 4;
        if (start < run.start() || Chars.isDigit(Chars.at(text.folded(), run, start - 1))) {
            return;
        }
        Matcher date = DATE.matcher(text.folded()).region(start, run.end());
        if (date.lookingAt() && isAfter(date, signOff) && happened(text.folded(), run, start, date.end())) {
            faults.add(text.fault(start, date.end())
                    .with("text", text.written(start, date.end()))
                    .with("signOff", signOff)
                    .related("related.sign-off-date", Milestone.SIGN_OFF.path()));
        }
    }

    /** A month alone is after the sign-off when its first day is. */
    private static boolean isAfter(Matcher date, LocalDate signOff) {
        int month = Integer.parseInt(date.group(2));
        if (month < 1 || month > 12) {
            return false;
        }
        YearMonth inMonth = YearMonth.of(Math.max(1, Integer.parseInt(date.group(1))), month);
        int day = date.start(3) < 0 ? 1 : Integer.parseInt(date.group(3));
        return day >= 1 && day <= inMonth.lengthOfMonth() && inMonth.atDay(day).isAfter(signOff);
    }

    private static boolean happened(String folded, TextRun run, int start, int end) {
        int first = Math.max(run.start(), start - LONGEST_SENTENCE);
        int from = start;
        while (from > first && !isStop(folded.charAt(from - 1))) {
            from--;
        }
        int last = Math.min(run.end(), end + LONGEST_SENTENCE);
        int to = end;
        while (to < last && !isStop(folded.charAt(to))) {
            to++;
        }
        // what follows a date and a comma still belongs to it: 2025年1月6日,镇党委召开了会议
        int clauseEnd = Chars.at(folded, run, end) == ',' ? end + 1 : end;
        while (clauseEnd < to && folded.charAt(clauseEnd) != ',') {
            clauseEnd++;
        }
        int clauseStart = start;
        while (clauseStart > from && folded.charAt(clauseStart - 1) != ',') {
            clauseStart--;
        }
        return !Chars.isOneOf(RANGE_END, Chars.at(folded, run, start - 1))
                && !Chars.isInTitle(folded, run, start)
                && !PLANNED.matcher(folded).region(from, to).find()
                && !followsDeadlineLabel(folded, from)
                && HAPPENED.matcher(folded).region(clauseStart, clauseEnd).find();
    }

    /** 整改时限:2025年12月31日 */
    private static boolean followsDeadlineLabel(String folded, int from) {
        return folded.startsWith("限:", from - 2);
    }

    private static boolean isStop(char c) {
        return c == '。' || c == ';' || c == ':' || c == '\n' || c == '\t';
    }
}
