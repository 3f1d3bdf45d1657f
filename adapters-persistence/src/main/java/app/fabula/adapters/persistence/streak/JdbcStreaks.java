package app.fabula.adapters.persistence.streak;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.DayKey;
import app.fabula.application.streak.KeptStreak;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.Streaks;
import app.fabula.application.streak.TrackDay;
import app.fabula.application.streak.VoidedFact;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                            "streak_checkpoint",
                            "streak_day",
                            "streak_track_day",
                            "streak_decision",
                            "streak_voiding",
                            "streak_outage"));

    private final JdbcOperations jdbc;
    private final Snapshots snapshots;
    private final PracticeDayTable days;
    private final TrackDayTable trackDays;
    private final CheckpointTable checkpoints;
    private final DecisionTable decisions;
    private final VoidingTable voidings;
    private final OutageTable outages;
    private final GlanceQuery glances;

    public JdbcStreaks(JdbcOperations jdbc, Snapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
        this.days = new PracticeDayTable(jdbc, "streak_day");
        this.trackDays = new TrackDayTable(jdbc);
        this.checkpoints = new CheckpointTable(jdbc);
        this.decisions = new DecisionTable(jdbc);
        this.voidings = new VoidingTable(jdbc);
        this.outages = new OutageTable(jdbc);
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
    public SortedMap<LocalDate, TrackDay> days(StreakKey streak, LocalDate from, LocalDate to) {
        return trackDays.of(streak, from, to);
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
    public Shown<Glance> glance(TrackDayKey day) {
        return snapshots.glance(StreakProjection.NAME, () -> glances.of(day));
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
    public void saveCheckpoints(Map<StreakKey, Checkpoints> changed) {
        checkpoints.save(changed);
    }

    @Override
    public Optional<KeptStreak> checkpoint(StreakKey streak, Instant before) {
        return checkpoints.latest(streak, before);
    }

    @Override
    public StreakDecisions decisions(LearnerId learner) {
        return decisions.of(learner);
    }

    @Override
    public void add(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public List<VoidedFact> voided(DayKey day) {
        return voidings.of(day);
    }

    @Override
    public void add(DayKey day, VoidedFact fact) {
        voidings.add(day, fact);
    }

    @Override
    public List<Outage> outages() {
        return outages.all();
    }

    @Override
    public Declared declared(Outage outage) {
        return outages.declared(outage);
    }

    @Override
    public void add(OutageDeclared outage) {
        outages.add(outage);
    }

    @Override
    public <T> Shown<T> read(Supplier<T> query) {
        return snapshots.read(StreakProjection.NAME, query);
    }
}
