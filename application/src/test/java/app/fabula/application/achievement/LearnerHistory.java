package app.fabula.application.achievement;

import app.fabula.application.streak.PracticeDayFold;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.Reading;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.PracticeDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that a learner did and that counts: a fold over facts, the same for any order of their
 * arrival.
 */
public record LearnerHistory(Map<StoryId, Reading> readings, Map<LocalDate, PracticeDay> days) {
    public LearnerHistory {
        readings = Map.copyOf(readings);
        days = Map.copyOf(days);
    }

    public static LearnerHistory of(Collection<? extends Evidence> evidence) {
        var byStory = new HashMap<StoryId, List<Fact>>();
        var byDay = new HashMap<LocalDate, List<Practice>>();
        for (var fact : CountedFacts.of(evidence)) {
            byStory.computeIfAbsent(fact.story(), _ -> new ArrayList<>()).add(fact);
            if (fact instanceof PageRead read) {
                var day = PracticeDayFold.key(read).day();
                byDay.computeIfAbsent(day, _ -> new ArrayList<>())
                        .add(PracticeDayFold.practice(read));
            }
        }
        var readings = new HashMap<StoryId, Reading>();
        byStory.forEach((story, some) -> readings.put(story, Reading.of(some)));
        var days = new HashMap<LocalDate, PracticeDay>();
        byDay.forEach((day, some) -> days.put(day, PracticeDay.of(some)));
        return new LearnerHistory(readings, days);
    }

    public List<Award> awards(CompletionRule rule) {
        var completions =
                readings.values().stream()
                        .map(reading -> reading.completion(rule))
                        .flatMap(Optional::stream)
                        .map(mark -> new Feat(mark.at(), mark.day()))
                        .toList();
        return Awards.earned(completions, credits());
    }

    private SortedMap<LocalDate, Instant> credits() {
        var credits = new TreeMap<LocalDate, Instant>();
        days.forEach(
                (day, practised) -> practised.creditedAt().ifPresent(at -> credits.put(day, at)));
        return credits;
    }
}
