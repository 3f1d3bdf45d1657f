package app.fabula.adapters.persistence.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Occurrence;
import app.fabula.domain.shared.StoryId;
import java.util.List;
import java.util.Set;
import org.axonframework.conversion.Converter;
import org.junit.jupiter.api.Test;

/** On a version 2 and a version 3 of an event that there are not. */
class UpcastingTest {
    private record PageRead(
            LearnerId learner,
            StoryId story,
            int version,
            int page,
            int words,
            long activeMillis,
            Occurrence occurrence) {}

    private final Converter converter = new JacksonConverter(EventJson.mapper());

    @Test
    void what_was_written_in_an_older_shape_is_read_in_the_present_one() {
        var golden = new GoldenFile("progress.PageRead", 1, "json");
        var read = pageRead(2, new PageReadV1ToV2()).read(1, bytes(golden.content()), converter);
        assertThat(read.activeMillis()).isEqualTo(30_000);
        assertThat(read.page()).isEqualTo(2);
        assertThat(read.learner()).isEqualTo(EventSamples.ana);
        var written = bytes(EventJson.mapper().writeValueAsString(read));
        assertThat(pageRead(2, new PageReadV1ToV2()).read(2, written, converter)).isEqualTo(read);
    }

    @Test
    void a_chain_begins_at_the_version_that_was_written() {
        Upcaster secondToThird = json -> json.put("page", json.get("page").asInt() + 100);
        var type = pageRead(3, new PageReadV1ToV2(), secondToThird);
        var first = bytes(new GoldenFile("progress.PageRead", 1, "json").content());
        var present = type.read(1, first, converter);
        assertThat(present.page()).isEqualTo(102);
        var written = bytes(EventJson.mapper().writeValueAsString(present));
        assertThat(type.read(2, written, converter).page()).isEqualTo(202);
        assertThat(type.read(3, written, converter).page()).isEqualTo(102);
    }

    @Test
    void a_version_that_nothing_leads_to_is_refused_at_registration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pageRead(3, new PageReadV1ToV2()))
                .withMessage("progress.PageRead is at version 3, to which 2 hops lead, and not 1");
    }

    private static EventType<PageRead> pageRead(int version, Upcaster... hops) {
        return new EventType<>(
                "progress.PageRead", version, PageRead.class, _ -> Set.of(), List.of(hops));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
