package io.github.rectification.rule.builtin;

import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.TextRun;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole and the parts that a sentence tells of it, after 其中 or by state (已…, 正在…, 未…).
 *
 * @param whole the whole
 * @param parts the parts in order, at least one
 * @param afterThereof whether 其中 opens them
 * @param isOpen whether more parts may follow that were not read
 */
record PartsOfWhole(Count whole, List<Part> parts, boolean afterThereof, boolean isOpen) {

    private static final int LONGEST_SENTENCE = 400;
    private static final String THEREOF = "其中";
    private static final Pattern STATE =
            Pattern.compile("^(?:目前|现在|现|截至目前|其余|剩余|其他|尚有|还有|另有|有)?" + "(?:(已|累计已)|(正在|正|仍在|尚未|未|待|仍未|仍有|还未))");
    private static final Pattern OTHER_TOPIC =
            Pattern.compile("累计|共计|合计|总计|涉及|同时|此外|另外|带动|同比|较|增长|下降|形成|发现|投入|每|人均|平均|原有|计划|目标");
    private static final Pattern REST = Pattern.compile("其余|剩余|余下|其他|另有|另外|还有|等");

    /** {@return the sum of the parts} */
    BigDecimal sum() {
        return parts.stream().map(part -> part.count().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@return the sum of the parts that have the measure word of the whole} */
    BigDecimal sumInMeasure() {
        return parts.stream()
                .map(Part::count)
                .filter(count -> count.hasMeasureOf(whole))
                .map(Count::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    long countIn(State state) {
        return parts.stream().filter(part -> part.state() == state).count();
    }

    /** {@return all such accounts in a text, in order} */
    static List<PartsOfWhole> in(ReportText text, RuleContext context) {
        return context.shared(text, All.class, () -> new All(List.copyOf(read(text))))
                .accounts();
    }

    private static List<PartsOfWhole> read(ReportText text) {
        Set<Integer> starts = new LinkedHashSet<>();
        List<PartsOfWhole> found = new ArrayList<>();
        for (char c : new char[] {'其', '已'}) {
            text.eachInRuns(c, (run, place) -> {
                int start = sentenceStart(text.folded(), run, place);
                if (start >= 0 && starts.add(start)) {
                    read(text.folded(), run, start).ifPresent(found::add);
                }
            });
        }
        return found;
    }

    private static int sentenceStart(String folded, TextRun run, int place) {
        for (int i = place; i >= Math.max(run.start(), place - LONGEST_SENTENCE); i--) {
            if (i == run.start() || folded.charAt(i - 1) == '。') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<PartsOfWhole> read(String folded, TextRun run, int start) {
        int end = folded.indexOf('。', start);
        int stop = end < 0 || end > run.end() ? run.end() : end;
        if (stop - start > LONGEST_SENTENCE || !hasNumbers(folded, start, stop)) {
            return Optional.empty();
        }
        List<Clause> clauses = Clause.cut(folded, start, stop);
        boolean restFollows = stop < run.end()
                && REST.matcher(folded)
                        .region(stop, Math.min(stop + 6, run.end()))
                        .find();
        for (int i = 0; i < clauses.size(); i++) {
            int thereof = clauses.get(i).text().indexOf(THEREOF);
            if (thereof >= 0) {
                return thereof(folded, clauses, i, thereof, restFollows);
            }
        }
        return byState(clauses, restFollows);
    }

    /** {@return whether two numbers or more stand in the sentence; in most none does} */
    private static boolean hasNumbers(String folded, int start, int end) {
        int numbers = 0;
        for (int i = start; i < end; i++) {
            boolean isFirst = i == start || !Chars.isDigit(folded.charAt(i - 1));
            numbers += isFirst && Chars.isDigit(folded.charAt(i)) ? 1 : 0;
        }
        return numbers > 1;
    }

    private static Optional<PartsOfWhole> thereof(
            String folded, List<Clause> clauses, int at, int thereof, boolean restFollows) {
        Clause opening = clauses.get(at);
        Optional<Count> whole = thereof > 0
                ? opening.before(thereof).single()
                : at == 0 ? Optional.empty() : clauses.get(at - 1).single();
        List<Part> parts = new ArrayList<>();
        boolean isOpen = restFollows;
        for (int i = at; i < clauses.size(); i++) {
            Clause clause = i == at ? opening.after(thereof + THEREOF.length()) : clauses.get(i);
            if (clause.text().contains(THEREOF)
                    || OTHER_TOPIC.matcher(clause.text()).find()
                    || clause.isStep()
                    || (i > at && beginsAnew(folded, clause))) {
                isOpen = true;
                break;
            }
            isOpen |= REST.matcher(clause.text()).find() || !clause.isExact();
            clause.counts().forEach(count -> parts.add(new Part(count, state(clause.upTo(count)))));
        }
        return account(whole, parts, true, isOpen);
    }

    /** After a semicolon the sentence may speak of something else, unless the clause goes on about states. */
    private static boolean beginsAnew(String folded, Clause clause) {
        return clause.start() > 0 && folded.charAt(clause.start() - 1) == ';' && state(clause.text()) == State.UNTOLD;
    }

    private static Optional<PartsOfWhole> byState(List<Clause> clauses, boolean restFollows) {
        for (int i = 1; i < clauses.size(); i++) {
            Optional<Count> whole = clauses.get(i - 1).single();
            if (whole.isEmpty()
                    || state(clauses.get(i).text()) == State.UNTOLD
                    || state(clauses.get(i - 1).text()) != State.UNTOLD) {
                continue;
            }
            List<Part> parts = new ArrayList<>();
            int next = i;
            while (next < clauses.size()
                    && state(clauses.get(next).text()) != State.UNTOLD
                    && clauses.get(next).single().isPresent()) {
                Count count = clauses.get(next).single().get();
                parts.add(new Part(count, state(clauses.get(next).text())));
                next++;
            }
            boolean isOpen = restFollows || next < clauses.size();
            Optional<PartsOfWhole> account = account(whole, parts, false, isOpen);
            if (account.isPresent()) {
                return account;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartsOfWhole> account(
            Optional<Count> whole, List<Part> parts, boolean afterThereof, boolean isOpen) {
        return whole.isEmpty() || parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartsOfWhole(whole.get(), List.copyOf(parts), afterThereof, isOpen));
    }

    private static State state(String words) {
        Matcher state = STATE.matcher(words);
        if (!state.find()) {
            return State.UNTOLD;
        }
        return state.start(1) >= 0 ? State.FINISHED : State.UNFINISHED;
    }

    /** How far a part has come. */
    enum State {
        FINISHED,
        UNFINISHED,
        UNTOLD
    }

    /** The accounts of a text, which several rules judge. */
    private record All(List<PartsOfWhole> accounts) {}

    /** A part with its state. */
    record Part(Count count, State state) {}
}
