package app.fabula.domain.shared;

import java.util.UUID;

public record LearnerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
