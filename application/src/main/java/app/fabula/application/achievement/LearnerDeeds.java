package app.fabula.application.achievement;

import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What rules see of everything that one learner did: a pure function of the set of facts that
 * count, whatever the order of their arrival.
 */
public final class LearnerDeeds {
    /** Out-port: how a version of a story was graded, such as {@code A1}; that never changes. */
    @FunctionalInterface
    public interface Levels {
        Optional<String> of(StoryId story, int version);
    }

    /** Of which each is asked for once. */
    private record Version(StoryId story, int version) {}

    private final Levels levels;
    private final Collection<Fact> facts;

    private LearnerDeeds(Levels levels, Collection<Fact> facts) {
        this.levels = levels;
        this.facts = facts;
    }

    /**
     * @param evidence of one learner
     * @return in the order in which they are folded
     */
    public static List<Deed> of(
            Collection<? extends Evidence> evidence, CompletionRule rule, Levels levels) {
        var known = new HashMap<Version, Optional<String>>();
        return new LearnerDeeds(
                        (story, version) ->
                                known.computeIfAbsent(
                                        new Version(story, version),
                                        _ -> levels.of(story, version)),
                        CountedFacts.of(evidence))
                .all(rule);
    }

    private List<Deed> all(CompletionRule rule) {
        var deeds = new ArrayList<Deed>();
        var byId = new HashMap<UUID, Fact>();
        var byStory = new LinkedHashMap<StoryId, List<Fact>>();
        for (var fact : facts) {
            byId.put(fact.activity(), fact);
            byStory.computeIfAbsent(fact.story(), _ -> new ArrayList<>()).add(fact);
        }
        deeds.addAll(reported());
        for (var story : byStory.values()) {
            for (var done : StoryDeed.of(story, rule)) {
                deeds.add(deed(done.fact(), done.kind(), done.quantities()));
            }
        }
        for (var goal : GoalDay.of(facts)) {
            var fact = Objects.requireNonNull(byId.get(goal.activity()));
            var days = Map.of(Quantity.STREAK_DAYS, (long) goal.run());
            deeds.add(deed(fact, DeedKind.GOAL_MET, days));
        }
        Collections.sort(deeds);
        return deeds;
    }

    /** What each fact is by itself. */
    private List<Deed> reported() {
        var deeds = new ArrayList<Deed>();
        var last = Optional.<LocalDate>empty();
        for (var fact : facts) {
            switch (fact) {
                case StoryStarted _ -> deeds.add(deed(fact, DeedKind.STORY_STARTED, Map.of()));
                case StoryFinished it ->
                        deeds.add(
                                deed(
                                        fact,
                                        DeedKind.STORY_FINISHED,
                                        Map.of(Quantity.WORDS, (long) it.words())));
                case PageRead page -> {
                    var day = fact.occurrence().day();
                    var away = last.map(before -> ChronoUnit.DAYS.between(before, day)).orElse(0L);
                    deeds.add(
                            deed(
                                    fact,
                                    DeedKind.PAGE_READ,
                                    Map.of(
                                            Quantity.WORDS,
                                            (long) page.words(),
                                            Quantity.ACTIVE_SECONDS,
                                            (long) page.activeSeconds(),
                                            Quantity.DAYS_AWAY,
                                            Math.max(0, away))));
                    last = Optional.of(away < 0 ? last.orElse(day) : day);
                }
            }
        }
        return deeds;
    }

    private Deed deed(Fact fact, DeedKind kind, Map<Quantity, Long> quantities) {
        var occurrence = fact.occurrence();
        return new Deed(
                fact.activity().toString(),
                kind,
                fact.occurredAt(),
                occurrence.day(),
                fact.occurredAt().atZone(occurrence.zone()).getHour(),
                fact.language(),
                fact.story(),
                levels.of(fact.story(), fact.version()),
                quantities);
    }
}
