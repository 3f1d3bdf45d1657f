package app.fabula.benchmarks.achievement;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who reads a story of nine pages every evening until yesterday, in one of two languages:
 * eleven facts a day.
 *
 * @param facts in all
 */
record DailyStories(LearnerId id, LocalDate today, int facts) {
    static final int FACTS_A_DAY = 11;
    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");
    private static final DayRule RULE = new DayRule(4, DailyGoal.DEFAULT);
    private static final List<Language> LANGUAGES = List.of(new Language("es"), new Language("fr"));
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int PAGES = 9;
    private static final int WORDS = 60;
    private static final int SECONDS = 40;

    static DailyStories of(int facts, LocalDate today) {
        return new DailyStories(new LearnerId(new UUID(9, facts)), today, facts);
    }

    /** In the order of their time. */
    Stream<Fact> all() {
        return IntStream.range(0, facts).mapToObj(this::fact);
    }

    /** One more page of the story of so many days ago, read again in the morning after. */
    Fact again(int daysAgo, int second) {
        var last = (facts - 1) / FACTS_A_DAY;
        return page(last - daysAgo, 1, today.minusDays(daysAgo), MORNING.plusSeconds(second));
    }

    private Fact fact(int number) {
        var story = number / FACTS_A_DAY;
        var step = number % FACTS_A_DAY;
        var day = today.minusDays((facts - 1) / FACTS_A_DAY + 1L - story);
        var time = EVENING.plusMinutes(step);
        if (step == 0) {
            return new StoryStarted(id, id(story), 1, language(story), occurrence(day, time));
        }
        return step <= PAGES
                ? page(story, step, day, time)
                : new StoryFinished(
                        id,
                        id(story),
                        1,
                        language(story),
                        PAGES,
                        PAGES * WORDS,
                        occurrence(day, time));
    }

    private PageRead page(int story, int page, LocalDate day, LocalTime time) {
        return new PageRead(
                id, id(story), 1, language(story), page, WORDS, SECONDS, occurrence(day, time));
    }

    private Occurrence occurrence(LocalDate day, LocalTime time) {
        var activity = NameUuid.of(id.value(), day + "/" + time);
        return new Occurrence(
                activity, day.atTime(time).atZone(HOME).toInstant(), HOME, "phone", RULE);
    }

    private static StoryId id(int story) {
        return new StoryId(new UUID(7, story));
    }

    private static Language language(int story) {
        return LANGUAGES.get(story % LANGUAGES.size());
    }
}
