package app.fabula.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FoldProperties {
    private record Word(String text) {}

    private final InMemoryReadModel<Character, String> model = new InMemoryReadModel<>();
    private final Fold<Character, String, Word> fold =
            new Fold<>(
                    Word.class,
                    word -> word.text().charAt(0),
                    "",
                    (state, word) -> state + word.text(),
                    model);

    /** However the log is cut into batches, and whatever else is in it. */
    @Property
    void incremental_equals_replayed(
            @ForAll("events") List<Object> events, @ForAll @IntRange(min = 1, max = 7) int size) {
        model.states.clear();
        for (var from = 0; from < events.size(); from += size) {
            fold.apply(recorded(events.subList(from, Math.min(events.size(), from + size))));
        }
        var incremental = List.copyOf(model.states.entrySet());
        model.states.clear();
        fold.apply(recorded(events));
        assertThat(List.copyOf(model.states.entrySet())).isEqualTo(incremental);
        assertThat(model.states.values().stream().mapToInt(String::length).sum())
                .isEqualTo(2 * events.stream().filter(Word.class::isInstance).count());
    }

    @Provide
    Arbitrary<List<Object>> events() {
        var words = Arbitraries.strings().withChars("abc").ofLength(2).map(Word::new);
        return Arbitraries.<Object>oneOf(words.asGeneric(), Arbitraries.integers().asGeneric())
                .list()
                .ofMaxSize(20);
    }

    private static List<Recorded> recorded(List<Object> events) {
        return events.stream()
                .map(event ->
                        new Recorded(new UUID(0, 0), 1, event, "", Instant.EPOCH, new UUID(0, 0)))
                .toList();
    }
}
