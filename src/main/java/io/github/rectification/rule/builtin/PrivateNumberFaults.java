package io.github.rectification.rule.builtin;

import io.github.rectification.privacy.PrivateNumberKind;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.ReportText;
import io.github.rectification.rule.TextRun;
import java.util.function.Predicate;

/** Hands in the private numbers of a kind: just those that no output shows. No message holds one. */
final class PrivateNumberFaults {

    private PrivateNumberFaults() {}

    static void add(ReportText text, PrivateNumberKind kind, Predicate<TextRun> concerned, Faults faults) {
        text.privateNumbers(kind)
                .forEach(range -> text.runAt(range.start())
                        .filter(concerned)
                        .ifPresent(run -> faults.add(text.fault(range.start(), range.end()))));
    }
}
