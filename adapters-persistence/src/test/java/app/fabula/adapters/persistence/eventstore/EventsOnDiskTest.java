package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.EventSamples.content;
import static app.fabula.adapters.persistence.eventstore.EventSamples.fox;
import static app.fabula.adapters.persistence.eventstore.EventSamples.noon;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.access.ApiKeyEventTypes;
import app.fabula.adapters.persistence.achievement.AchievementEventTypes;
import app.fabula.adapters.persistence.catalog.CatalogEventTypes;
import app.fabula.adapters.persistence.group.GroupEventTypes;
import app.fabula.adapters.persistence.learner.LearnerEventTypes;
import app.fabula.adapters.persistence.notification.NotificationEventTypes;
import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.adapters.persistence.report.ReportEventTypes;
import app.fabula.adapters.persistence.streak.StreakEventTypes;
import app.fabula.domain.access.ApiKeyEvent;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.RuleEvent;
import app.fabula.domain.catalog.CatalogEvent;
import app.fabula.domain.catalog.CatalogEvent.StoryRetired;
import app.fabula.domain.catalog.CatalogEvent.StoryRevised;
import app.fabula.domain.group.GroupEvent;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.group.TeacherId;
import app.fabula.domain.learner.LearnerEvent;
import app.fabula.domain.notification.NotificationEvent;
import app.fabula.domain.progress.ProgressEvent;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.report.ReportEvent;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence.Detour;
import app.fabula.domain.shared.StoryId;
import app.fabula.domain.streak.StreakEvent;
import app.fabula.domain.streak.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written to disk is for ever: a golden file that is changed breaks every log there is. */
class EventsOnDiskTest {
    private static final EventTypes types =
            new EventTypes(
                    Stream.<List<EventType<?>>>of(
                                    CatalogEventTypes.all(),
                                    LearnerEventTypes.all(),
                                    ApiKeyEventTypes.all(),
                                    GroupEventTypes.all(),
                                    StreakEventTypes.all(),
                                    ProgressEventTypes.all(),
                                    AchievementEventTypes.all(),
                                    NotificationEventTypes.all(),
                                    ReportEventTypes.all())
                            .<EventType<?>>flatMap(List::stream)
                            .toList());

    private static final Shape shape =
            new Shape(
                    Set.of(
                            LearnerId.class,
                            StoryId.class,
                            Language.class,
                            Track.class,
                            KeyId.class,
                            GroupId.class,
                            TeacherId.class));

    private final JsonMapper json = EventJson.mapper();
    private final Converter converter = new JacksonConverter(json);

    static Stream<EventType<?>> registered() {
        return types.names().stream().map(EventsOnDiskTest::type);
    }

    static Stream<Object> samples() {
        return EventSamples.all();
    }

    static Stream<GoldenFile> everWritten() {
        return GoldenFile.all("json");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_written_and_read_byte_for_byte(Object event) {
        var type = typeOf(event);
        var golden = GoldenFile.json(type);
        assertThat(json.writeValueAsString(event) + "\n")
                .as(
                        "%s: what is on disk is never written otherwise. A new event gets this file with what it is now; a new shape gets the next version.",
                        golden)
                .isEqualTo(golden.content());
        assertThat((Object) type.read(type.version(), bytes(golden), converter)).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("registered")
    void an_event_keeps_the_shape_of_its_version(EventType<?> type) {
        var golden = GoldenFile.shape(type);
        assertThat(shape.of(type.type()))
                .as(
                        "%s: the shape of version %d is what it was. Register the next version, with an upcaster from this one and files of its own; a new event gets this file with what it is now.",
                        golden, type.version())
                .isEqualTo(golden.content());
    }

    @ParameterizedTest
    @MethodSource("everWritten")
    void whatever_version_was_ever_written_is_read(GoldenFile golden) {
        var type = type(new QualifiedName(golden.name()));
        assertThat(type.version()).isGreaterThanOrEqualTo(golden.version());
        assertThat((Object) type.read(golden.version(), bytes(golden), converter))
                .isInstanceOf(type.type());
    }

    @Test
    void every_event_of_every_context_is_registered_and_has_its_sample() {
        var families =
                Stream.of(
                                CatalogEvent.class,
                                LearnerEvent.class,
                                ProgressEvent.class,
                                AchievementEvent.class,
                                RuleEvent.class,
                                ApiKeyEvent.class,
                                GroupEvent.class,
                                StreakEvent.class,
                                NotificationEvent.class,
                                ReportEvent.class)
                        .flatMap(EventsOnDiskTest::leaves)
                        .distinct()
                        .toList();
        assertThat(samples().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(families);
        assertThat(registered().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(families);
    }

    @Test
    void every_version_of_every_event_has_its_golden_file() {
        assertThat(everWritten())
                .containsExactlyInAnyOrderElementsOf(
                        registered()
                                .flatMap(type ->
                                        IntStream.rangeClosed(1, type.version())
                                                .mapToObj(version ->
                                                        new GoldenFile(
                                                                type.name(), version, "json")))
                                .toList());
    }

    @Test
    void a_member_that_only_a_newer_release_knows_is_passed_over() {
        var newer =
                """
                {"story":"00000000-0000-7000-8000-00000000000f","why":"old","occurredAt":"2026-03-01T12:00:00Z"}
                """;
        assertThat(json.readValue(newer, StoryRetired.class))
                .isEqualTo(new StoryRetired(fox, noon));
    }

    @Test
    void what_is_not_there_is_not_written() {
        var unsourced = new StoryRevised(fox, 2, content(), null, noon);
        var written = json.writeValueAsString(unsourced);
        assertThat(written).doesNotContain("sourceHash");
        assertThat(json.readValue(written, StoryRevised.class)).isEqualTo(unsourced);
    }

    @Test
    void a_fact_tells_the_detour_by_which_it_came() {
        var golden =
                GoldenFile.json(type(new QualifiedName("progress.PageRead"))).content().strip();
        var imported = golden.replaceFirst("}}$", ",\"detour\":\"IMPORT\"}}");
        var fact = json.readValue(imported, PageRead.class);
        assertThat(fact.occurrence().detour()).isEqualTo(Detour.IMPORT);
        assertThat(json.writeValueAsString(fact)).isEqualTo(imported);
    }

    private static EventType<?> typeOf(Object event) {
        return type(types.resolveOrThrow(event).qualifiedName());
    }

    private static EventType<?> type(QualifiedName name) {
        return types.named(name)
                .orElseThrow(() -> new AssertionError(name + " is not known any more"));
    }

    private static byte[] bytes(GoldenFile golden) {
        return golden.content().strip().getBytes(UTF_8);
    }

    private static Stream<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventsOnDiskTest::leaves)
                : Stream.of(family);
    }
}
