package app.fabula.bootstrap.vectors;

import app.fabula.bootstrap.vectors.Told.Happened;
import app.fabula.bootstrap.vectors.Told.Voided;
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
 * What a scenario tells, as it would stand in the log. A unit is a second of reading; an activity
 * that does not say how many is one. An event may have a goal and a start of day of its own, for
 * they are settings that learners change. What does not say when it was received was received in
 * time for every question.
 */
record ScenarioEvents(Members config) {
    private static final LearnerId LEARNER = new LearnerId(new UUID(0, 1));
    private static final StoryId STORY = new StoryId(new UUID(0, 2));
    private static final int REPAIR_INTERVAL = 30;
    private static final String GOAL = "goal";
    private static final String DAY_START = "rollover_hours";

    List<Told> told(List<JsonNode> events) {
        var ids = new StreakIds(events);
        return events.stream().map(event -> told(event, ids.of(event))).toList();
    }

    Moment moment(Members some) {
        return new Moment(some.instant("at"), ZoneId.of(some.text("zone")), dayStart(some));
    }

    DayRule rule(Members some) {
        var goal = some.number(GOAL, config.number(GOAL, 1));
        return new DayRule(dayStart(some), DailyGoal.activeSeconds(goal));
    }

    /** A void needs no time or place: it changes what is known, not a day. */
    private Told told(JsonNode node, UUID id) {
        var event = new Members(node);
        var received = event.instant("received", Instant.MIN);
        return event.text("type", "").equals("void")
                ? new Voided(event.instant("at", Instant.MIN), received, event.text("voids", ""))
                : new Happened(
                        event.instant("at"), received, StreakIds.text(node), event(event, id));
    }

    private Object event(Members event, UUID id) {
        var when = moment(event);
        var limit = config.number("max_freezes", 2);
        var window = config.number("repair_window_days", 3);
        return switch (event.text("type", "activity")) {
            case "activity" -> read(event, id, when);
            case "buy_freeze" -> new FreezeBought(LEARNER, id, Track.ALL, limit, when);
            case "repair" -> new RepairUsed(LEARNER, id, Track.ALL, window, REPAIR_INTERVAL, when);
            case "pause" ->
                    new PauseDeclared(LEARNER, id, date(event, "from"), date(event, "to"), when);
            case "rest_days" -> new RestDaysChosen(LEARNER, id, weekdays(event), when);
            case "outage" ->
                    new OutageDeclared(
                            id, event.instant("from"), event.instant("to"), "", "", when.at());
            case String other -> throw new IllegalArgumentException("no type of event: " + other);
        };
    }

    private PageRead read(Members event, UUID id, Moment when) {
        var language = new Language(event.text("language", "es"));
        var occurrence = new Occurrence(id, when.at(), when.zone(), null, rule(event));
        var units = event.number("n", 1);
        return new PageRead(LEARNER, STORY, 1, language, 1, 1, units, occurrence);
    }

    private int dayStart(Members some) {
        return some.number(DAY_START, config.number(DAY_START, 0));
    }

    private static List<DayOfWeek> weekdays(Members event) {
        return event.list("weekdays").stream()
                .map(day -> DayOfWeek.valueOf(day.asString().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static LocalDate date(Members event, String name) {
        return LocalDate.parse(event.text(name));
    }
}
