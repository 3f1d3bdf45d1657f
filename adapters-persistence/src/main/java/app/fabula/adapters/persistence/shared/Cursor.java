package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.UnreadableCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a slice of a sorted list ended: the sort key of its last row. A list that goes on after a
 * key stays stable while rows are inserted.
 *
 * @param list that it belongs to; no other takes it
 */
public record Cursor(String list, String key, UUID id) {
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + "/" + id + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What {@link #text} gave out for that list.
     *
     * @throws UnreadableCursor for anything else
     */
    public static Cursor of(String list, String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var place = list.length() + 1;
            var isOurs =
                    plain.startsWith(list + "/")
                            && plain.chars().noneMatch(Character::isISOControl);
            if (!isOurs) {
                throw new UnreadableCursor();
            }
            return new Cursor(
                    list,
                    plain.substring(place + 36),
                    UUID.fromString(plain.substring(place, place + 36)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableCursor();
        }
    }
}
