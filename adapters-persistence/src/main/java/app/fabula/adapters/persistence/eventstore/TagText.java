package app.fabula.adapters.persistence.eventstore;

import org.axonframework.messaging.eventstreaming.Tag;

/** A tag as it stands in its column: {@code key:value}, with colons of the key escaped. */
final class TagText {
    private TagText() {}

    static String of(Tag tag) {
        var key = tag.key().replace("\\", "\\\\").replace(":", "\\:");
        return requireStorable(key + ":" + tag.value());
    }

    /**
     * @throws IllegalArgumentException for a text that PostgreSQL cannot hold
     */
    static String requireStorable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a NUL character cannot be stored");
        }
        return text;
    }
}
