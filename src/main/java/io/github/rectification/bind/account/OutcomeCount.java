package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.bind.account.OutcomeWords.Meaning;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outcome with its number as worded: 党纪处分3人, 立案2件3人, 提醒谈话、批评教育共21人.
 *
 * @param whole all the words
 * @param term the words for the outcome
 * @param meaning what they mean; without a kind where one number stands for several
 * @param people the number of persons, or empty
 * @param cases the number of cases or clues, or empty
 * @param bracket what stands in brackets straight after it, or empty
 */
record OutcomeCount(
        SourceSlice whole,
        SourceSlice term,
        Meaning meaning,
        Optional<SourceSlice> people,
        Optional<SourceSlice> cases,
        Optional<SourceSlice> bracket) {

    private static final String TERMS =
            "(?<terms>" + OutcomeWords.TERM + "(?:(?:处分|处理)?(?:、|和|及|以及|或)?" + OutcomeWords.TERM + "){0,4})";
    private static final Pattern COUNT = Pattern.compile(TERMS
            + "”?(?:处分|处理|措施|等)?(?:了|共|共计|合计|达|总计|[村镇乡局院校]?(?:党员干部|干部|党员)|:)? ?(?<number>\\d{1,6}) ?(?:余)?(?<unit>人次|人|名|件次|件|起|条|个)"
            + "(?: ?[,/]?\\(?(?:涉及)?(?<more>\\d{1,6}) ?(?<moreUnit>人|名)\\)?)?(?:\\((?<parts>[^()]{2,200})\\))?");

    private static final Pattern CLUES =
            Pattern.compile("(?:移交|转交|交办|受理|收到)(?:了|的)?(?<number>\\d{1,6}) ?[件条个](?<term>问题线索)");

    /** {@return the outcomes with numbers in the text, in order; those of one number for several categories left out} */
    static List<OutcomeCount> in(SourceSlice text) {
        List<OutcomeCount> found = new ArrayList<>();
        Matcher count = text.matcher(COUNT);
        while (count.find()) {
            SourceSlice terms = group(text, count, "terms").orElseThrow();
            joint(OutcomeWords.termsIn(terms)).ifPresent(meaning -> found.add(of(text, count, terms, meaning)));
        }
        addClues(text, found);
        found.sort(comparingInt(OutcomeCount::start));
        return found;
    }

    /** 移交的147件问题线索 */
    private static void addClues(SourceSlice text, List<OutcomeCount> found) {
        Matcher clues = text.matcher(CLUES);
        while (clues.find()) {
            SourceSlice number = group(text, clues, "number").orElseThrow();
            SourceSlice term = group(text, clues, "term").orElseThrow();
            boolean isTaken = found.stream()
                    .anyMatch(other -> other.whole().start() < clues.end() + text.start()
                            && other.whole().end() > clues.start() + text.start());
            if (!isTaken) {
                OutcomeWords.meaning(term)
                        .ifPresent(meaning -> found.add(new OutcomeCount(
                                number.through(term),
                                term,
                                meaning,
                                Optional.empty(),
                                Optional.of(number),
                                Optional.empty())));
            }
        }
    }

    private static OutcomeCount of(SourceSlice text, Matcher count, SourceSlice terms, Meaning meaning) {
        Optional<SourceSlice> number = group(text, count, "number");
        char unit = text.charAt(count.start("unit"));
        boolean isPeople = unit == '人' || unit == '名';
        return new OutcomeCount(
                text.cut(count.start(), count.end()),
                terms,
                meaning,
                isPeople ? number : group(text, count, "more"),
                isPeople ? Optional.empty() : number,
                group(text, count, "parts"));
    }

    private static Optional<SourceSlice> group(SourceSlice text, Matcher match, String name) {
        return match.start(name) < 0 ? Optional.empty() : Optional.of(text.cut(match.start(name), match.end(name)));
    }

    /** One number for several words: their category, if they have one in common. */
    private static Optional<Meaning> joint(List<Meaning> meanings) {
        if (meanings.isEmpty()) {
            return Optional.empty();
        }
        Meaning first = meanings.get(0);
        if (meanings.size() == 1) {
            return Optional.of(first);
        }
        boolean isOneCategory = meanings.stream().allMatch(meaning -> meaning.category() == first.category());
        boolean isCase = first.category() == OutcomeCategory.CASE;
        return isOneCategory && !isCase
                ? Optional.of(new Meaning(first.category(), Optional.empty()))
                : isCase && isOneCategory ? Optional.of(first) : Optional.empty();
    }

    private int start() {
        return whole.start();
    }

    /** {@return whether the words name a category and no kind of it, so that a breakdown may follow} */
    boolean isTotal() {
        return meaning.kind().isEmpty() && people.isPresent();
    }
}
