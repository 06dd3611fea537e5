package io.github.rectification.bind.account;

import static java.util.Comparator.comparingInt;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.InstitutionChange;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how many rules of the house were set up, revised or abolished (建章立制), as totals for the rectification. */
public final class InstitutionReader {

    private static final PropertyPath INSTITUTIONS = PropertyPath.ROOT.property("institutions");

    private final Places places;
    private final List<InstitutionChange> changes = new ArrayList<>();

    private InstitutionReader(Places places) {
        this.places = places;
    }

    /** {@return the rules of the house in order} */
    public static List<InstitutionChange> read(List<SourceSlice> accounts, Mentions mentions, Places places) {
        var reader = new InstitutionReader(places);
        for (SourceSlice paragraph : accounts) {
            if (!mentions.words(Table.INSTITUTION_VERB, paragraph).isEmpty()) {
                reader.passage(Passage.of(paragraph, mentions));
            }
        }
        return reader.changes;
    }

    private void passage(Passage passage) {
        List<InstitutionCount> told = setPhrases(passage);
        boolean speaksOfRules = !told.isEmpty();
        int from = passage.start();
        for (Hit verb : passage.words(Table.INSTITUTION_VERB)) {
            Optional<InstitutionCount> change =
                    verb.start() < from ? Optional.empty() : InstitutionCount.change(passage, verb);
            if (change.isEmpty()) {
                continue;
            }
            from = change.get().whole().end();
            speaksOfRules |= InstitutionCount.isNounBefore(passage, verb.start())
                    || change.get().namesRules(passage);
            if (speaksOfRules) {
                told.add(change.get());
                if (told.size() > 1) {
                    InstitutionCount.totalAfter(passage, from).ifPresent(told::add);
                }
            }
        }
        told.sort(comparingInt(one -> one.whole().start()));
        told.forEach(this::add);
    }

    private static List<InstitutionCount> setPhrases(Passage passage) {
        List<InstitutionCount> told = new ArrayList<>();
        for (Hit phrase : passage.words(Table.INSTITUTION_VERB)) {
            InstitutionCount.setPhrase(passage, phrase).ifPresent(told::add);
        }
        return told;
    }

    private void add(InstitutionCount told) {
        PropertyPath path = INSTITUTIONS.index(changes.size());
        places.put(path, told.whole());
        places.put(path.property("count"), told.number().slice());
        changes.add(new InstitutionChange(told.action(), told.number().count().orElseThrow()));
    }
}
