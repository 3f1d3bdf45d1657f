package app.fabula.application.report;

/** How the days of a report are chosen. */
public enum PeriodKind {
    /** Monday to Sunday. */
    WEEK,
    /** Of the calendar. */
    MONTH,
    /** Any days in a row. */
    CUSTOM
}
