package app.fabula.adapters.rest;

import app.fabula.application.operation.ErrorGroup;
import app.fabula.application.operation.Fingerprint;
import app.fabula.application.operation.InMemoryErrorGroups;
import app.fabula.application.operation.RecentErrors;
import app.fabula.application.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two bugs that somebody has met with before. */
@Component
class FakeErrors implements RecentErrors {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryErrorGroups groups = new InMemoryErrorGroups();

    FakeErrors() {
        groups.add(
                List.of(
                        group("GET /api/v1/stories/{id}", 3, NOON, "a".repeat(32)),
                        group(
                                "PUT /api/v1/learners/{id}",
                                1,
                                NOON.minusSeconds(60),
                                "b".repeat(32))));
    }

    @Override
    public Slice<ErrorGroup> list(Optional<String> traceId, int limit, Optional<String> cursor) {
        return groups.list(traceId, limit, cursor);
    }

    private static ErrorGroup group(String route, long count, Instant lastSeen, String traceId) {
        var fingerprint =
                new Fingerprint(
                        List.of("java.lang.IllegalStateException", "java.sql.SQLException"),
                        List.of("app.fabula.There." + count));
        return new ErrorGroup(
                fingerprint, route, count, NOON.minusSeconds(3_600), lastSeen, List.of(traceId));
    }
}
