package io.github.rectification.rule.builtin;

import io.github.rectification.model.OutcomeTally;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.ReportText;
import io.github.rectification.source.PropertyPath;
import java.util.Optional;
import java.util.Set;

/** Keeps apart the accounts that rules on values compare: how far the issues have come, outcomes, institutions, sums. */
final class OtherAccounts {

    private static final Set<String> PROPERTIES = Set.of("completion", "outcomes", "institutions", "recoveries");

    private OtherAccounts() {}

    /** {@return whether another rule judges the account} */
    static boolean judge(ReportText text, RectificationReport report, PartsOfWhole account) {
        return isRead(text, account.whole())
                || account.parts().stream().anyMatch(part -> isRead(text, part.count()))
                || isTotal(report, account.whole());
    }

    /** {@return whether the count is a value of the report} */
    static boolean isRead(ReportText text, Count count) {
        Optional<PropertyPath> step = text.owner(count.start(), count.figures());
        String top = "";
        while (step.isPresent() && !step.get().isRoot()) {
            top = step.get().name();
            step = step.get().parent();
        }
        return PROPERTIES.contains(top);
    }

    /** Without a draft a count has no place: equal totals are taken for the same. */
    private static boolean isTotal(RectificationReport report, Count whole) {
        boolean isShort = whole.value().precision() <= 9 && whole.value().scale() <= 0;
        int total = isShort ? whole.value().intValueExact() : -1;
        return report.completion()
                        .flatMap(one -> optional(one.issues()))
                        .filter(n -> n == total)
                        .isPresent()
                || report.outcomes().stream()
                        .map(OutcomeTally::persons)
                        .anyMatch(persons -> persons.isPresent()
                                && persons.getAsInt() == total
                                && whole.measure().equals("人"));
    }

    private static Optional<Integer> optional(java.util.OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
