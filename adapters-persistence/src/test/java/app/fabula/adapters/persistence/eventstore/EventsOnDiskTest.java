package app.fabula.adapters.persistence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.achievement.AchievementEventTypes;
import app.fabula.adapters.persistence.catalog.CatalogEventTypes;
import app.fabula.adapters.persistence.learner.LearnerEventTypes;
import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.AchievementRedated;
import app.fabula.domain.achievement.AchievementEvent.AchievementRevoked;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryPublished;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.catalog.StoryContent;
import app.fabula.domain.catalog.StoryContent.Page;
import app.fabula.domain.catalog.StoryContent.VocabularyEntry;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.learner.LearnerEvent.LearnerRegistered;
import app.fabula.domain.learner.LearnerEvent.StudyPlanChanged;
import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.progress.ProgressEvent.StoryCompleted;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRedated;
import app.fabula.domain.progress.ProgressEvent.StoryCompletionRevoked;
import app.fabula.domain.progress.ProgressEvent.StoryFinished;
import app.fabula.domain.progress.ProgressEvent.StoryStarted;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written to disk is for ever: a line that changes here breaks every log there is. */
class EventsOnDiskTest {
    private static final LearnerId ana =
            new LearnerId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    private static final StoryId fox =
            new StoryId(UUID.fromString("00000000-0000-7000-8000-00000000000f"));
    private static final Instant noon = Instant.parse("2026-03-01T12:00:00Z");
    private static final String IDS =
            "\"learner\":\"00000000-0000-7000-8000-00000000000a\",\"story\":\"00000000-0000-7000-8000-00000000000f\"";
    private static final String OCCURRENCE =
            "\"occurrence\":{\"activity\":\"00000000-0000-0000-0000-000000000001\",\"occurredAt\":\"2026-03-01T12:00:00Z\",\"zone\":\"Europe/Berlin\",\"device\":\"phone\",\"rule\":{\"dayStartHour\":4,\"goal\":{\"unit\":\"PAGES\",\"amount\":5}}}";
    private static final String CONTENT =
            "\"content\":{\"language\":\"es\",\"level\":\"A1\",\"title\":\"Zorro\",\"authors\":[\"Ana\"],\"licence\":\"CC BY 4.0\",\"attribution\":\"\",\"pages\":[{\"text\":\"Un zorro.\",\"words\":2}],\"vocabulary\":[{\"term\":\"el zorro\",\"translations\":{\"de\":\"der Fuchs\",\"en\":\"fox\"}}]}";
    private static final String PLAN =
            "\"plan\":{\"zone\":\"Europe/Berlin\",\"languages\":[\"es\"],\"nativeLanguage\":\"de\",\"rule\":{\"dayStartHour\":4,\"goal\":{\"unit\":\"PAGES\",\"amount\":5}}}";
    private static final String AT = "\"occurredAt\":\"2026-03-01T12:00:00Z\"";

    private static final EventTypes types =
            new EventTypes(
                    Stream.<List<EventType<?>>>of(
                                    CatalogEventTypes.all(),
                                    LearnerEventTypes.all(),
                                    ProgressEventTypes.all(),
                                    AchievementEventTypes.all())
                            .<EventType<?>>flatMap(List::stream)
                            .toList());

    private final JsonMapper json = EventJson.mapper();

