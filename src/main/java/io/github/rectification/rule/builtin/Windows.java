package io.github.rectification.rule.builtin;

import io.github.rectification.calendar.WorkingCalendar;
import io.github.rectification.model.PublicationWindow;
import io.github.rectification.model.RectificationReport;
import io.github.rectification.rule.Faults;
import io.github.rectification.source.PropertyPath;
import java.util.Optional;

/** What the rules on the publication window have in common. */
final class Windows {

    static final PropertyPath PATH = PropertyPath.ROOT.property("publicationWindow");
    static final PropertyPath START = PATH.property("start");
    static final PropertyPath END = PATH.property("end");

    private Windows() {}

    /** {@return the window unless it is absent or runs backwards, which other rules tell; the reason is then given} */
    static Optional<PublicationWindow> forward(RectificationReport report, Faults faults) {
        Optional<PublicationWindow> window = report.publicationWindow();
        if (window.isEmpty()) {
            faults.notApplicable("reason.no-window");
        } else if (window.get().runsBackwards()) {
            faults.notApplicable("reason.window-backwards");
        }
        return window.filter(present -> !present.runsBackwards());
    }

    static boolean hasBothDays(PublicationWindow window) {
        return window.start().isPresent() && window.end().isPresent();
    }

    /** {@return whether the last day follows from the stated number of working days} */
    static boolean isDerived(PublicationWindow window, WorkingCalendar calendar) {
        return window.start().isPresent()
                && window.end().isPresent()
                && window.statedWorkingDays().orElse(-1) >= 0
                && calendar.plusWorkingDays(
                                window.start().get(), window.statedWorkingDays().getAsInt())
                        .equals(window.end());
    }
}
