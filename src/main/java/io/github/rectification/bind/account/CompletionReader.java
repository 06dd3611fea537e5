package io.github.rectification.bind.account;

import io.github.rectification.model.CompletionSummary;
import io.github.rectification.model.GrainTally;
import io.github.rectification.reading.CountMention;
import io.github.rectification.reading.Mentions;
import io.github.rectification.reading.Places;
import io.github.rectification.source.PropertyPath;
import io.github.rectification.source.SourceSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads how many issues were found and how far they have come; each grain (问题, 任务, 措施 …) is counted by itself.
 *
 * <p>The account that says most leads, of several the one for the latest day; what others add is taken where it does not
 * contradict.
 */
public final class CompletionReader {

    private static final PropertyPath COMPLETION = PropertyPath.ROOT.property("completion");

    private static final int LONGEST = 3000;

    private final Places places;

    private CompletionReader(Places places) {
        this.places = places;
    }

    /** {@return the numbers of issues, or empty if no paragraph tells any} */
    public static Optional<CompletionSummary> read(List<SourceSlice> accounts, Mentions mentions, Places places) {
        List<CompletionAccount> stated = new ArrayList<>();
        for (SourceSlice paragraph : accounts) {
            SourceSlice head = paragraph.length() > LONGEST ? paragraph.cut(0, LONGEST) : paragraph;
            boolean isStatedBefore =
                    stated.stream().anyMatch(account -> account.issues().isStated());
            CompletionAccounts.in(head, mentions, isStatedBefore).stream()
                    .filter(account -> account.weight() > 0)
                    .forEach(stated::add);
        }
        Optional<CompletionAccount> leading = leading(stated);
        leading.ifPresent(account -> stated.forEach(account::addFrom));
        return leading.map(new CompletionReader(places)::summary);
    }

    private static Optional<CompletionAccount> leading(List<CompletionAccount> stated) {
        Optional<CompletionAccount> best = Optional.empty();
        for (CompletionAccount account : stated) {
            if (best.isEmpty() || leads(account, best.get())) {
                best = Optional.of(account);
            }
        }
        return best.filter(account -> account.weight() > CompletionAccount.PLANS_ONLY);
    }

    private static boolean leads(CompletionAccount account, CompletionAccount best) {
        boolean saysAsMuch =
                account.weight() == best.weight() && account.issues().hasStatus();
        return account.weight() > best.weight() || (saysAsMuch && account.replaces(best));
    }

    private CompletionSummary summary(CompletionAccount account) {
        places.put(COMPLETION, account.paragraph());
        List<GrainTally> tallies = new ArrayList<>();
        for (GrainCount other : account.otherGrains()) {
            if (other.isStated()) {
                PropertyPath path = COMPLETION.property("otherGrains").index(tallies.size());
                tallies.add(other.tally(path, path.property("total"), places));
            }
        }
        account.areas().ifPresent(number -> places.put(COMPLETION.property("areas"), number));
        GrainTally own = account.issues().tally(COMPLETION, COMPLETION.property("issues"), places);
        return CompletionSummary.builder()
                .areas(account.areas().map(CountMention::value).orElse(OptionalInt.empty()))
                .issues(own.total())
                .statuses(own.statuses())
                .rate(own.rate())
                .otherGrains(tallies)
                .build();
    }
}
