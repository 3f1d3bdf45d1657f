package app.fabula.domain.group;

import java.util.UUID;

/** A person who teaches, by the id that their tokens stand for. */
public record TeacherId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
