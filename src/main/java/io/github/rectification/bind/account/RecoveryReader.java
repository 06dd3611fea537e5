package io.github.rectification.bind.account;

import io.github.rectification.genre.Hit;
import io.github.rectification.genre.Table;
import io.github.rectification.model.MoneyUnit;
import io.github.rectification.model.Recovery;
import io.github.rectification.model.RecoveryAction;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sums of money recovered, paid back or saved, as totals for the rectification. */
public final class RecoveryReader {

    private static final PropertyPath RECOVERIES = PropertyPath.ROOT.property("recoveries");
    private static final int FROM_VERB_TO_SUM = 24;

    private final Places places;
    private final List<Recovery> recoveries = new ArrayList<>();

    private RecoveryReader(Places places) {
        this.places = places;
    }

    /** {@return the sums in order} */
    public static List<Recovery> read(List<SourceSlice> accounts, Mentions mentions, Places places) {
        var reader = new RecoveryReader(places);
        for (SourceSlice paragraph : accounts) {
            if (!mentions.words(Table.RECOVERY, paragraph).isEmpty()) {
                reader.passage(Passage.of(paragraph, mentions));
            }
        }
        return reader.recoveries;
    }

    private void passage(Passage passage) {
        int from = passage.start();
        for (Hit verb : passage.words(Table.RECOVERY)) {
            Optional<MoneySum> sum = verb.start() < from ? Optional.empty() : sumAfter(passage, verb);
            if (sum.isPresent()) {
                from = sum.get().unit().end();
                add(passage.slice(verb.start(), from), verb, sum.get());
            }
        }
    }

    /** The first sum in the clause of the verb; 人 but in 个人 and the like means that people are told of. */
    private static Optional<MoneySum> sumAfter(Passage passage, Hit verb) {
        var walk = new Walk(passage, verb.end());
        while (walk.place() - verb.end() <= FROM_VERB_TO_SUM) {
            Optional<MoneySum> sum = MoneySum.at(walk);
            if (sum.isPresent()) {
                return sum;
            }
            if (walk.word(Table.MONEY_OWNER).isEmpty() && !stepsOver(walk)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Steps over a number of days, persons or things, or any other character of the clause. */
    private static boolean stepsOver(Walk walk) {
        if (walk.next() >= '0' && walk.next() <= '9') {
            walk.number();
            return walk.word(SmallWords.OF_THINGS);
        }
        if ("。;,人\n".indexOf(walk.next()) >= 0) {
            return false;
        }
        walk.goTo(walk.place() + 1);
        return true;
    }

    private void add(SourceSlice whole, Hit verb, MoneySum sum) {
        PropertyPath path = RECOVERIES.index(recoveries.size());
        places.put(path, whole);
        places.put(path.property("amount"), sum.amount());
        places.put(path.property("unit"), sum.unit());
        recoveries.add(new Recovery(
                verb.word().as(RecoveryAction.class),
                sum.value(),
                MoneyUnit.ofSymbol(sum.symbol()).orElse(MoneyUnit.YUAN)));
    }
}
