package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stated rate is not that of the one part and the one whole in its sentence (比率与数量不符). */
@RuleSpec(
        id = "CNT-006",
        name = "percentage-differs",
        severity = Severity.WARNING,
        backing = Backing.LOGIC,
        since = "0.1.0")
final class PercentageDiffers implements TextRule {

    private static final int LONGEST_SENTENCE = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern RATE =
            Pattern.compile("^([\\u4e00-\\u9fff]{2,6})率(?:为|达到?|是)?(\\d{1,3}(?:\\.\\d{1,4})?)%");

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        text.eachInRuns(
                '%',
                (run, place) -> statement(text.folded(), run, place)
                        .filter(statement -> !OtherAccounts.isRead(text, statement.whole())
                                && !OtherAccounts.isRead(text, statement.part()))
                        .filter(Statement::isWrong)
                        .ifPresent(statement -> faults.add(text.fault(statement.start(), place + 1)
                                .with("stated", statement.rate().toPlainString())
                                .with("actual", statement.actual().toPlainString()))));
    }

    private static Optional<Statement> statement(String folded, TextRun run, int place) {
        int start = place;
        int first = Math.max(run.start(), place - LONGEST_SENTENCE);
        while (start > first && folded.charAt(start - 1) != '。') {
            start--;
        }
        List<Clause> clauses = Clause.cut(folded, start, place + 1);
        Clause last = clauses.get(clauses.size() - 1);
        Matcher rate = RATE.matcher(last.text());
        List<Clause> told = countsAlike(clauses);
        if (!rate.find() || told.size() != 2) {
            return Optional.empty();
        }
        Count whole = told.get(0).counts().get(0);
        Count part = told.get(1).counts().get(0);
        boolean isOfPart = told.get(1).text().contains(rate.group(1))
                && !told.get(0).text().contains(rate.group(1));
        boolean isOfDue =
                told.get(0).text().startsWith("应") && told.get(1).text().startsWith("已");
        boolean fits = whole.hasMeasureOf(part)
                && Stream.of(whole, part).allMatch(count -> count.value().signum() > 0)
                && part.value().compareTo(whole.value()) <= 0;
        return (isOfPart || isOfDue) && fits
                ? Optional.of(new Statement(last.start(), whole, part, new BigDecimal(rate.group(2))))
                : Optional.empty();
    }

    /** {@return the clauses that count what the last of them counts; none where a clause counts more than one thing} */
    private static List<Clause> countsAlike(List<Clause> clauses) {
        List<Clause> told =
                clauses.stream().filter(clause -> !clause.counts().isEmpty()).toList();
        if (told.isEmpty() || told.stream().anyMatch(clause -> clause.single().isEmpty())) {
            return List.of();
        }
        Count last = told.get(told.size() - 1).counts().get(0);
        return told.stream()
                .filter(clause -> clause.counts().get(0).hasMeasureOf(last))
                .toList();
    }

    private record Statement(int start, Count whole, Count part, BigDecimal rate) {

        BigDecimal actual() {
            return part.value().multiply(HUNDRED).divide(whole.value(), rate.scale(), RoundingMode.HALF_UP);
        }

        boolean isWrong() {
            BigDecimal exact = part.value().multiply(HUNDRED).divide(whole.value(), 12, RoundingMode.HALF_UP);
            BigDecimal tolerance = BigDecimal.ONE.movePointLeft(rate.scale()).divide(BigDecimal.valueOf(2));
            return rate.subtract(exact).abs().compareTo(tolerance) > 0;
        }
    }
}
