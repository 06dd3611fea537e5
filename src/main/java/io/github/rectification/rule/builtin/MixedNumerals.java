package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Severity;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import io.github.rectification.rule.TextRange;
import io.github.rectification.rule.TextRule;
import io.github.rectification.rule.TextRun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One number of one thing is written in Chinese numerals and in figures (同一数量汉字与数字混用); at the later. */
@RuleSpec(
        id = "TXT-007",
        name = "mixed-numerals",
        severity = Severity.INFO,
        backing = Backing.STANDARD,
        since = "0.1.0")
final class MixedNumerals implements TextRule {

    private static final String MEASURE_WORDS = "个名项条次起件家处份所座支批场户宗间辆类篇台套部本册位";
    private static final String NUMERALS = "两二三四五六七八九十百";
    private static final int FEWEST_SHARED = 3;
    private static final int LONGEST_NOUN = 12;
    private static final List<String> ADJECTIVES = List.of("重点", "主要", "专项", "全部", "相关", "具体", "方面", "基层", "农村");

    @Override
    public void check(ReportText text, RectificationReport report, RuleContext context, Faults faults) {
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < MEASURE_WORDS.length(); i++) {
            text.eachInRuns(
                    MEASURE_WORDS.charAt(i),
                    (run, place) -> quantity(text.folded(), run, place)
                            .filter(quantity ->
                                    !text.isVerbatim(quantity.range().start(), quantity.end()))
                            .ifPresent(quantities::add));
        }
        quantities.sort(Comparator.comparingInt(quantity -> quantity.range().start()));
        Map<String, Quantity> firstByKey = new HashMap<>();
        for (Quantity quantity : quantities) {
            Quantity first = firstByKey.putIfAbsent(quantity.key(), quantity);
            if (first != null && first.inFigures() != quantity.inFigures()) {
                int shared = shared(first, quantity);
                if (shared > 0) {
                    add(text, first, quantity, shared, faults);
                }
            }
        }
    }

    private static void add(ReportText text, Quantity first, Quantity later, int shared, Faults faults) {
        int end = later.nounStart() + shared;
        faults.add(text.fault(later.range().start(), end)
                .with("text", text.written(later.range().start(), end))
                .with("other", text.written(first.range().start(), first.nounStart() + shared)));
    }

    private static Optional<Quantity> quantity(String folded, TextRun run, int place) {
        int start = place;
        boolean inFigures = Chars.isDigit(Chars.at(folded, run, place - 1));
        while (place - start < 4
                && (inFigures
                        ? Chars.isDigit(Chars.at(folded, run, start - 1))
                        : Chars.isOneOf(NUMERALS, Chars.at(folded, run, start - 1)))) {
            start--;
        }
        char before = Chars.at(folded, run, start - 1);
        // 1,200 is one number, but what follows the comma of a sentence begins anew
        boolean isGrouped = Chars.isOneOf(".,", before) && Chars.isDigit(Chars.at(folded, run, start - 2)) && inFigures;
        boolean isPart = isGrouped || Chars.isLatin(before) || Chars.isOneOf("一第数几-~—～“‘每", before);
        OptionalInt value = start == place || isPart ? OptionalInt.empty() : value(folded, start, place);
        String noun = noun(folded, run, place + 1);
        if (value.isEmpty() || noun.length() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Quantity(new TextRange(start, place + 1), value.getAsInt(), folded.charAt(place), noun, inFigures));
    }

    /** {@return the number; approximate ones, such as 三五, are none} */
    private static OptionalInt value(String folded, int start, int end) {
        String digits = folded.substring(start, end);
        return Chars.isDigit(digits.charAt(0))
                ? OptionalInt.of(Integer.parseInt(digits))
                : ChineseNumerals.number(digits);
    }

    private static String noun(String folded, TextRun run, int start) {
        int end = start;
        while (end - start < LONGEST_NOUN && Chars.isHan(Chars.at(folded, run, end))) {
            end++;
        }
        return folded.substring(start, end);
    }

    /** {@return the length of the noun that both count, 0 if it cannot be told that they count one thing} */
    private static int shared(Quantity first, Quantity later) {
        int shared = 0;
        while (shared < Math.min(first.noun().length(), later.noun().length())
                && first.noun().charAt(shared) == later.noun().charAt(shared)) {
            shared++;
        }
        boolean isWhole = first.noun().length() == shared && later.noun().length() == shared;
        boolean isClear = shared >= FEWEST_SHARED && ADJECTIVES.stream().noneMatch(first.noun()::startsWith);
        return isWhole || isClear ? shared : 0;
    }

    /** A number with its measure word and the words that follow it. */
    private record Quantity(TextRange range, int value, char measure, String noun, boolean inFigures) {

        String key() {
            return value + "" + measure + noun.substring(0, 2);
        }

        int nounStart() {
            return range.end();
        }

        int end() {
            return range.end() + noun.length();
        }
    }
}
