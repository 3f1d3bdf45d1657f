package app.fabula.adapters.persistence.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What is kept of each version of an event, for ever.
 *
 * @param name of the event
 * @param kind {@code json}: the exact bytes of one, and a line feed; {@code shape}: its members
 */
record GoldenFile(String name, int version, String kind) {
    private static final Path FOLDER = Path.of("src/test/resources/events");

    static GoldenFile json(EventType<?> type) {
        return new GoldenFile(type.name(), type.version(), "json");
    }

    static GoldenFile shape(EventType<?> type) {
        return new GoldenFile(type.name(), type.version(), "shape");
    }

    /** Of all events and versions that there ever were. */
    static Stream<GoldenFile> all(String kind) {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("." + kind))
                    .map(GoldenFile::named)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where nobody has written it. */
    String content() {
        try {
            var file = FOLDER.resolve(toString());
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "%s.v%d.%s".formatted(name, version, kind);
    }

    private static GoldenFile named(String file) {
        var parts = file.split("\\.", -1);
        return new GoldenFile(
                parts[0] + "." + parts[1], Integer.parseInt(parts[2].substring(1)), parts[3]);
    }
}
