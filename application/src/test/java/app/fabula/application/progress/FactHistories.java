package app.fabula.application.progress;

import static app.fabula.application.progress.FactSamples.spanish;

import app.fabula.application.shared.Recorded;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Two learners' reading of some days in three zones, and ways in which it may arrive. Instants are
 * few, so that many facts share one.
 */
public final class FactHistories {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("Pacific/Kiritimati"),
                    ZoneId.of("America/New_York"));
    private static final int STORIES = 6;
    private static final int DAYS = 9;
    private static final int QUARTERS = 4;

    private FactHistories() {}

    public static Arbitrary<List<Fact>> all() {
        return Arbitraries.longs().list().ofMinSize(1).ofMaxSize(120).map(FactHistories::facts);
    }

    /** Every fact at least once, some again, in no order. */
    public static List<Fact> arrived(List<Fact> facts, Random chance) {
        var arrived = new ArrayList<>(facts);
        facts.forEach(_ -> arrived.add(facts.get(chance.nextInt(facts.size()))));
        Collections.shuffle(arrived, chance);
        return arrived;
    }

    /** Some of them, perhaps none or all. */
    public static List<Fact> some(List<Fact> facts, Random chance) {
        var share = chance.nextInt(101);
        return facts.stream().filter(_ -> chance.nextInt(100) < share).toList();
    }

    /** As they have arrived, and each of some is voided at any time after that. */
    public static List<Evidence> voiding(List<Fact> some, List<Fact> arrived, Random chance) {
        var evidence = new ArrayList<Evidence>(arrived);
        for (var fact : some) {
            var after = evidence.lastIndexOf(fact) + 1;
            var place = after + chance.nextInt(evidence.size() - after + 1);
            evidence.add(place, FactSamples.voided(fact));
        }
        return evidence;
    }

    /** As a follower of the log gets them. */
    public static List<List<Recorded>> batches(List<? extends Evidence> facts, Random chance) {
        var batches = new ArrayList<List<Recorded>>();
        for (var from = 0; from < facts.size(); ) {
            var to = Math.min(facts.size(), from + 1 + chance.nextInt(9));
            batches.add(facts.subList(from, to).stream().map(FactSamples::recorded).toList());
            from = to;
        }
        return batches;
    }

    private static List<Fact> facts(List<Long> seeds) {
        var facts = new ArrayList<Fact>();
        for (var seed : seeds) {
            facts.add(fact(new Random(seed), new UUID(facts.size(), seed)));
        }
        return facts;
    }

    private static Fact fact(Random chance, UUID activity) {
        var learner = chance.nextInt(4) == 0 ? FactSamples.ben : FactSamples.ana;
        var quarter = chance.nextInt(DAYS * QUARTERS);
        var occurrence =
                new Occurrence(
                        activity,
                        MONDAY.plus(quarter * 6L, ChronoUnit.HOURS),
                        ZONES.get(chance.nextInt(ZONES.size())),
                        "phone",
                        new DayRule(4, DailyGoal.pages(1 + chance.nextInt(2))));
        return fact(learner, chance, occurrence);
    }

    private static Fact fact(LearnerId learner, Random chance, Occurrence occurrence) {
        var story = FactSamples.story(chance.nextInt(STORIES));
        return switch (chance.nextInt(8)) {
            case 0 -> new StoryStarted(learner, story, 1, spanish, occurrence);
            case 1, 2 -> new StoryFinished(learner, story, 1, spanish, 2, 120, occurrence);
            default -> {
                var page = 1 + chance.nextInt(2);
                yield new PageRead(
                        learner, story, 1, spanish, page, 60, chance.nextInt(20), occurrence);
            }
        };
    }
}
