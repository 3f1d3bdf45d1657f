package app.fabula.domain.streak.oracle;

import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.Pause;
import app.fabula.domain.streak.Entry.PauseEnd;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Entry.RestDays;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Practice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lives through what a generator drew. */
final class Learner {
    private static final StoryId FOX = new StoryId(new UUID(0, 2));
    private static final List<DailyGoal> GOALS =
            List.of(
                    DailyGoal.pages(1),
                    DailyGoal.pages(2),
                    DailyGoal.activeSeconds(60),
                    DailyGoal.pages(3));
    private static final List<Integer> DAY_STARTS = List.of(0, 4, 0, 3, 1, 2, 12, 6);

    private final List<ZoneId> zones;
    private final List<Practice> practices = new ArrayList<>();
    private final List<Entry> decisions = new ArrayList<>();
    private DailyGoal goal = GOALS.getFirst();
    private String pause = "none";
    private Moment now;

    Learner(Instant start, List<ZoneId> zones) {
        this.zones = zones;
        this.now = new Moment(start, zones.getFirst(), 0);
    }

    Moment now() {
        return now;
    }

    List<Practice> practices() {
        return practices;
    }

    List<Entry> decisions() {
        return decisions;
    }

    void live(Act act) {
        var choice = act.choice();
        now = new Moment(now.at().plusSeconds(act.minutes() * 60L), now.zone(), now.dayStartHour());
        switch (act.kind()) {
            case PRACTISE -> practise(choice);
            case TRAVEL -> {
                now = new Moment(now.at(), pick(zones, choice), now.dayStartHour());
                practise(choice / zones.size());
            }
            case CHANGE_DAY_START ->
                    now = new Moment(now.at(), now.zone(), pick(DAY_STARTS, choice));
            case CHANGE_GOAL -> goal = pick(GOALS, choice);
            case ADD_FREEZE -> decisions.add(new FreezeAdded(id(choice), now, 1 + choice % 3));
            case REPAIR ->
                    decisions.add(
                            new Repair(
                                    id(choice),
                                    now,
                                    pick(List.of(3, 0, 1, 5), choice),
                                    pick(List.of(30, 0, 1, 3), choice / 4)));
            case PAUSE -> pause(choice);
            case END_PAUSE -> decisions.add(new PauseEnd(id(choice), now, pause));
            case REST -> decisions.add(new RestDays(id(choice), now, weekdays(choice)));
        }
    }

    private void practise(int choice) {
        practices.add(
                new Practice(
                        UUID.fromString(id(choice)),
                        now,
                        new Language("es"),
                        FOX,
                        choice % 4,
                        30 + choice % 31,
                        goal));
    }

    private void pause(int choice) {
        pause = id(choice);
        var from = today().plusDays(choice % 4);
        decisions.add(new Pause(pause, now, from, from.plusDays(choice / 4 % 5)));
    }

    private Set<DayOfWeek> weekdays(int choice) {
        return pick(
                List.of(
                        Set.of(today().plusDays(1).getDayOfWeek()),
                        Set.of(today().getDayOfWeek(), today().plusDays(2).getDayOfWeek()),
                        Set.of(),
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                choice);
    }

    private LocalDate today() {
        return LocalDays.dayOf(now);
    }

    /** Each once; and what is done at the same time comes in any order. */
    private String id(int choice) {
        var number = practices.size() + decisions.size();
        return new UUID(choice * 0x9E3779B97F4A7C15L, number).toString();
    }

    private static <T> T pick(List<T> all, int choice) {
        return all.get(choice % all.size());
    }
}
