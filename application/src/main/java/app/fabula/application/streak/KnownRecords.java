package app.fabula.application.streak;

import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * As they were known at some instant.
 *
 * @param latest what occurred after it, by a clock that is ahead, was not known yet
 */
record KnownRecords(Track track, StreakHistory history, Instant latest) implements DayRecords {
    @Override
    public PracticeDay practised(LocalDate day) {
        return history.days().getOrDefault(day, PracticeDay.empty()).until(latest).on(track);
    }

    @Override
    public List<VoidedFact> voided(LocalDate day) {
        return history.voided().getOrDefault(day, List.of()).stream()
                .filter(fact -> track.covers(fact.language()))
                .toList();
    }

    @Override
    public Declared declared(Outage outage) {
        return history.declared(outage);
    }
}
