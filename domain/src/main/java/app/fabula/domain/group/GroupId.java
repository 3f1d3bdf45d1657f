package app.fabula.domain.group;

import java.util.UUID;

public record GroupId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
