package app.fabula.application.achievement;

import app.fabula.application.progress.ReadingKey;
import app.fabula.application.streak.PracticeDayFold;
import app.fabula.domain.achievement.Award;
import app.fabula.domain.achievement.Awards;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.Mark;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that a learner did, folded from the log as it is now. */
public final class LearnerHistory {
    /** Out-port. */
    @FunctionalInterface
    public interface Source {
        LearnerHistory of(LearnerId learner);
    }

    private final Map<StoryId, Reading> readings = new HashMap<>();
    private final Map<LocalDate, PracticeDay> days = new HashMap<>();

    public static LearnerHistory of(Iterable<Fact> facts) {
        var history = new LearnerHistory();
        facts.forEach(history::add);
        return history;
    }

    public List<Award> awards(CompletionRule rule) {
        var completions =
                readings.values().stream()
                        .map(reading -> reading.completion(rule))
                        .flatMap(Optional::stream)
                        .map(Mark::at)
                        .toList();
        return Awards.earned(completions, credits());
    }

    private SortedMap<LocalDate, Instant> credits() {
        var credits = new TreeMap<LocalDate, Instant>();
        days.forEach(
                (day, practised) -> practised.creditedAt().ifPresent(at -> credits.put(day, at)));
        return credits;
    }

    private void add(Fact fact) {
        var story = ReadingKey.of(fact).story();
        readings.put(story, readings.getOrDefault(story, Reading.none()).after(fact));
        if (fact instanceof PageRead read) {
            var day = PracticeDayFold.key(read).day();
            var practised = days.getOrDefault(day, PracticeDay.empty());
            days.put(day, PracticeDayFold.after(practised, read));
        }
    }
}
