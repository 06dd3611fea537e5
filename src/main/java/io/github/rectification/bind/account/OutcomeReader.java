package io.github.rectification.bind.account;

import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads disciplinary outcomes (处理处分) counted for the rectification as a whole, with their breakdowns. */
public final class OutcomeReader {

    private static final PropertyPath OUTCOMES = PropertyPath.ROOT.property("outcomes");
    private static final int LONGEST = 6000;
    private static final Pattern COUNT_FIRST = Pattern.compile(
            "(?:对|给予|予以|其中|,|、|;)?(?<number>\\d{1,6}) ?(?<unit>人|名)[\\p{IsHan}]{0,14}?(?:给予|受到|予以|进行了?|被)(?:了)?(?<term>"
                    + OutcomeWords.TERM + ")(?:处分)?");
    private static final Pattern LEADS_TO_PARTS =
            Pattern.compile("[,;。]? ?(?:(?:其中|具体为|具体是|包括|分别为|分别是|即)[,:]?|:)(?:给予|受到|予以|对)?");
    private static final Pattern ALL_OF_ONE_KIND = Pattern.compile("^(?:均|都|全部)(?:为|是|给予|受到)?");

    private final Places places;
    private final List<OutcomeTally> tallies = new ArrayList<>();

    private OutcomeReader(Places places) {
        this.places = places;
    }

    /** {@return the outcomes in order} */
    public static List<OutcomeTally> read(List<SourceSlice> accounts, Places places) {
        var reader = new OutcomeReader(places);
        for (SourceSlice paragraph : accounts) {
            if (paragraph.containsDigit()
                    && (paragraph.matcher(OutcomeWords.HANDLING).find() || paragraph.contains("谈话"))) {
                reader.paragraph(paragraph.length() > LONGEST ? paragraph.cut(0, LONGEST) : paragraph);
            }
        }
        return reader.tallies;
    }

    private void paragraph(SourceSlice paragraph) {
        List<OutcomeCount> counts = OutcomeCount.in(paragraph);
        boolean isAnyTold = false;
        for (int i = 0; i < counts.size(); i++) {
            OutcomeCount count = counts.get(i);
            if (tellsOfHandling(paragraph, counts, count.whole().start() - paragraph.start())) {
                List<OutcomeCount> parts = partsAfter(paragraph, counts, i);
                add(count, parts);
                i += parts.size();
                isAnyTold = true;
            }
        }
        if (!isAnyTold) {
            numberFirst(paragraph);
        }
    }

    /** A talk or case of everyday work is no outcome: the sentence must speak of handling people, or count several. */
    private static boolean tellsOfHandling(SourceSlice paragraph, List<OutcomeCount> counts, int at) {
        int start = at;
        while (start > 0 && paragraph.charAt(start - 1) != '。') {
            start--;
        }
        int end = paragraph.indexOf("。", at);
        SourceSlice sentence = paragraph.cut(start, end < 0 ? paragraph.length() : end);
        return sentence.matcher(OutcomeWords.HANDLING).find() || kindsWithin(sentence, counts) > 1;
    }

    private static long kindsWithin(SourceSlice sentence, List<OutcomeCount> counts) {
        return counts.stream()
                .filter(count -> count.people().isPresent())
                .filter(count -> count.whole().start() >= sentence.start()
                        && count.whole().end() <= sentence.end())
                .map(OutcomeCount::meaning)
                .distinct()
                .count();
    }

    /** Counts of kinds of the same category after 其中 or a colon, as long as they are no more than the total. */
    private static List<OutcomeCount> partsAfter(SourceSlice paragraph, List<OutcomeCount> counts, int index) {
        OutcomeCount total = counts.get(index);
        List<OutcomeCount> parts = new ArrayList<>();
        Matcher lead = paragraph.from(total.whole().end() - paragraph.start()).matcher(LEADS_TO_PARTS);
        if (!total.isTotal() || total.bracket().isPresent() || !lead.lookingAt()) {
            return parts;
        }
        int left = value(total.people());
        int from = total.whole().end() + lead.end();
        for (OutcomeCount next : counts.subList(index + 1, counts.size())) {
            boolean isNear = next.whole().start() - from <= 4
                    && !paragraph
                            .cut(from - paragraph.start(), next.whole().start() - paragraph.start())
                            .contains("。");
            Optional<OutcomeKind> kind = kindIn(next, total.meaning().category());
            left -= value(next.people());
            if (!isNear || kind.isEmpty() || next.people().isEmpty() || left < 0) {
                return parts;
            }
            parts.add(next);
            from = next.whole().end();
        }
        return parts;
    }

