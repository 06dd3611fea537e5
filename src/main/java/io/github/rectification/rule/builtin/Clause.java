package io.github.rectification.rule.builtin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause of a sentence with the counts in it.
 *
 * @param start where it starts in the whole text
 * @param text its characters, folded
 * @param counts the counts in order
 * @param isExact whether no number in it is approximate
 */
record Clause(int start, String text, List<Count> counts, boolean isExact) {

    private static final String MEASURE =
            "平方米|公里|万元|亿元|元|课时|(?:人|家|户|批|车|场|件|起)次|[人名位个项条次件起宗家处份所座支批场户间辆类篇台套部本册例笔亩米栋幢张块期门组队株吨]";
    /** 3个月 tells how long, and 3个百分点 how much more. */
    private static final String NO_THING = "(?!多?月|工作日|小时|星期|季度|年头|百分点)";

    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.第\\-~—/a-zA-Z])(\\d{1,9}(?:\\.\\d{1,4})?)(万|亿|千)?(" + MEASURE + ")" + NO_THING);
    private static final Pattern INEXACT = Pattern.compile("\\d[万千百亿]?[余多]|(?:约|近|超过?|逾|至少|不少于|不低于)\\d|左右|以上");
    private static final Pattern STEP = Pattern.compile("^[一二三四五六七八九十]{1,3}是");
    /** 比2023年多2名 counts no things. */
    private static final Pattern DIFFERENCE = Pattern.compile("(?:比|较|同比|环比)[^,]{0,16}(?:多|少|增加|减少|增长|下降|上升|提高)了?$");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** {@return the clauses between commas, colons and semicolons} */
    static List<Clause> cut(String folded, int start, int end) {
        List<Clause> clauses = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Chars.isOneOf(",;:()", folded.charAt(i))) {
                if (i > from) {
                    clauses.add(of(from, folded.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return clauses;
    }

    private static Clause of(int start, String text) {
        List<Count> counts = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            if (!DIFFERENCE.matcher(text.substring(0, count.start())).find()) {
                counts.add(count(count, start));
            }
        }
        return new Clause(
                start, text, List.copyOf(counts), !INEXACT.matcher(text).find());
    }

    private static Count count(Matcher match, int start) {
        String measure = match.group(3);
        BigDecimal value = new BigDecimal(match.group(1));
        String unit = match.start(2) < 0 ? "" : match.group(2);
        if (measure.endsWith("元")) {
            unit = measure.length() > 1 ? measure.substring(0, 1) : unit;
            measure = "元";
        }
        BigDecimal scaled = switch (unit) {
            case "千" -> value.multiply(BigDecimal.valueOf(1_000));
            case "万" -> value.multiply(TEN_THOUSAND);
            case "亿" -> value.multiply(TEN_THOUSAND).multiply(TEN_THOUSAND);
            default -> value;
        };
        boolean isPersons = measure.equals("名") || measure.equals("位");
        return new Count(
                start + match.start(), start + match.end(), scaled, isPersons ? "人" : measure, start + match.end(1));
    }

    /** {@return the count that the clause tells, or empty if there is none, or several that could be meant} */
    Optional<Count> single() {
        return isExact && counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }

    Clause before(int place) {
        return of(start, text.substring(0, place));
    }

    Clause after(int place) {
        return of(start + place, text.substring(place));
    }

    /** {@return the words before a count, since the count before it} */
    String upTo(Count count) {
        int from = start;
        for (Count other : counts) {
            if (other.end() <= count.start()) {
                from = other.end();
            }
        }
        String words = text.substring(from - start, count.start() - start);
        return words.startsWith("、") ? words.substring(1) : words;
    }

    boolean isStep() {
        return STEP.matcher(text).find();
    }
}
