package app.fabula.bootstrap.demo;

import app.fabula.domain.progress.Activity;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Somebody's days of reading, and how their devices tell of it. */
final class Life {
    private static final int PAGES_FOR_A_GOAL_IN_SECONDS = 5;
    private static final double OFFLINE = 0.1;
    private static final double SENT_TWICE = 0.02;
    private static final double ON_THE_TABLET = 0.2;

    private final Persona persona;
    private final LocalDate until;
    private final RandomGenerator chance;
    private final Reader reader;
    private final Diary diary;

    Life(
            LearnerId learner,
            Persona persona,
            Library library,
            LocalDate until,
            RandomGenerator chance) {
        this.persona = persona;
        this.until = until;
        this.chance = chance;
        this.reader = new Reader(persona, library, chance);
        var end = until.atStartOfDay(ZoneOffset.UTC).toInstant();
        this.diary = new Diary(learner, persona.plan().zone(), end);
    }

    /** In the order of arrival; some of it comes twice. */
    List<Activity> sent() {
        var uploads = new ArrayList<Upload>();
        for (var day = persona.joined(); !day.isAfter(until); day = day.plusDays(1)) {
            if (isForReading(day)) {
                sit(day);
                send(uploads);
            }
        }
        return uploads.stream()
                .sorted(Comparator.comparing(Upload::sentAt))
                .map(Upload::activities)
                .flatMap(List::stream)
                .toList();
    }

    private boolean isForReading(LocalDate day) {
        var weeks = (int) ChronoUnit.WEEKS.between(persona.joined(), day);
        return chance.nextDouble() < persona.habit().likelihood(day.getDayOfWeek(), weeks);
    }

    private void sit(LocalDate day) {
        var device = is(ON_THE_TABLET) ? "tablet" : "phone";
        var beginning = day.atTime(hour()).atZone(persona.plan().zone()).toInstant();
        diary.begin(device, beginning);
        reader.read(pages(), diary);
    }

    /** Mostly about as many as they mean to. */
    private int pages() {
        var goal = persona.plan().rule().goal();
        var usual =
                goal.unit() == DailyGoal.Unit.PAGES ? goal.amount() : PAGES_FOR_A_GOAL_IN_SECONDS;
        return (int) Math.max(1, Math.round(usual * chance.nextGaussian(1.15, 0.35)));
    }

    /** Most people read in the evening, some on their way to work, some at noon. */
    private LocalTime hour() {
        var kind = chance.nextDouble();
        var hour =
                kind < 0.65
                        ? chance.nextGaussian(20.5, 1.3)
                        : kind < 0.85
                                ? chance.nextGaussian(7.5, 0.7)
                                : chance.nextGaussian(12.6, 0.5);
        return LocalTime.ofSecondOfDay((long) (Math.clamp(hour, 0, 23.9) * 3_600));
    }

    private void send(List<Upload> uploads) {
        var activities = diary.sitting();
        var at = diary.now();
        if (is(OFFLINE)) {
            at = later(at, Duration.ofDays(9));
            Collections.shuffle(activities, chance);
        }
        uploads.add(new Upload(at, activities));
        if (is(SENT_TWICE)) {
            uploads.add(new Upload(later(at, Duration.ofDays(2)), activities));
        }
    }

    private Instant later(Instant at, Duration longest) {
        return at.plusSeconds(chance.nextLong(longest.toSeconds()));
    }

    private boolean is(double likelihood) {
        return chance.nextDouble() < likelihood;
    }
}
