package app.fabula.application.statistics;

import java.time.LocalDate;
import java.util.List;

/** The days of one learner, under some rules. */
interface DayBook {
    StatisticsRules rules();

    /** Both dates belong to it; by day, story and language. */
    List<DayRow> rows(LocalDate from, LocalDate to);

    DayLedger ledger(LocalDate day);

    List<Correction> corrections(LocalDate from, LocalDate to);
}
