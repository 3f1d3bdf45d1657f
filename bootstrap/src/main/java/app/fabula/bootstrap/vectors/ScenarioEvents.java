package app.fabula.bootstrap.vectors;

import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import app.fabula.domain.streak.StreakEvent.PauseDeclared;
import app.fabula.domain.streak.StreakEvent.RepairUsed;
import app.fabula.domain.streak.StreakEvent.RestDaysChosen;
import app.fabula.domain.streak.Track;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What a scenario tells, as it would stand in the log. A unit is a second of reading. An event may
 * have a goal and a start of day of its own, for they are settings that learners change.
 */
record ScenarioEvents(JsonNode config) {
    private static final LearnerId LEARNER = new LearnerId(new UUID(0, 1));
    private static final StoryId STORY = new StoryId(new UUID(0, 2));
    private static final int REPAIR_INTERVAL = 30;
    private static final String GOAL = "goal";
    private static final String DAY_START = "rollover_hours";

    Object event(JsonNode event, UUID id) {
        var when = moment(event);
        var limit = config.path("max_freezes").asInt(2);
        var window = config.path("repair_window_days").asInt(3);
        return switch (event.path("type").asString("activity")) {
            case "activity" -> read(event, id, when);
            case "buy_freeze" -> new FreezeBought(LEARNER, id, Track.ALL, limit, when);
            case "repair" -> new RepairUsed(LEARNER, id, Track.ALL, window, REPAIR_INTERVAL, when);
            case "pause" ->
                    new PauseDeclared(LEARNER, id, date(event, "from"), date(event, "to"), when);
            case "rest_days" -> new RestDaysChosen(LEARNER, id, weekdays(event), when);
            case "outage" ->
                    new OutageDeclared(
                            id, instant(event, "from"), instant(event, "to"), "", "", when.at());
            case String other -> throw new IllegalArgumentException("no type of event: " + other);
        };
    }

    Moment moment(JsonNode node) {
        return new Moment(
                instant(node, "at"), ZoneId.of(node.path("zone").asString()), dayStart(node));
    }

    DayRule rule(JsonNode node) {
        var goal = node.path(GOAL).asInt(config.path(GOAL).asInt(1));
        return new DayRule(dayStart(node), DailyGoal.activeSeconds(goal));
    }

    private PageRead read(JsonNode event, UUID id, Moment when) {
        var language = new Language(event.path("language").asString("es"));
        var occurrence = new Occurrence(id, when.at(), when.zone(), null, rule(event));
        var units = event.path("n").asInt(1);
        return new PageRead(LEARNER, STORY, 1, language, 1, 1, units, occurrence);
    }

    private int dayStart(JsonNode node) {
        return node.path(DAY_START).asInt(config.path(DAY_START).asInt(0));
    }

    private static List<DayOfWeek> weekdays(JsonNode event) {
        return event.path("weekdays")
                .valueStream()
                .map(day -> DayOfWeek.valueOf(day.asString().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static LocalDate date(JsonNode node, String member) {
        return LocalDate.parse(node.path(member).asString());
    }

    private static Instant instant(JsonNode node, String member) {
        return Instant.parse(node.path(member).asString());
    }
}
