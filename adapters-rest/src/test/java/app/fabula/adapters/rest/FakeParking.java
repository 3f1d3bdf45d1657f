package app.fabula.adapters.rest;

import app.fabula.application.operation.Parked;
import app.fabula.application.operation.Parking;
import app.fabula.application.shared.Slice;
import app.fabula.application.shared.UnreadableCursor;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class FakeParking implements Parking {
    static final String CURSOR = "next";

    private static final Parked ANA =
            new Parked(
                    "streak",
                    "learner:0198c5a0-0000-7000-8000-00000000000a",
                    17,
                    "vocabulary.WordReviewed, version 1: This release does not know events of this"
                            + " name.",
                    3,
                    Instant.parse("2026-03-01T12:00:00Z"));

    @Override
    public Slice<Parked> list(int limit, Optional<String> cursor) {
        if (cursor.filter(text -> !text.equals(CURSOR)).isPresent()) {
            throw new UnreadableCursor();
        }
        return new Slice<>(List.of(ANA), limit == 1 ? Optional.of(CURSOR) : Optional.empty());
    }

    @Override
    public Outcome retry(String follower, String sequence) {
        require(follower, sequence);
        return Outcome.PARKED;
    }

    @Override
    public Outcome discard(String follower, String sequence, long position) {
        require(follower, sequence);
        if (position != ANA.position()) {
            throw Refusal.conflict("another-event-parked", "It waits elsewhere.");
        }
        return Outcome.RELEASED;
    }

    private static void require(String follower, String sequence) {
        if (!follower.equals(ANA.follower()) || !sequence.equals(ANA.sequence())) {
            throw Refusal.unknown("unknown-parked-sequence", "No such sequence.");
        }
    }
}
