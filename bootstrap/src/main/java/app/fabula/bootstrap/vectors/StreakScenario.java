package app.fabula.bootstrap.vectors;

import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.streak.StreakHistory;
import app.fabula.domain.shared.Language;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Standing;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A scenario as the product would have met it: what was known is in a log, and is folded as a
 * question about a past instant is.
 */
final class StreakScenario {
    private final Members scenario;
    private final Members config;
    private final ScenarioEvents events;

    StreakScenario(JsonNode scenario) {
        this.scenario = new Members(scenario);
        this.config = this.scenario.of("config");
        this.events = new ScenarioEvents(config);
    }

    /** Of the question. */
    Moment now() {
        return events.moment(scenario.of("as_of"));
    }

    Track track() {
        return scenario.has("language")
                ? Track.of(new Language(scenario.text("language")))
                : Track.ALL;
    }

    /** What was known at that moment. */
    StreakHistory history() {
        var now = now();
        var told = events.told(scenario.list("events"));
        var log = StreakHistory.of(KnownLog.at(now.at(), told).iterator());
        var home = new LearnerCalendar(now.zone(), events.rule(scenario.of("as_of")));
        return new StreakHistory(
                Optional.of(home), log.days(), log.voided(), log.decisions(), log.outages());
    }

    Standing standing() {
        var now = now();
        var known = history();
        var rules =
                new StreakRules(
                        config.number("freezes", 0),
                        Duration.ofMinutes(
                                Math.round(config.fraction("min_zone_change_gap_h", 4) * 60)),
                        known.spans());
        var whole = known.whole(track(), rules, now.at().plus(KnownLog.AHEAD));
        return rules.standing(whole.course().streak(), now);
    }
}
