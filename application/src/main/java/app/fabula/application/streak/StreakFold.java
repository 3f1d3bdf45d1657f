package app.fabula.application.streak;

import app.fabula.application.shared.Folding;
import app.fabula.application.shared.Recorded;
import app.fabula.application.streak.Streaks.TrackDayKey;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.streak.DecisionEntries;
import app.fabula.domain.streak.PracticeDay;
import app.fabula.domain.streak.StreakEvent.Decision;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.Track;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps streaks up to date: the days that they are made of, what was decided, and themselves. */
public final class StreakFold implements Folding {
    private final Streaks streaks;
    private final StreakKeeper keeper;

    public StreakFold(Streaks streaks) {
        this(streaks, TemporalAdjusters.firstDayOfMonth());
    }

    /**
     * @param part of the calendar, by its first day: at the end of each there is a checkpoint
     */
    StreakFold(Streaks streaks, TemporalAdjuster part) {
        this.streaks = streaks;
        this.keeper = new StreakKeeper(streaks, part);
    }

    /** Cut at outages, so that it comes to the same however the log is cut into batches. */
    @Override
    public void apply(List<Recorded> batch) {
        var some = new ArrayList<>();
        for (var recorded : batch) {
            if (recorded.event() instanceof OutageDeclared outage) {
                fold(some);
                some.clear();
                streaks.add(outage);
            } else {
                some.add(recorded.event());
            }
        }
        fold(some);
    }

    private void fold(List<Object> events) {
        var practised = new LinkedHashMap<DayKey, List<Evidence>>();
        var decided = new ArrayList<Decision>();
        for (var event : events) {
            if (event instanceof Evidence some) {
                practised
                        .computeIfAbsent(PracticeDayFold.key(some), _ -> new ArrayList<>())
                        .add(some);
            } else if (event instanceof Decision decision) {
                decided.add(decision);
            }
        }
        if (practised.isEmpty() && decided.isEmpty()) {
            return;
        }
        decided.forEach(streaks::add);
        var kept = streaks.of(learners(practised.keySet(), decided));
        var updates = new HashMap<StreakKey, StreakUpdate>();
        practise(practised, updates);
        decided.forEach(decision -> decide(decision, kept.keySet(), updates));
        keeper.keep(updates, kept);
    }

    private void practise(
            Map<DayKey, List<Evidence>> practised, Map<StreakKey, StreakUpdate> updates) {
        var before = streaks.days().load(practised.keySet());
        var after = new HashMap<DayKey, PracticeDay>();
        var trackDays = new HashMap<TrackDayKey, TrackDay>();
        practised.forEach((key, some) -> {
            var old = before.getOrDefault(key, PracticeDay.empty());
            var now = old;
            for (var event : some) {
                VoidedFact.of(event, now).ifPresent(fact -> streaks.add(key, fact));
                now = PracticeDayFold.after(now, event);
            }
            after.put(key, now);
            var tracks = new HashSet<>(old.tracks());
            tracks.addAll(now.tracks());
            some.forEach(event -> tracks.addAll(tracks(event)));
            for (var track : tracks) {
                var streak = new StreakKey(key.learner(), track);
                trackDays.put(new TrackDayKey(streak, key.day()), TrackDay.of(now.on(track)));
                updates.computeIfAbsent(streak, _ -> new StreakUpdate())
                        .day(key.day(), old.on(track).goalsMet(), now.on(track).goalsMet());
            }
        });
        streaks.days().save(after);
        streaks.saveDays(trackDays);
    }

    /** Also of a page that the same batch voids: all batches touch the same streaks. */
    private static Set<Track> tracks(Evidence event) {
        return event instanceof PageRead read ? Set.of(Track.of(read.language())) : Set.of();
    }

    private static void decide(
            Decision decision, Set<StreakKey> kept, Map<StreakKey, StreakUpdate> updates) {
        var tracks = new HashSet<>(DecisionEntries.tracks(decision));
        kept.stream()
                .filter(key -> key.learner().equals(decision.learner()))
                .map(StreakKey::track)
                .filter(track -> DecisionEntries.concerns(decision, track))
                .forEach(tracks::add);
        for (var track : tracks) {
            updates.computeIfAbsent(
                            new StreakKey(decision.learner(), track), _ -> new StreakUpdate())
                    .add(DecisionEntries.entry(decision));
        }
    }

    private static Set<LearnerId> learners(Set<DayKey> days, List<Decision> decisions) {
        var learners = days.stream().map(DayKey::learner).collect(Collectors.toSet());
        decisions.forEach(decision -> learners.add(decision.learner()));
        return learners;
    }
}