    /**
     * @param name on disk, and version
     */
    record Line(String name, Object event, String written) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Line> events() {
        var story = "\"story\":\"00000000-0000-7000-8000-00000000000f\"";
        var learner = "\"learner\":\"00000000-0000-7000-8000-00000000000a\"";
        return Stream.of(
                new Line(
                        "catalog.StoryPublished#1",
                        new StoryPublished(fox, 1, content(), "ab12", noon),
                        "{"
                                + story
                                + ",\"version\":1,"
                                + CONTENT
                                + ",\"sourceHash\":\"ab12\","
                                + AT
                                + "}"),
                new Line(
                        "catalog.StoryRevised#1",
                        new StoryRevised(fox, 2, content(), null, noon),
                        "{" + story + ",\"version\":2," + CONTENT + "," + AT + "}"),
                new Line(
                        "catalog.StoryRetired#1",
                        new StoryRetired(fox, noon),
                        "{" + story + "," + AT + "}"),
                new Line(
                        "learner.LearnerRegistered#1",
                        new LearnerRegistered(ana, plan(), noon),
                        "{" + learner + "," + PLAN + "," + AT + "}"),
                new Line(
                        "learner.StudyPlanChanged#1",
                        new StudyPlanChanged(ana, plan(), noon),
                        "{" + learner + "," + PLAN + "," + AT + "}"),
                new Line(
                        "progress.StoryStarted#1",
                        new StoryStarted(ana, fox, 1, occurrence()),
                        "{" + IDS + ",\"version\":1," + OCCURRENCE + "}"),
                new Line(
                        "progress.PageRead#1",
                        new PageRead(ana, fox, 1, 2, 42, 30, occurrence()),
                        "{"
                                + IDS
                                + ",\"version\":1,\"page\":2,\"words\":42,\"activeSeconds\":30,"
                                + OCCURRENCE
                                + "}"),
                new Line(
                        "progress.StoryFinished#1",
                        new StoryFinished(ana, fox, 1, 8, 400, occurrence()),
                        "{" + IDS + ",\"version\":1,\"pages\":8,\"words\":400," + OCCURRENCE + "}"),
                new Line(
                        "progress.StoryCompleted#1",
                        new StoryCompleted(ana, fox, noon),
                        "{" + IDS + "," + AT + "}"),
                new Line(
                        "progress.StoryCompletionRedated#1",
                        new StoryCompletionRedated(ana, fox, noon),
                        "{" + IDS + "," + AT + "}"),
                new Line(
                        "progress.StoryCompletionRevoked#1",
                        new StoryCompletionRevoked(ana, fox, noon),
                        "{" + IDS + "," + AT + "}"),
                new Line(
                        "achievement.AchievementAwarded#1",
                        new AchievementAwarded(ana, "first-story", noon),
                        "{" + learner + ",\"code\":\"first-story\"," + AT + "}"),
                new Line(
                        "achievement.AchievementRedated#1",
                        new AchievementRedated(ana, "first-story", noon),
                        "{" + learner + ",\"code\":\"first-story\"," + AT + "}"),
                new Line(
                        "achievement.AchievementRevoked#1",
                        new AchievementRevoked(ana, "first-story", noon),
                        "{" + learner + ",\"code\":\"first-story\"," + AT + "}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void an_event_is_written_and_read_like_this(Line line) {
        assertThat(types.resolve(line.event().getClass()).map(EventsOnDiskTest::text))
                .contains(line.name());
        assertThat(json.writeValueAsString(line.event())).isEqualTo(line.written());
        assertThat(
                        json.<Object>readValue(
                                line.written(), json.constructType(line.event().getClass())))
                .isEqualTo(line.event());
    }

    @Test
    void every_event_of_every_context_is_registered_and_has_its_line_above() {
        var families =
                Stream.of(
                                CatalogEvent.class,
                                LearnerEvent.class,
                                ProgressEvent.class,
                                AchievementEvent.class)
                        .flatMap(EventsOnDiskTest::leaves);
        assertThat(events().<Class<?>>map(line -> line.event().getClass()))
                .containsExactlyInAnyOrderElementsOf(families.toList());
        assertThat(types.names()).hasSize((int) events().count());
    }

    @Test
    void a_member_that_only_a_newer_release_knows_is_passed_over() {
        var newer =
                "{\"story\":\"00000000-0000-7000-8000-00000000000f\",\"why\":\"old\"," + AT + "}";
        assertThat(json.readValue(newer, StoryRetired.class))
                .isEqualTo(new StoryRetired(fox, noon));
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventsOnDiskTest::leaves)
                : Stream.of(family);
    }

    private static String text(MessageType type) {
        return type.qualifiedName() + "#" + type.version();
    }

    private static Occurrence occurrence() {
        return new Occurrence(
                new UUID(0, 1),
                noon,
                ZoneId.of("Europe/Berlin"),
                "phone",
                new DayRule(4, DailyGoal.pages(5)));
    }

    private static StoryContent content() {
        return new StoryContent(
                new Language("es"),
                CefrLevel.A1,
                "Zorro",
                List.of("Ana"),
                "CC BY 4.0",
                "",
                List.of(new Page("Un zorro.", 2)),
                List.of(new VocabularyEntry("el zorro", Map.of("en", "fox", "de", "der Fuchs"))));
    }

    private static StudyPlan plan() {
        return new StudyPlan(
                ZoneId.of("Europe/Berlin"),
                List.of(new Language("es")),
                new Language("de"),
                new DayRule(4, DailyGoal.pages(5)));
    }
}
