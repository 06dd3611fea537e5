package io.github.rectification.rule.builtin;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import io.github.rectification.finding.Severity;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Backing;
import io.github.rectification.rule.Fault;
import io.github.rectification.rule.Faults;
import io.github.rectification.rule.Profile.WindowDemand;
import io.github.rectification.rule.Profile.WindowUnit;
import io.github.rectification.rule.ReportRule;
import io.github.rectification.rule.RuleContext;
import io.github.rectification.rule.RuleSpec;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The publication window is shorter than the profile asks (公开期限过短). */
@RuleSpec(
        id = "PUB-002",
        name = "window-too-short",
        severity = Severity.ERROR,
        backing = Backing.PRACTICE,
        since = "0.1.0")
final class WindowTooShort implements ReportRule {

    @Override
    public void check(RectificationReport report, RuleContext context, Faults faults) {
        Optional<PublicationWindow> window = Windows.forward(report, faults);
        if (window.isPresent()) {
            check(window.get(), context, faults);
        }
    }

    private static void check(PublicationWindow window, RuleContext context, Faults faults) {
        WindowDemand demand = context.profile().window();
        boolean hasBothDays = Windows.hasBothDays(window);
        boolean isCounted = window.statedWorkingDays().isPresent()
                && demand.unit() == WindowUnit.WORKING_DAY
                && (!hasBothDays || Windows.isDerived(window, context.calendar()));
        if (!hasBothDays && !isCounted) {
            faults.cannotTell("reason.window-days-incomplete");
            return;
        }
        OptionalLong length =
                isCounted ? OptionalLong.of(window.statedWorkingDays().getAsInt()) : length(window, demand, context);
        if (length.isEmpty()) {
            faults.cannotTell("reason.no-holiday-table");
        } else if (length.getAsLong() < demand.minimum()) {
            faults.add(Fault.at(Windows.PATH)
                    .with("length", length.getAsLong())
                    .with("minimum", demand.minimum())
                    .with("unit", demand.unit()));
        }
    }

    private static OptionalLong length(PublicationWindow window, WindowDemand demand, RuleContext context) {
        LocalDate start = window.start().orElseThrow();
        LocalDate end = window.end().orElseThrow();
        return switch (demand.unit()) {
            case WORKING_DAY -> {
                OptionalInt days = context.calendar().workingDays(window, demand.countFirstDay());
                yield days.isPresent() ? OptionalLong.of(days.getAsInt()) : OptionalLong.empty();
            }
            case DAY -> OptionalLong.of(DAYS.between(start, end) + (demand.countFirstDay() ? 1 : 0));
            case MONTH -> OptionalLong.of(wholeMonths(start, end));
        };
    }

    /** {@return the months after which the day of the same number, or the last of a shorter month, has come} */
    private static long wholeMonths(LocalDate start, LocalDate end) {
        long months = MONTHS.between(start.withDayOfMonth(1), end.withDayOfMonth(1));
        return start.plusMonths(months).isAfter(end) ? months - 1 : months;
    }
}
