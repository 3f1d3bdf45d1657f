package app.fabula.adapters.rest.statistics;

import app.fabula.application.statistics.GetStatistics.Part;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "StatisticPart")
record PartResponse(LocalDate from, LocalDate to, @JsonUnwrapped Amounts amounts) {
    static PartResponse of(Part part) {
        return new PartResponse(
                part.period().from(), part.period().to(), Amounts.of(part.totals()));
    }
}
