package app.fabula.application.achievement;

import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What several facts about one story amount to, and the one that brought it about. */
record StoryDeed(Fact fact, DeedKind kind, Map<Quantity, Long> quantities) {
    /** Whoever pauses for longer sits down again. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /**
     * @param facts of one story, in the order of their time
     */
    static List<StoryDeed> of(List<Fact> facts, CompletionRule rule) {
        var completion = Reading.of(facts).completion(rule);
        if (completion.isEmpty()) {
            return List.of();
        }
        var deeds = new ArrayList<StoryDeed>();
        var upTo = new ArrayList<Fact>();
        for (var fact : facts) {
            if (!deeds.isEmpty() && fact instanceof StoryStarted) {
                deeds.add(new StoryDeed(fact, DeedKind.STORY_REREAD, Map.of()));
            }
            upTo.add(fact);
            if (fact.activity().equals(completion.get().activity())) {
                deeds.add(
                        new StoryDeed(
                                fact,
                                DeedKind.STORY_COMPLETED,
                                Map.of(
                                        Quantity.WORDS, words(upTo),
                                        Quantity.SITTINGS, sittings(upTo))));
            }
        }
        return deeds;
    }

    /** Of the version that was finished last. */
    private static long words(List<Fact> facts) {
        var words = 0L;
        for (var fact : facts) {
            if (fact instanceof StoryFinished finished) {
                words = finished.words();
            }
        }
        return words;
    }

    private static long sittings(List<Fact> facts) {
        var sittings = 1L;
        for (var next = 1; next < facts.size(); next++) {
            var before = facts.get(next - 1).occurredAt();
            if (before.plus(PAUSE).isBefore(facts.get(next).occurredAt())) {
                sittings++;
            }
        }
        return sittings;
    }
}
