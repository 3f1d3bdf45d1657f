package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.UnreadableCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a slice of a sorted list ended: the sort key of its last row. A list that goes on after a
 * key stays stable while rows are inserted.
 */
public record Cursor(String key, UUID id) {
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What {@link #text} gave out.
     *
     * @throws UnreadableCursor for anything else
     */
    public static Cursor of(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return new Cursor(plain.substring(36), UUID.fromString(plain.substring(0, 36)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableCursor();
        }
    }
}
