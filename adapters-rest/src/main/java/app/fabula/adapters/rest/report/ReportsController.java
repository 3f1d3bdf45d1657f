package app.fabula.adapters.rest.report;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.report.GetWeekReport;
import app.fabula.domain.shared.LearnerId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportsController implements ReportsApi {
    private final GetWeekReport weeks;

    ReportsController(GetWeekReport weeks) {
        this.weeks = weeks;
    }

    @Override
    @GetMapping(path = "/learners/{id}/reports/week", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<WeekResponse> week(
            @PathVariable LearnerId id, @RequestParam Optional<LocalDate> date) {
        return Answers.shown(weeks.of(id, date), WeekResponse::of);
    }
}
