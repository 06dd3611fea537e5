package io.github.rectification.rule.builtin;

import io.github.rectification.finding.Edit;
import io.github.rectification.genre.ChineseNumerals;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.outline.Outline;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.builtin.NumberRuns.Numbered;
import io.github.rectification.source.SourceSpan;
import io.github.rectification.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each number of a run the place that it stands at, where nothing speaks for a lost one. Numbers that run ahead and
 * never come back tell of a lost heading, which only a person can find.
 */
final class Renumbering {

    /** Longer runs are left to people: each finding of a run carries all its changes. */
    private static final int MOST = 200;

    private static final String CIRCLED = "①⑴⒈";
    private static final int LAST_CIRCLED = 20;
    private static final char BRACKETED_NUMERAL = '㈠';
    private static final int LAST_BRACKETED_NUMERAL = 10;

    private Renumbering() {}

    /** {@return the changes that give each number of the run its place, none where it cannot be told or made} */
    static List<Edit> of(List<Numbered> run, RectificationReport report, RuleContext context) {
        Optional<int[]> places = context.draft().isEmpty()
                ? Optional.empty()
                : places(run.stream().map(Numbered::number).toList(), GapInNumbers.start(run, report, context));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; places.isPresent() && i < run.size(); i++) {
            int place = places.get()[i];
            if (run.get(i).number() != place) {
                Optional<Edit> edit = edit(run.get(i), place, context);
                if (edit.isEmpty()) {
                    return List.of();
                }
                edits.add(edit.get());
            }
        }
        return edits;
    }

    /**
     * Tells which number is due at each place. A number may be wrong on its own, between two that are right; or it repeats
     * the one before, so that all that follow lag behind until they are right again.
     *
     * @return the numbers due, or empty if one may be lost or a new run may begin
     */
    static Optional<int[]> places(List<Integer> numbers, int start) {
        int lag = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int behind = start + i - numbers.get(i);
            boolean repeats = i > 0 && numbers.get(i).equals(numbers.get(i - 1));
            if (behind == 0 || behind == lag || (repeats && behind == lag + 1)) {
                lag = behind;
            } else if (lag != 0 || !isRight(numbers, start, i + 1)) {
                return Optional.empty();
            }
        }
        int[] places = new int[numbers.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = start + i;
        }
        return numbers.size() <= MOST ? Optional.of(places) : Optional.empty();
    }

    private static boolean isRight(List<Integer> numbers, int start, int i) {
        return i < numbers.size() && numbers.get(i) == start + i;
    }

    /** {@return the change of the label's number, in its own numerals} */
    private static Optional<Edit> edit(Numbered numbered, int place, RuleContext context) {
        String label = numbered.label().orElse("");
        List<SourceSpan> spans = context.places().spans(numbered.path().property("label"));
        SourceText source = context.draft().map(Outline::source).orElseThrow();
        if (spans.size() != 1
                || spans.get(0).length() != label.length()
                || !source.original().startsWith(label, spans.get(0).offset())) {
            return Optional.empty();
        }
        int start = numbered.beginning().length();
        while (start < label.length() && !isOfNumber(label.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < label.length() && isOfNumber(label.charAt(end))) {
            end++;
        }
        SourceSpan number = part(spans.get(0), start, end);
        return written(label.substring(start, end), numbered.number(), place).map(numeral -> new Edit(number, numeral));
    }

    private static SourceSpan part(SourceSpan label, int start, int end) {
        return new SourceSpan(
                label.offset() + start,
                end - start,
                label.line(),
                label.column() + start,
                label.line(),
                label.column() + end);
    }

    private static boolean isOfNumber(char c) {
        return Chars.isDigit(c) || isFullDigit(c) || ChineseNumerals.isNumeral(c) || isEnclosed(c);
    }

    private static boolean isFullDigit(char c) {
        return c >= '０' && c <= '９';
    }

    private static boolean isEnclosed(char c) {
        return (c >= '①' && c <= '⒛') || (c >= BRACKETED_NUMERAL && c < BRACKETED_NUMERAL + LAST_BRACKETED_NUMERAL);
    }

    /** {@return the place in the numerals in which the number is written, or empty if they cannot tell it} */
    private static Optional<String> written(String numeral, int number, int place) {
        if (numeral.equals(Integer.toString(number))) {
            return Optional.of(Integer.toString(place));
        }
        if (numeral.equals(inFullWidth(number))) {
            return Optional.of(inFullWidth(place));
        }
        if (numeral.equals(ChineseNumerals.written(number))) {
            return Optional.of(ChineseNumerals.written(place)).filter(written -> !written.isEmpty());
        }
        char first = numeral.length() == 1 ? (char) (numeral.charAt(0) - number + 1) : 0;
        boolean isNumeral = first == BRACKETED_NUMERAL;
        int last = isNumeral ? LAST_BRACKETED_NUMERAL : LAST_CIRCLED;
        return (isNumeral || CIRCLED.indexOf(first) >= 0) && place >= 1 && place <= last
                ? Optional.of(String.valueOf((char) (first + place - 1)))
                : Optional.empty();
    }

    private static String inFullWidth(int number) {
        var digits = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
        return digits.toString();
    }
}
