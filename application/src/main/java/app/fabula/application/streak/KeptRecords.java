package app.fabula.application.streak;

import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** As the read model keeps them. */
record KeptRecords(StreakKey key, Streaks streaks) implements DayRecords {
    @Override
    public PracticeDay practised(LocalDate day) {
        var one = key(day);
        return streaks.days()
                .load(Set.of(one))
                .getOrDefault(one, PracticeDay.empty())
                .on(key.track());
    }

    @Override
    public List<VoidedFact> voided(LocalDate day) {
        return streaks.voided(key(day)).stream()
                .filter(fact -> key.track().covers(fact.language()))
                .toList();
    }

    private DayKey key(LocalDate day) {
        return new DayKey(key.learner(), day);
    }

    @Override
    public Declared declared(Outage outage) {
        return streaks.declared(outage);
    }
}
