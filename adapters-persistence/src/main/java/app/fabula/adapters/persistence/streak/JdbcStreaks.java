package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.KeptStreak;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.Streaks;
import app.fabula.application.streak.TrackDay;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.Track;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcOperations;

public final class JdbcStreaks implements Streaks {
    public static final ProjectionTables TABLES =
            new ProjectionTables(
                    StreakProjection.NAME,
                    List.of(
                            "streak",
                            "streak_day",
                            "streak_track_day",
                            "streak_decision",
                            "streak_outage"));

    private final JdbcOperations jdbc;
    private final Snapshots snapshots;
    private final PracticeDayTable days;
    private final TrackDayTable trackDays;
    private final GlanceQuery glances;

    public JdbcStreaks(JdbcOperations jdbc, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.days = new PracticeDayTable(jdbc, "streak_day");
        this.trackDays = new TrackDayTable(jdbc);
        this.glances = new GlanceQuery(jdbc);
    }

    @Override
    public ReadModel<DayKey, PracticeDay> days() {
        return days;
    }

    @Override
    public void saveDays(Map<TrackDayKey, TrackDay> changed) {
        trackDays.save(changed);
    }

    @Override
    public SortedMap<LocalDate, TrackDay> days(StreakKey streak) {
        return trackDays.of(streak);
    }

    @Override
    public Map<StreakKey, KeptStreak> of(Set<LearnerId> learners) {
        var ids = learners.stream().map(LearnerId::toString).toArray(String[]::new);
        var found = new HashMap<StreakKey, KeptStreak>();
        jdbc.query(
                "select learner_id, track, kept from streak where learner_id = any(?::uuid[])",
                row -> {
                    found.put(
                            new StreakKey(
                                    new LearnerId(row.getObject("learner_id", UUID.class)),
                                    new Track(row.getString("track"))),
                            StateJson.read(row.getString("kept"), KeptStreak.class));
                },
                (Object) ids);
        return found;
    }

    @Override
    public Glance glance(TrackDayKey day) {
        return glances.of(day);
    }

    @Override
    public void save(Map<StreakKey, KeptStreak> streaks) {
        var nothing = streaks.entrySet().stream().filter(entry -> entry.getValue().isNothing());
        jdbc.batchUpdate(
                "delete from streak where learner_id = ? and track = ?",
                nothing.map(Map.Entry::getKey)
                        .map(key -> new Object[] {key.learner().value(), key.track().code()})
                        .toList());
        jdbc.batchUpdate(
                """
                insert into streak (learner_id, track, kept) values (?, ?, ?::jsonb)
                on conflict (learner_id, track) do update set kept = excluded.kept
                """,
                streaks.entrySet().stream()
                        .filter(entry -> !entry.getValue().isNothing())
                        .map(entry ->
                                new Object[] {
                                    entry.getKey().learner().value(),
                                    entry.getKey().track().code(),
                                    StateJson.write(entry.getValue())
                                })
                        .toList());
    }

    @Override
    public StreakDecisions decisions(LearnerId learner) {
        return new StreakDecisions(
                jdbc.query(
                        "select decision from streak_decision where learner_id = ? order by decided_at, id",
                        (row, _) -> StateJson.read(row.getString("decision"), Decision.class),
                        learner.value()));
    }

    @Override
    public void add(Decision decision) {
        jdbc.update(
                """
                insert into streak_decision (learner_id, decided_at, id, decision) values (?, ?, ?, ?::jsonb)
                on conflict do nothing
                """,
                decision.learner().value(),
                Timestamps.write(decision.occurredAt()),
                decision.id(),
                StateJson.write(decision));
    }

    @Override
    public List<Outage> outages() {
        return jdbc.query(
                "select outage from streak_outage order by declared_at, id",
                (row, _) -> StateJson.read(row.getString("outage"), Outage.class));
    }

    @Override
    public Declared declared(Outage outage) {
        return jdbc.query(
                        """
                        select id, declared_at from streak_outage where outage = ?::jsonb
                        order by declared_at, id limit 1
                        """,
                        (row, _) ->
                                new Declared(
                                        row.getObject("id", UUID.class),
                                        Timestamps.read(row, "declared_at"),
                                        outage),
                        StateJson.write(outage))
                .getFirst();
    }

    @Override
    public void add(OutageDeclared outage) {
        jdbc.update(
                """
                insert into streak_outage (declared_at, id, outage) values (?, ?, ?::jsonb)
                on conflict do nothing
                """,
                Timestamps.write(outage.occurredAt()),
                outage.id(),
                StateJson.write(Outage.of(outage)));
    }

    @Override
    public <T> Shown<T> read(Supplier<T> query) {
        return snapshots.read(StreakProjection.NAME, query);
    }
}
