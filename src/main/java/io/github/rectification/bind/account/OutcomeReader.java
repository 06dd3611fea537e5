package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.OutcomeBreakdown;
import io.github.rectification.model.OutcomeCategory;
import io.github.rectification.model.OutcomeKind;
import io.github.rectification.model.OutcomeTally;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.NumberMention;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads disciplinary outcomes (处理处分) counted for the rectification as a whole, with their breakdowns. */
public final class OutcomeReader {

    private static final PropertyPath OUTCOMES = PropertyPath.ROOT.property("outcomes");
    private static final String DEED = "DEED";

    private final Places places;
    private final List<OutcomeTally> tallies = new ArrayList<>();

    private OutcomeReader(Places places) {
        this.places = places;
    }

    /** {@return the outcomes in order} */
    public static List<OutcomeTally> read(List<SourceSlice> accounts, Mentions mentions, Places places) {
        var reader = new OutcomeReader(places);
        for (SourceSlice paragraph : accounts) {
            if (!mentions.words(Table.HANDLING, paragraph).isEmpty()) {
                reader.passage(Passage.of(paragraph, mentions));
            }
        }
        return reader.tallies;
    }

    private void passage(Passage passage) {
        List<OutcomeCount> counts = OutcomeCounts.in(passage);
        boolean isAnyTold = false;
        for (int i = 0; i < counts.size(); i++) {
            OutcomeCount count = counts.get(i);
            if (tellsOfHandling(passage, counts, count.start())) {
                List<OutcomeCount> parts = OutcomeParts.after(passage, counts, i);
                add(passage, count, parts);
                i += parts.size();
                isAnyTold |= count.bodies().isEmpty();
            }
        }
        if (!isAnyTold) {
            OutcomeCounts.personsFirst(passage).forEach(count -> add(passage, count, List.of()));
        }
    }

    /** A talk or case of everyday work is no outcome: the sentence must speak of handling people, or count several. */
    private static boolean tellsOfHandling(Passage passage, List<OutcomeCount> counts, int place) {
        SourceSlice sentence = passage.sentence(place);
        return passage.words(Table.HANDLING, sentence).stream().anyMatch(OutcomeReader::isDeed)
                || kindsWithin(sentence, counts) > 1;
    }

    private static boolean isDeed(Hit word) {
        return word.means(DEED);
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

    private void add(Passage passage, OutcomeCount count, List<OutcomeCount> parts) {
        PropertyPath path = OUTCOMES.index(tallies.size());
        places.put(path, count.whole());
        places.put(path.property("category"), count.term());
        count.meaning().kind().ifPresent(kind -> places.put(path.property("kind"), count.term()));
        tallies.add(OutcomeTally.builder()
                .category(count.meaning().category())
                .kind(count.meaning().kind())
                .persons(number(path.property("persons"), count.people()))
                .cases(number(path.property("cases"), count.cases()))
                .bodies(number(path.property("bodies"), count.bodies()))
                .breakdown(breakdown(passage, count, parts, path.property("breakdown")))
                .build());
    }

    private OptionalInt number(PropertyPath path, Optional<NumberMention> number) {
        number.ifPresent(found -> places.put(path, found.slice()));
        return number.isPresent() ? OptionalInt.of(OutcomeParts.value(number)) : OptionalInt.empty();
    }

    private List<OutcomeBreakdown> breakdown(
            Passage passage, OutcomeCount count, List<OutcomeCount> parts, PropertyPath path) {
        OutcomeCategory category = count.meaning().category();
        List<OutcomeBreakdown> breakdown = new ArrayList<>();
        List<OutcomeCount> all = count.bracket()
                .map(bracket -> OutcomeCounts.in(passage.within(bracket)))
                .orElse(parts);
        for (OutcomeCount part : all) {
            Optional<OutcomeKind> kind = OutcomeWords.kindWithin(part.meaning(), category);
            if (kind.isPresent() && part.people().isPresent()) {
                PropertyPath at = path.index(breakdown.size());
                places.put(at, part.whole());
                OptionalInt persons = number(at.property("persons"), part.people());
                breakdown.add(new OutcomeBreakdown(kind.get(), persons.orElse(0)));
            }
        }
        if (breakdown.isEmpty()) {
            count.bracket()
                    .flatMap(bracket -> allOfOneKind(passage, count, bracket, path))
                    .ifPresent(breakdown::add);
        }
        return breakdown;
    }

    /** 政务处分2人(均为记过). */
    private Optional<OutcomeBreakdown> allOfOneKind(
            Passage passage, OutcomeCount count, SourceSlice bracket, PropertyPath path) {
        Optional<OutcomeKind> kind =
                OutcomeParts.kindOfAll(passage, bracket, count.meaning().category());
        if (kind.isEmpty() || count.people().isEmpty()) {
            return Optional.empty();
        }
        places.put(path.index(0), bracket);
        places.put(path.index(0).property("persons"), count.people().get().slice());
        return Optional.of(new OutcomeBreakdown(kind.get(), OutcomeParts.value(count.people())));
    }
}
