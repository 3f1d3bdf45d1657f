package app.fabula.adapters.persistence.eventstore;

import app.fabula.application.shared.LogMetadata;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.conversion.Converter;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log, in the shape of its row. Whatever could not be stored is
 * refused here, in its caller's thread, so that it spoils no batch.
 */
@SuppressWarnings("ArrayRecordComponent") // a row to be written, never compared
record NewEvent(
        UUID id,
        QualifiedName name,
        int version,
        Set<Tag> tags,
        byte[] payload,
        Instant occurredAt,
        UUID correlation,
        @Nullable UUID causation) {

    /**
     * @throws IllegalArgumentException for what a row cannot hold: an id that is no UUID, a version
     *     that is no number, a NUL in a tag or name
     */
    static NewEvent of(TaggedEventMessage<?> tagged, Converter converter) {
        var event = tagged.event();
        var id = UUID.fromString(event.identifier());
        var correlation = event.metadata().get(LogMetadata.CORRELATION_ID);
        var causation = event.metadata().get(LogMetadata.CAUSATION_ID);
        return new NewEvent(
                id,
                storable(event.type().qualifiedName()),
                Integer.parseInt(event.type().version()),
                tagged.tags(),
                Objects.requireNonNull(converter.convert(event.payload(), byte[].class)),
                event.timestamp(),
                correlation == null ? id : UUID.fromString(correlation),
                causation == null ? null : UUID.fromString(causation));
    }

    NewEvent {
        tags.forEach(TagText::of);
    }

    /** Sorted, so that the same event is the same row. */
    List<String> tagTexts() {
        return tags.stream().map(TagText::of).sorted().toList();
    }

    /** Under which it is found. */
    List<String> indexedTags() {
        var texts = tagTexts();
        return Stream.concat(texts.stream(), Sequences.ownTag(texts).stream()).toList();
    }

    private static QualifiedName storable(QualifiedName name) {
        TagText.requireStorable(name.toString());
        return name;
    }
}
