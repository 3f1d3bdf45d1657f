package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.ExplainStreakDay;
import app.fabula.application.streak.GetStreak;
import app.fabula.application.streak.GetStreakCalendar;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}/streak", produces = APPLICATION_JSON_VALUE)
class StreakController implements StreakApi {
    private final GetStreak streaks;
    private final GetStreakCalendar calendars;
    private final ExplainStreakDay explanations;

    StreakController(
            GetStreak streaks, GetStreakCalendar calendars, ExplainStreakDay explanations) {
        this.streaks = streaks;
        this.calendars = calendars;
        this.explanations = explanations;
    }

    @Override
    @GetMapping
    public ResponseEntity<StreakResponse> get(
            @PathVariable LearnerId id,
            @RequestParam Optional<Language> language,
            @RequestParam(required = false) @Nullable Instant asOf) {
        var key = Tracks.key(id, language);
        var then = Optional.ofNullable(asOf);
        return answer(then, streaks.of(key, then), view -> StreakResponse.of(key, view));
    }

    @Override
    @GetMapping("/calendar")
    public ResponseEntity<CalendarResponse> calendar(
            @PathVariable LearnerId id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam Optional<Language> language,
            @RequestParam(required = false) @Nullable Instant asOf) {
        requireSpan(from, to);
        var key = Tracks.key(id, language);
        var then = Optional.ofNullable(asOf);
        return answer(
                then,
                calendars.of(key, from, to, then),
                calendar -> CalendarResponse.of(key, calendar));
    }

    private static void requireSpan(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Rejection.ofParameter("to", "order", "Must not be before from.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= CalendarResponse.MOST_DAYS) {
            throw Rejection.ofParameter(
                    "to",
                    "size",
                    "Must make %d days at most, with from.".formatted(CalendarResponse.MOST_DAYS));
        }
    }

    @Override
    @GetMapping("/days/{date}/explanation")
    public ResponseEntity<ExplanationResponse> explain(
            @PathVariable LearnerId id,
            @PathVariable LocalDate date,
            @RequestParam Optional<Language> language,
            @RequestParam(required = false) @Nullable Instant asOf) {
        var key = Tracks.key(id, language);
        var then = Optional.ofNullable(asOf);
        return answer(
                then,
                explanations.of(key, date, then),
                explanation -> ExplanationResponse.of(key, explanation));
    }

    private static <T, R> ResponseEntity<R> answer(
            Optional<Instant> asOf, Shown<T> shown, Function<T, R> response) {
        return asOf.isEmpty() ? Answers.shown(shown, response) : Answers.known(shown, response);
    }
}
