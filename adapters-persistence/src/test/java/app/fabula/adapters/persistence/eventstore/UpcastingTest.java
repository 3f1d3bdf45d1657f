package app.fabula.adapters.persistence.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fabula.adapters.persistence.progress.ProgressEventTypes;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.progress.ProgressEvent.PageRead;
import app.fabula.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.conversion.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On the hops that there are, and on one to a version 3 that there is not. */
class UpcastingTest {
    private final Converter converter = new JacksonConverter(EventJson.mapper());

    static Stream<EventType<?>> facts() {
        return ProgressEventTypes.all().stream()
                .filter(type -> Fact.class.isAssignableFrom(type.type()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_that_did_not_say_its_language_is_read_with_all_else_that_it_said(
            EventType<?> type) {
        var read = (Fact) type.read(1, written(type.name(), 1), converter);
        assertThat(read.language()).isEqualTo(new Language("und"));
        assertThat(EventJson.mapper().writeValueAsString(read))
                .isEqualTo(text(type.name(), 2).replace("\"es\"", "\"und\""));
    }

    @Test
    void a_chain_begins_at_the_version_that_was_written() {
        var type = pageRead(3, json -> json.put("page", json.get("page").asInt() + 100));
        assertThat(type.read(1, written(type.name(), 1), converter))
                .returns(102, PageRead::page)
                .returns(new Language("und"), PageRead::language);
        assertThat(type.read(2, written(type.name(), 2), converter))
                .returns(102, PageRead::page)
                .returns(new Language("es"), PageRead::language);
        assertThat(type.read(3, written(type.name(), 2), converter))
                .returns(2, PageRead::page)
                .returns(new Language("es"), PageRead::language);
    }

    @Test
    void a_version_that_nothing_leads_to_is_refused_at_registration() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pageRead(3))
                .withMessage("progress.PageRead is at version 3, to which 2 hops lead, and not 1");
    }

    /** With the hop that there is, and more of them. */
    private static EventType<PageRead> pageRead(int version, Upcaster... more) {
        var hops = new ArrayList<Upcaster>();
        facts().filter(type -> type.type() == PageRead.class)
                .forEach(type -> hops.addAll(type.upcasters()));
        hops.addAll(List.of(more));
        return new EventType<>("progress.PageRead", version, PageRead.class, _ -> Set.of(), hops);
    }

    private static byte[] written(String name, int version) {
        return text(name, version).getBytes(UTF_8);
    }

    private static String text(String name, int version) {
        return new GoldenFile(name, version, "json").content().strip();
    }
}
