package app.fabula.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.domain.progress.Activity.FinishStory;
import app.fabula.domain.progress.Activity.ReadPage;
import app.fabula.domain.progress.Activity.Report;
import app.fabula.domain.progress.Activity.StartStory;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.progress.StoryOutline.Edition;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordingActivitiesTest {
    private static final LearnerId ana = new LearnerId(new UUID(0, 1));
    private static final StoryId fox = new StoryId(new UUID(0, 2));
    private static final DayRule rule = new DayRule(4, DailyGoal.pages(3));
    private static final Instant march = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant april = Instant.parse("2026-04-01T00:00:00Z");

    private static final Language spanish = new Language("es");
    private static final Language mexican = new Language("es-MX");

    /** Two pages of Spanish in March, three of Mexico's in April. */
    private static final StoryOutline outline =
            new StoryOutline(
                    List.of(
                            new Edition(1, march, spanish, List.of(10, 20)),
                            new Edition(2, april, mexican, List.of(11, 21, 31))));

    @Test
    void a_fact_carries_the_edition_and_the_rule_of_its_time() {
        var read = new ReadPage(on("2026-03-15T10:00:00Z"), fox, 2, 30);
        assertThat(record(read))
                .isEqualTo(
                        new PageRead(
                                ana,
                                fox,
                                1,
                                spanish,
                                2,
                                20,
                                30,
                                occurrence("2026-03-15T10:00:00Z")));
        var finished = new FinishStory(on("2026-04-15T10:00:00Z"), fox);
        assertThat(record(finished))
                .isEqualTo(
                        new StoryFinished(
                                ana, fox, 2, mexican, 3, 63, occurrence("2026-04-15T10:00:00Z")));
    }

    @Test
    void what_happened_before_the_story_came_here_belongs_to_its_first_edition() {
        var started = new StartStory(on("2020-01-01T00:00:00Z"), fox);
        assertThat(record(started))
                .isEqualTo(
                        new StoryStarted(ana, fox, 1, spanish, occurrence("2020-01-01T00:00:00Z")));
    }

    @Test
    void a_page_that_only_another_edition_has_belongs_to_that_one() {
        var early = new ReadPage(on("2026-03-15T10:00:00Z"), fox, 3, 30);
        assertThat(record(early).version()).isEqualTo(2);
    }

    @Test
    void a_device_that_says_which_version_it_shows_is_believed() {
        var report =
                new Report(
                        new UUID(1, 1),
                        Instant.parse("2026-04-15T10:00:00Z"),
                        ZoneId.of("Asia/Tokyo"),
                        "phone",
                        1);
        assertThat(record(new ReadPage(report, fox, 2, 30)).version()).isEqualTo(1);
        assertRefused("no-such-page", () -> record(new ReadPage(report, fox, 3, 30)));
        var unheardOf =
                new Report(report.id(), report.occurredAt(), report.zone(), report.device(), 3);
        assertRefused("no-such-version", () -> record(new StartStory(unheardOf, fox)));
    }

    @Test
    void refuses_what_no_order_of_arrival_could_make_true() {
        assertRefused(
                "no-such-page", () -> record(new ReadPage(on("2026-04-15T10:00:00Z"), fox, 4, 1)));
        assertRefused(
                "unknown-story",
                () ->
                        FactRecorder.record(
                                ana,
                                new StartStory(on("2026-04-15T10:00:00Z"), fox),
                                rule,
                                new StoryOutline(List.of()),
                                null));
    }

    private static void assertRefused(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static ProgressEvent.Fact record(Activity activity) {
        return FactRecorder.record(ana, activity, rule, outline, null);
    }

    private static Report on(String instant) {
        return new Report(
                new UUID(1, 1), Instant.parse(instant), ZoneId.of("Asia/Tokyo"), "phone", null);
    }

    private static Occurrence occurrence(String instant) {
        return new Occurrence(
                new UUID(1, 1), Instant.parse(instant), ZoneId.of("Asia/Tokyo"), "phone", rule);
    }
}
