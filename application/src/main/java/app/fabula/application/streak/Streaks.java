package app.fabula.application.streak;

import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Entry.GoalMet;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Out-port of the {@code streak} projection. */
public interface Streaks {
    /** What was practised, of all languages together. */
    ReadModel<DayKey, PracticeDay> days();

    record TrackDayKey(StreakKey streak, LocalDate day) {}

    /**
     * What those days come to for each streak; one on which nothing was practised leaves nothing.
     */
    void saveDays(Map<TrackDayKey, TrackDay> days);

    /** What was practised for a streak, by day. */
    default SortedMap<LocalDate, TrackDay> days(StreakKey streak) {
        return days(streak, LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * What was practised for a streak from a day to another one, both of them among it.
     *
     * @param from {@link LocalDate#MIN} for the first of all
     * @param to {@link LocalDate#MAX} for the last of all
     */
    SortedMap<LocalDate, TrackDay> days(StreakKey streak, LocalDate from, LocalDate to);

    /** All facts of some days that met the goal of a streak. */
    default List<GoalMet> goals(StreakKey streak, Set<LocalDate> days) {
        var keys =
                days.stream()
                        .map(day -> new DayKey(streak.learner(), day))
                        .collect(Collectors.toSet());
        return days().load(keys).values().stream()
                .flatMap(day -> day.on(streak.track()).goalsMet().stream())
                .toList();
    }

    /** All streaks of those learners. */
    Map<StreakKey, KeptStreak> of(Set<LearnerId> learners);

    /**
     * All that must be known to tell a streak.
     *
     * @param kept empty where nothing was folded
     * @param day what one day comes to
     * @param outages by the time of their declaration, then by their id
     */
    record Glance(Optional<KeptStreak> kept, TrackDay day, List<Outage> outages) {}

    /** In less time than {@link #read} takes. */
    Shown<Glance> glance(TrackDayKey day);

    /** One that was folded from nothing leaves nothing. */
    void save(Map<StreakKey, KeptStreak> streaks);

    /**
     * Streaks as they once stood, to fold later ones on top of.
     *
     * @param from any that had come so far are forgotten; empty for all
     * @param kept the earliest first
     */
    record Checkpoints(Optional<Instant> from, List<KeptStreak> kept) {}

    void saveCheckpoints(Map<StreakKey, Checkpoints> changed);

    /** The latest that was folded of nothing that occurred at an instant or later. */
    Optional<KeptStreak> checkpoint(StreakKey streak, Instant before);

    /** By their time, then by their id. */
    StreakDecisions decisions(LearnerId learner);

    /** One that is there changes nothing. */
    void add(Decision decision);

    /** What counts no more of a day, in the order in which it was voided. */
    List<VoidedFact> voided(DayKey day);

    /** One that is there changes nothing. */
    void add(DayKey day, VoidedFact fact);

    /** By the time of their declaration, then by their id. */
    List<Outage> outages();

    /** How one of them was. */
    Declared declared(Outage outage);

    /** One that is there changes nothing. */
    void add(OutageDeclared outage);

    /** The result of a query that sees all of the above at one position. */
    <T> Shown<T> read(Supplier<T> query);
}
