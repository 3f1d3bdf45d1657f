package app.fabula.benchmarks.streak;

import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.NameUuid;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody reads every evening until yesterday, and this morning one page too few: page by
 * page in another of two languages, and for a year at a time in one of three zones.
 *
 * @param days before today
 * @param facts of these days
 */
record YearsOfReading(LearnerId id, LocalDate today, int days, int facts) {
    private static final List<ZoneId> HOMES =
            List.of(
                    ZoneId.of("Europe/Berlin"),
                    ZoneId.of("America/New_York"),
                    ZoneId.of("Asia/Tokyo"));
    private static final List<Language> LANGUAGES = List.of(new Language("es"), new Language("fr"));
    private static final DayRule RULE = new DayRule(4, DailyGoal.DEFAULT);
    private static final int A_YEAR = 365;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime FORENOON = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int SECONDS = 40;
    private static final int WORDS = 60;

    /** Pages of mornings and of forenoons are none that are read in the evening. */
    private static final int MORNING_PAGES = 1_000;

    private static final int FORENOON_PAGE = 2_000;

    LearnerRegistered registration() {
        var plan = new StudyPlan(home(days), LANGUAGES, new Language("de"), RULE);
        return new LearnerRegistered(id, plan, at(0, LocalTime.MIN));
    }

    /** In the order of their time. */
    Stream<PageRead> all() {
        var evenings = IntStream.range(0, days).boxed().flatMap(this::evening);
        var morning =
                IntStream.range(1, RULE.goal().amount())
                        .mapToObj(page ->
                                page(
                                        days,
                                        MORNING.plusSeconds((long) page * SECONDS),
                                        MORNING_PAGES + page));
        return Stream.concat(evenings, morning);
    }

    /** One more, which meets that day's goal by itself or makes it met earlier. */
    PageRead inTheForenoon(int daysAgo, int second) {
        return page(days - daysAgo, FORENOON.plusSeconds(second), FORENOON_PAGE);
    }

    /** This noon. */
    Instant now() {
        return at(days, LocalTime.NOON);
    }

    private Stream<PageRead> evening(int day) {
        var before = (int) ((long) facts * day / days);
        var until = (int) ((long) facts * (day + 1) / days);
        return IntStream.range(0, until - before)
                .mapToObj(page -> page(day, EVENING.plusSeconds((long) page * SECONDS), page));
    }

    private PageRead page(int day, LocalTime time, int page) {
        var language = page % LANGUAGES.size();
        var activity = NameUuid.of(id.value(), day + "/" + time + "/" + page);
        return new PageRead(
                id,
                new StoryId(new UUID(language, day)),
                1,
                LANGUAGES.get(language),
                page + 1,
                WORDS,
                SECONDS,
                new Occurrence(activity, at(day, time), home(day), "phone", RULE));
    }

    private Instant at(int day, LocalTime time) {
        return today.minusDays(days - day).atTime(time).atZone(home(day)).toInstant();
    }

    private ZoneId home(int day) {
        var yearsAgo = Math.max(0, days - 1 - day) / A_YEAR;
        return HOMES.get(yearsAgo % HOMES.size());
    }
}
