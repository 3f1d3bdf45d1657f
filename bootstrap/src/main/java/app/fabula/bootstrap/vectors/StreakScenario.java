package app.fabula.bootstrap.vectors;

import static java.util.stream.Collectors.toSet;

import app.fabula.application.streak.StreakHistory;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A scenario as the product would have met it: what had been received is in a log, each id once,
 * and is folded as a question about a past instant is. A unit is a second of reading.
 */
final class StreakScenario {
    private static final LearnerId LEARNER = new LearnerId(new UUID(0, 1));
    private static final StoryId STORY = new StoryId(new UUID(0, 2));
    private static final Language LANGUAGE = new Language("es");
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final int REPAIR_INTERVAL = 30;

    private final JsonNode scenario;
    private final JsonNode config;
    private final int dayStart;

    StreakScenario(JsonNode scenario) {
        this.scenario = scenario;
        this.config = scenario.path("config");
        this.dayStart = config.path("rollover_hours").asInt(0);
    }

    Standing standing() {
        var now = moment(scenario.path("as_of"));
        var rules =
                new StreakRules(
                        config.path("freezes").asInt(0),
                        Duration.ofMinutes(
                                Math.round(config.path("min_zone_change_gap_h").asDouble(4) * 60)),
                        List.of());
        var whole =
                StreakHistory.of(events(now.at()).iterator())
                        .whole(Track.ALL, rules, now.at().plus(AHEAD));
        return rules.standing(whole.course().streak(), now);
    }

    private List<Object> events(Instant asOf) {
        var received =
                scenario.path("events")
                        .valueStream()
                        .filter(event -> !at(event, "received").isAfter(asOf))
                        .sorted(Comparator.comparing(event -> at(event, "received")))
                        .toList();
        var voided =
                received.stream()
                        .filter(event -> isOf("void", event))
                        .filter(event -> !at(event, "at").isAfter(asOf.plus(AHEAD)))
                        .map(event -> event.path("voids").asString())
                        .collect(toSet());
        var ids = new StreakIds(scenario.path("events"));
        var known = new HashSet<String>();
        var events = new ArrayList<>();
        for (var event : received) {
            var id = event.path("id").asString("");
            var isNew = id.isEmpty() || known.add(id);
            if (isNew && !voided.contains(id) && !isOf("void", event)) {
                events.add(event(event, ids.of(event)));
            }
        }
        return events;
    }

    private Object event(JsonNode event, UUID id) {
        var when = moment(event);
        var limit = config.path("max_freezes").asInt(2);
        var window = config.path("repair_window_days").asInt(3);
        return switch (event.path("type").asString("activity")) {
            case "activity" -> read(id, when, event.path("n").asInt(1));
            case "buy_freeze" -> new FreezeBought(LEARNER, id, Track.ALL, limit, when);
            case "repair" -> new RepairUsed(LEARNER, id, Track.ALL, window, REPAIR_INTERVAL, when);
            case String other -> throw new IllegalArgumentException("no type of event: " + other);
        };
    }

    private PageRead read(UUID id, Moment when, int units) {
        var goal = DailyGoal.activeSeconds(config.path("goal").asInt(1));
        var rule = new DayRule(dayStart, goal);
        var occurrence = new Occurrence(id, when.at(), when.zone(), null, rule);
        return new PageRead(LEARNER, STORY, 1, LANGUAGE, 1, 1, units, occurrence);
    }

    private Moment moment(JsonNode node) {
        return new Moment(at(node, "at"), ZoneId.of(node.path("zone").asString()), dayStart);
    }

    /** What does not say when it was received was received in time. */
    private static Instant at(JsonNode event, String member) {
        var text = event.path(member).asString("");
        return text.isEmpty() ? Instant.MIN : Instant.parse(text);
    }

    private static boolean isOf(String type, JsonNode event) {
        return event.path("type").asString("").equals(type);
    }
}
