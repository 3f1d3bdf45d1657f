package app.fabula.benchmarks.report;

import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who reads a story every evening until yesterday, and none of them twice.
 *
 * @param days before today, no more than there are stories
 */
record EveningReader(LearnerId id, LocalDate today, int days) {
    static final int STORIES = 3 * 365;
    static final int PAGES = 20;

    private static final int SECONDS = 40;
    private static final int WORDS = 60;
    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");
    private static final Language SPANISH = new Language("es");
    private static final DayRule RULE = new DayRule(4, DailyGoal.DEFAULT);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    EveningReader {
        if (days > STORIES) {
            throw new IllegalArgumentException("days=%d stories=%d".formatted(days, STORIES));
        }
    }

    LearnerRegistered registration() {
        var plan = new StudyPlan(HOME, List.of(SPANISH), new Language("de"), RULE);
        return new LearnerRegistered(id, plan, at(today.minusDays(days), LocalTime.MIDNIGHT));
    }

    /** In the order of their time. */
    Stream<Fact> all() {
        return today.minusDays(days).datesUntil(today).flatMap(this::evening);
    }

    static List<StoryPublished> stories() {
        var page = new Page("Había una vez un zorro.", WORDS);
        return Stream.iterate(0, number -> number + 1)
                .limit(STORIES)
                .map(number ->
                        new StoryPublished(
                                story(number),
                                1,
                                new StoryContent(
                                        SPANISH,
                                        CefrLevel.A1,
                                        "Cuento " + number,
                                        List.of(),
                                        "CC BY 4.0",
                                        "",
                                        Collections.nCopies(PAGES, page),
                                        List.of()),
                                null,
                                Instant.EPOCH))
                .toList();
    }

    private Stream<Fact> evening(LocalDate day) {
        var story = story((int) (day.toEpochDay() % STORIES));
        var facts = new ArrayList<Fact>();
        facts.add(new StoryStarted(id, story, 1, SPANISH, occurrence(day, 0)));
        for (var page = 1; page <= PAGES; page++) {
            facts.add(
                    new PageRead(
                            id, story, 1, SPANISH, page, WORDS, SECONDS, occurrence(day, page)));
        }
        facts.add(
                new StoryFinished(
                        id, story, 1, SPANISH, PAGES, PAGES * WORDS, occurrence(day, PAGES + 1)));
        return facts.stream();
    }

    private Occurrence occurrence(LocalDate day, int step) {
        var activity = NameUuid.of(id.value(), day + "/" + step);
        var at = at(day, EVENING.plusSeconds((long) step * SECONDS));
        return new Occurrence(activity, at, HOME, "phone", RULE);
    }

    private static StoryId story(int number) {
        return new StoryId(new UUID(36, number));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
