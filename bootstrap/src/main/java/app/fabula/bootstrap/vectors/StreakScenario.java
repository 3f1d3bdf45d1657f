package app.fabula.bootstrap.vectors;

import static java.util.stream.Collectors.toSet;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.streak.StreakHistory;
import app.fabula.domain.shared.Language;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A scenario as the product would have met it: what had been received is in a log, each id once,
 * and is folded as a question about a past instant is.
 */
final class StreakScenario {
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final JsonNode scenario;
    private final JsonNode config;
    private final ScenarioEvents told;

    StreakScenario(JsonNode scenario) {
        this.scenario = scenario;
        this.config = scenario.path("config");
        this.told = new ScenarioEvents(config);
    }

    /** Of the question. */
    Moment now() {
        return told.moment(scenario.path("as_of"));
    }

    Track track() {
        var language = scenario.path("language").asString("");
        return language.isEmpty() ? Track.ALL : Track.of(new Language(language));
    }

    /** What was known at that moment. */
    StreakHistory history() {
        var log = StreakHistory.of(events(now().at()).iterator());
        var home = new LearnerCalendar(now().zone(), told.rule(scenario.path("as_of")));
        return new StreakHistory(Optional.of(home), log.days(), log.decisions(), log.outages());
    }

    Standing standing() {
        var now = now();
        var known = history();
        var rules =
                new StreakRules(
                        config.path("freezes").asInt(0),
                        Duration.ofMinutes(
                                Math.round(config.path("min_zone_change_gap_h").asDouble(4) * 60)),
                        known.spans());
        var whole = known.whole(track(), rules, now.at().plus(AHEAD));
        return rules.standing(whole.course().streak(), now);
    }

    private List<Object> events(Instant asOf) {
        var received =
                scenario.path("events")
                        .valueStream()
                        .filter(event -> !at(event, "received").isAfter(asOf))
                        .sorted(
                                Comparator.comparing((JsonNode event) -> at(event, "received"))
                                        .thenComparing(event -> at(event, "at")))
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
                events.add(told.event(event, ids.of(event)));
            }
        }
        return events;
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
