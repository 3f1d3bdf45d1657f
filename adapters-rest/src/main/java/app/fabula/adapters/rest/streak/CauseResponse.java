package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.Cause;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.Cause.Recorded;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded that decided about a day.
 *
 * @param id of the activity, or under which the decision was answered
 * @param at when the activity occurred, or when it was decided
 * @param firstDay of a pause, as it was declared; else left out
 * @param lastDay of a pause, as it was declared; else left out
 * @param from of an outage, inclusive; else left out
 * @param to of an outage, exclusive; else left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CauseResponse(
        @Schema(allowableValues = {"activity", "freeze", "repair", "pause", "rest-days", "outage"})
                String kind,
        UUID id,
        Instant at,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Instant from,
        @Nullable Instant to) {

    static CauseResponse of(Cause cause) {
        return switch (cause) {
            case Recorded(var entry) -> of(entry);
            case Declared(var id, var at, var outage) ->
                    new CauseResponse("outage", id, at, null, null, outage.from(), outage.to());
        };
    }

    private static CauseResponse of(Entry entry) {
        return switch (entry) {
            case GoalMet _ -> of("activity", entry, null, null);
            case FreezeAdded _ -> of("freeze", entry, null, null);
            case Repair _ -> of("repair", entry, null, null);
            case Pause pause -> of("pause", entry, pause.from(), pause.to());
            case RestDays _ -> of("rest-days", entry, null, null);
            case PauseEnd _ -> throw new IllegalArgumentException("decides nothing: " + entry);
        };
    }

    private static CauseResponse of(
            String kind, Entry entry, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        var id = UUID.fromString(entry.id());
        return new CauseResponse(kind, id, entry.when().at(), firstDay, lastDay, null, null);
    }
}
