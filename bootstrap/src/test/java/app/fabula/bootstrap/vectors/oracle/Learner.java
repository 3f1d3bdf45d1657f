package app.fabula.bootstrap.vectors.oracle;

import app.fabula.bootstrap.vectors.oracle.Arrival.Decided;
import app.fabula.bootstrap.vectors.oracle.Arrival.Read;
import app.fabula.bootstrap.vectors.oracle.Arrival.Voided;
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
import app.fabula.domain.streak.Track;
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
    static final Track SPANISH = new Track("es");

    private static final StoryId FOX = new StoryId(new UUID(0, 2));
    private static final Language FRENCH = new Language("fr");
    private static final List<DailyGoal> GOALS =
            List.of(
                    DailyGoal.pages(1),
                    DailyGoal.pages(2),
                    DailyGoal.activeSeconds(60),
                    DailyGoal.pages(3));
    private static final List<Integer> DAY_STARTS = List.of(0, 4, 0, 3, 1, 2, 12, 6);
    private static final List<Integer> HOURS_ON_THE_WAY = List.of(0, 0, 0, -3, 0, 1, 0, 0, 0, 48);

    private final List<ZoneId> zones;
    private final List<Arrival> sent = new ArrayList<>();
    private DailyGoal goal = GOALS.getFirst();
    private String pause = new UUID(0, 0).toString();
    private Moment now;

    Learner(Instant start, List<ZoneId> zones) {
        this.zones = zones;
        this.now = new Moment(start, zones.getFirst(), 0);
    }

    Moment now() {
        return now;
    }

    List<Arrival> sent() {
        return sent;
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
            case ADD_FREEZE -> decide(choice, new FreezeAdded(id(choice), now, 1 + choice % 3));
            case REPAIR ->
                    decide(
                            choice,
                            new Repair(
                                    id(choice),
                                    now,
                                    pick(List.of(3, 0, 1, 5), choice),
                                    pick(List.of(30, 0, 1, 3), choice / 4)));
            case PAUSE -> pause(choice);
            case END_PAUSE -> decide(choice, new PauseEnd(id(choice), now, pause));
            case REST -> decide(choice, new RestDays(id(choice), now, weekdays(choice)));
            case VOID -> sent.add(new Voided(somethingSent(choice), now.at(), received(choice)));
            case SEND_AGAIN -> sendAgain(choice);
        }
    }

    private void practise(int choice) {
        practise(choice, UUID.fromString(id(choice)));
    }

    private void practise(int choice, UUID id) {
        var language = choice % 7 == 0 ? FRENCH : new Language(SPANISH.code());
        var page = new Practice(id, now, language, FOX, choice % 4, 30 + choice % 31, goal);
        sent.add(new Read(page, received(choice)));
    }

    private void decide(int choice, Entry entry) {
        var track = choice / 13 % 4 == 0 ? SPANISH : Track.ALL;
        sent.add(new Decided(entry, track, received(choice)));
    }

    private void pause(int choice) {
        pause = id(choice);
        var from = today().plusDays(choice % 4);
        decide(choice, new Pause(pause, now, from, from.plusDays(choice / 4 % 5)));
    }

    /** As it was; or, a page, by a device that has forgotten when that was read. */
    private void sendAgain(int choice) {
        if (sent.isEmpty()) {
            return;
        }
        var again = pick(sent, choice);
        if (again instanceof Read read && choice % 2 == 0) {
            practise(choice, read.practice().activity());
        } else {
            sent.add(again.receivedAt(received(choice)));
        }
    }

    /** Or something that nobody knows. */
    private String somethingSent(int choice) {
        return sent.isEmpty() || choice % 9 == 0 ? id(choice) : pick(sent, choice).id();
    }

    /** Each at another instant; before it occurred, by the clock of a device that is ahead. */
    private Instant received(int choice) {
        return now.at()
                .plusSeconds(pick(HOURS_ON_THE_WAY, choice / 11) * 3_600L)
                .minusMillis(1_000 - sent.size());
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
        return new UUID(choice * 0x9E3779B97F4A7C15L, sent.size()).toString();
    }

    private static <T> T pick(List<T> all, int choice) {
        return all.get(choice % all.size());
    }
}