    private static int value(Optional<SourceSlice> number) {
        return number.map(found -> Integer.parseInt(found.folded())).orElse(0);
    }

    private static Optional<OutcomeKind> kindIn(OutcomeCount count, OutcomeCategory category) {
        return OutcomeWords.kindWithin(count.term(), category).filter(kind -> kind.category() == category);
    }

    private void numberFirst(SourceSlice paragraph) {
        Matcher match = paragraph.matcher(COUNT_FIRST);
        while (match.find()) {
            SourceSlice term = paragraph.cut(match.start("term"), match.end("term"));
            SourceSlice number = paragraph.cut(match.start("number"), match.end("number"));
            OutcomeWords.meaning(term)
                    .filter(meaning -> meaning.category() != OutcomeCategory.CASE)
                    .ifPresent(meaning -> add(
                            new OutcomeCount(
                                    number.through(term),
                                    term,
                                    meaning,
                                    Optional.of(number),
                                    Optional.empty(),
                                    Optional.empty()),
                            List.of()));
        }
    }

    private void add(OutcomeCount count, List<OutcomeCount> parts) {
        PropertyPath path = OUTCOMES.index(tallies.size());
        places.put(path, count.whole());
        places.put(path.property("category"), count.term());
        count.meaning().kind().ifPresent(kind -> places.put(path.property("kind"), count.term()));
        OutcomeCategory category = count.meaning().category();
        tallies.add(OutcomeTally.builder()
                .category(category)
                .kind(count.meaning().kind())
                .persons(number(path.property("persons"), count.people()))
                .cases(number(path.property("cases"), count.cases()))
                .breakdown(breakdown(count, parts, category, path.property("breakdown")))
                .build());
    }

    private OptionalInt number(PropertyPath path, Optional<SourceSlice> number) {
        number.ifPresent(found -> places.put(path, found));
        return number.isPresent() ? OptionalInt.of(value(number)) : OptionalInt.empty();
    }

    private List<OutcomeBreakdown> breakdown(
            OutcomeCount count, List<OutcomeCount> parts, OutcomeCategory category, PropertyPath path) {
        List<OutcomeBreakdown> breakdown = new ArrayList<>();
        List<OutcomeCount> all = count.bracket().map(OutcomeCount::in).orElse(parts);
        for (OutcomeCount part : all) {
            Optional<OutcomeKind> kind = OutcomeWords.kindWithin(part.term(), category);
            if (kind.isPresent() && part.people().isPresent()) {
                PropertyPath at = path.index(breakdown.size());
                places.put(at, part.whole());
                OptionalInt persons = number(at.property("persons"), part.people());
                breakdown.add(new OutcomeBreakdown(kind.get(), persons.orElse(0)));
            }
        }
        if (breakdown.isEmpty()) {
            count.bracket()
                    .flatMap(bracket -> allOfOneKind(count, bracket, category, path))
                    .ifPresent(breakdown::add);
        }
        return breakdown;
    }

    /** 政务处分2人(均为记过). */
    private Optional<OutcomeBreakdown> allOfOneKind(
            OutcomeCount count, SourceSlice bracket, OutcomeCategory category, PropertyPath path) {
        Matcher all = bracket.matcher(ALL_OF_ONE_KIND);
        SourceSlice words = all.find() ? bracket.from(all.end()) : bracket;
        SourceSlice term = OutcomeWords.termAtStart(words);
        Optional<OutcomeKind> kind = OutcomeWords.kindWithin(term, category);
        if (kind.isEmpty() || count.people().isEmpty()) {
            return Optional.empty();
        }
        places.put(path.index(0), bracket);
        places.put(path.index(0).property("persons"), count.people().get());
        return Optional.of(new OutcomeBreakdown(kind.get(), value(count.people())));
    }
}
