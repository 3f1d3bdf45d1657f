package app.fabula.application.statistics;

import app.fabula.application.progress.FactSamples;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Made-up learners: some sittings around the switches of clocks in 2026, with short and long
 * pauses, on two devices at once, now and then travelling, sometimes reading a story again.
 */
public final class ReadingLives {
    static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("America/Santiago"),
                    ZoneId.of("Australia/Lord_Howe"),
                    ZoneId.of("Africa/Cairo"),
                    ZoneId.of("Pacific/Chatham"),
                    ZoneId.of("Asia/Kathmandu"));
    private static final List<Language> LANGUAGES = List.of(new Language("es"), new Language("cy"));
    private static final int PAGES = 2;

    private final Random chance;
    private final DayRule rule;
    private final ZoneId home;

    private ReadingLives(Random chance) {
        this.chance = chance;
        this.rule = new DayRule(chance.nextInt(3) * 2, DailyGoal.DEFAULT);
        this.home = ZONES.get(chance.nextInt(ZONES.size()));
    }

    /** Facts in the order of their making, which is none. */
    static List<Fact> facts(long seed) {
        return new ReadingLives(new Random(seed)).facts();
    }

    /** As they became known: some late, some voided after they had come. */
    public static List<Arrival> arrivals(long seed) {
        return arrivals(seed, facts(seed));
    }

    /** The same of somebody who comes back to the same few stories on ten or twenty days. */
    static List<Arrival> evenings(long seed) {
        return arrivals(seed, new ReadingLives(new Random(seed)).facts(20));
    }

    private static List<Arrival> arrivals(long seed, List<Fact> facts) {
        var chance = new Random(seed);
        var arrivals = new ArrayList<Arrival>();
        for (var fact : facts) {
            var delay = Duration.ofMinutes(chance.nextInt(3) == 0 ? chance.nextInt(5_000) : 1);
            var recordedAt = fact.occurredAt().plus(delay);
            arrivals.add(new Arrival(fact, recordedAt));
            if (chance.nextInt(6) == 0) {
                var later = recordedAt.plus(Duration.ofMinutes(1 + chance.nextInt(3_000)));
                arrivals.add(new Arrival(FactSamples.voided(fact), later));
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::recordedAt));
        return arrivals;
    }

    private List<Fact> facts() {
        return facts(1 + chance.nextInt(3));
    }

    private List<Fact> facts(int sittings) {
        var facts = new ArrayList<Fact>();
        var from = aroundASwitch();
        for (var i = 0; i < sittings; i++) {
            sitting(from, facts);
            from = from.plusSeconds(chance.nextInt(100_000));
        }
        Collections.shuffle(facts, chance);
        return facts;
    }

    /** Also of no switch, where the zone has none. */
    private Instant aroundASwitch() {
        var someday = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(chance.nextInt(20_000_000));
        var transition = home.getRules().nextTransition(someday);
        var middle = transition == null ? someday : transition.getInstant();
        return middle.plusSeconds(chance.nextInt(20_000) - 10_000);
    }

    private void sitting(Instant from, List<Fact> facts) {
        var at = from;
        var story = 1 + chance.nextInt(3);
        var zone = chance.nextInt(5) == 0 ? ZONES.get(chance.nextInt(ZONES.size())) : home;
        for (var i = 1 + chance.nextInt(8); i > 0; i--) {
            at = at.plusMillis(chance.nextInt(90_000));
            facts.add(fact(story, at, zone));
        }
    }

    private Fact fact(int number, Instant at, ZoneId zone) {
        var story = FactSamples.story(number);
        var version = 1 + chance.nextInt(2);
        var language = LANGUAGES.get(version == 2 && number == 3 ? 1 : 0);
        var occurrence =
                new Occurrence(
                        new UUID(chance.nextLong(), chance.nextLong()),
                        at,
                        zone,
                        chance.nextBoolean() ? "phone" : "tablet",
                        rule);
        return switch (chance.nextInt(7)) {
            case 0 -> new StoryStarted(FactSamples.ana, story, version, language, occurrence);
            case 1, 2 ->
                    new StoryFinished(
                            FactSamples.ana,
                            story,
                            version,
                            language,
                            PAGES,
                            PAGES * 60 * version,
                            occurrence);
            default ->
                    new PageRead(
                            FactSamples.ana,
                            story,
                            version,
                            language,
                            1 + chance.nextInt(PAGES),
                            60 * version,
                            chance.nextInt(80),
                            occurrence);
        };
    }
}
