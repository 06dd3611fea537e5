package io.github.rectification.calendar;

/** Placeholder until merged. */
public interface WorkingCalendar {
    /** Placeholder. */
    static WorkingCalendar mainlandChina() {
        return new WorkingCalendar() {};
    }
}
