package app.fabula.application.streak;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.InMemoryReadModel;
import app.fabula.application.shared.ProjectionStore;
import app.fabula.application.shared.ReadModel;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.Cause.Declared;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakDecisions;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Streaks without a database. */
public final class InMemoryStreaks implements Streaks {
    public final Map<StreakKey, KeptStreak> kept = new HashMap<>();
    public final Map<StreakKey, TreeMap<Instant, KeptStreak>> checkpoints = new HashMap<>();

    private final InMemoryReadModel<DayKey, PracticeDay> days =
            new InMemoryReadModel<>(day -> day.practices().isEmpty());
    private final Map<TrackDayKey, TrackDay> trackDays = new HashMap<>();
    private final Set<Decision> decisions = new LinkedHashSet<>();
    private final Map<DayKey, Set<VoidedFact>> voidings = new HashMap<>();
    private final Set<OutageDeclared> outages = new LinkedHashSet<>();
    private final ProjectionStore positions;

    public InMemoryStreaks(ProjectionStore positions) {
        this.positions = positions;
    }

    @Override
    public ReadModel<DayKey, PracticeDay> days() {
        return days;
    }

    @Override
    public void saveDays(Map<TrackDayKey, TrackDay> changed) {
        trackDays.putAll(changed);
        trackDays.values().removeIf(TrackDay.NOTHING::equals);
    }

    @Override
    public SortedMap<LocalDate, TrackDay> days(StreakKey streak, LocalDate from, LocalDate to) {
        var found = new TreeMap<LocalDate, TrackDay>();
        trackDays.forEach((key, day) -> {
            if (key.streak().equals(streak)) {
                found.put(key.day(), day);
            }
        });
        found.keySet().removeIf(day -> day.isBefore(from) || day.isAfter(to));
        return found;
    }

    @Override
    public Map<StreakKey, KeptStreak> of(Set<LearnerId> learners) {
        var found = new HashMap<>(kept);
        found.keySet().removeIf(key -> !learners.contains(key.learner()));
        return found;
    }

    @Override
    public Shown<Glance> glance(TrackDayKey day) {
        return read(() ->
                new Glance(
                        Optional.ofNullable(kept.get(day.streak())),
                        trackDays.getOrDefault(day, TrackDay.NOTHING),
                        outages()));
    }

    @Override
    public void save(Map<StreakKey, KeptStreak> streaks) {
        kept.putAll(streaks);
        kept.values().removeIf(KeptStreak::isNothing);
    }

    @Override
    public void saveCheckpoints(Map<StreakKey, Checkpoints> changed) {
        changed.forEach((key, some) -> {
            var all = checkpoints.computeIfAbsent(key, _ -> new TreeMap<>());
            some.from().ifPresentOrElse(from -> all.tailMap(from, true).clear(), all::clear);
            some.kept().forEach(one -> all.put(one.to().orElseThrow().at(), one));
        });
        checkpoints.values().removeIf(Map::isEmpty);
    }

    @Override
    public Optional<KeptStreak> checkpoint(StreakKey streak, Instant before) {
        return Optional.ofNullable(checkpoints.get(streak))
                .map(all -> all.lowerEntry(before))
                .map(Map.Entry::getValue);
    }

    @Override
    public StreakDecisions decisions(LearnerId learner) {
        return new StreakDecisions(
                decisions.stream()
                        .filter(some -> some.learner().equals(learner))
                        .sorted(
                                Comparator.comparing(Decision::occurredAt)
                                        .thenComparing(some -> some.id().toString()))
                        .toList());
    }

    @Override
    public void add(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public List<VoidedFact> voided(DayKey day) {
        return voidings.getOrDefault(day, Set.of()).stream()
                .sorted(
                        Comparator.comparing(VoidedFact::at)
                                .thenComparing(fact -> fact.activity().toString()))
                .toList();
    }

    @Override
    public void add(DayKey day, VoidedFact fact) {
        voidings.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(fact);
    }

    @Override
    public List<Outage> outages() {
        return outages.stream()
                .sorted(
                        Comparator.comparing(OutageDeclared::occurredAt)
                                .thenComparing(some -> some.id().toString()))
                .map(Outage::of)
                .toList();
    }

    @Override
    public Declared declared(Outage outage) {
        return outages.stream()
                .filter(some -> Outage.of(some).equals(outage))
                .findFirst()
                .map(Declared::of)
                .orElseThrow();
    }

    @Override
    public void add(OutageDeclared outage) {
        outages.add(outage);
    }

    @Override
    public <T> Shown<T> read(Supplier<T> query) {
        var position = positions.position(StreakProjection.NAME);
        Awaited.mustBeShownAt(position);
        return new Shown<>(query.get(), position);
    }
}
