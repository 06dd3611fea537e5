package io.github.rectification.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds private numbers in a text, in time that grows with the text. */
final class PrivateNumberScan {

    private static final int FEWEST_DIGITS = 8;

    private PrivateNumberScan() {}

    /** {@return the private numbers, in no order; they may overlap} */
    static List<Found> in(String text, Set<String> published) {
        List<DigitRun> runs = DigitRuns.in(text, FEWEST_DIGITS);
        if (runs.isEmpty()) {
            return List.of();
        }
        var context = new NumberContext(text);
        List<Found> found = new ArrayList<>();
        for (DigitRun run : runs) {
            IdentityNumbers.find(run, context, found);
            MobileNumbers.find(run, context, published, found);
            CardNumbers.find(run, context, found);
            AccountNumbers.find(run, context, found);
        }
        return found;
    }

    /** {@return the private numbers, in order; of those that overlap, the one of the first kind} */
    static List<Found> distinct(String text, Set<String> published) {
        List<Found> found = new ArrayList<>(in(text, published));
        found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::kind));
        List<Found> distinct = new ArrayList<>();
        for (Found number : found) {
            int last = distinct.size() - 1;
            if (last < 0 || distinct.get(last).end() <= number.start()) {
                distinct.add(number);
            } else if (number.kind().compareTo(distinct.get(last).kind()) < 0) {
                distinct.set(last, number);
            }
        }
        return List.copyOf(distinct);
    }

    /** {@return the mobile numbers in a text, digits only} */
    static List<String> mobiles(String text) {
        var context = new NumberContext(text);
        List<Found> found = new ArrayList<>();
        for (DigitRun run : DigitRuns.in(text, FEWEST_DIGITS)) {
            MobileNumbers.find(run, context, Set.of(), found);
        }
        return found.stream().map(Found::digits).toList();
    }
}
