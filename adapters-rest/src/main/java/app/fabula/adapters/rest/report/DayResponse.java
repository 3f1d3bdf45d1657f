package app.fabula.adapters.rest.report;

import app.fabula.application.report.DayTotals;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

record DayResponse(LocalDate date, @JsonUnwrapped TotalsResponse totals) {
    static DayResponse of(LocalDate date, DayTotals totals) {
        return new DayResponse(date, TotalsResponse.of(totals));
    }
}
