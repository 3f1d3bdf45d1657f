package app.fabula.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests in a map, at a time that passes when somebody says so. */
public final class InMemoryKeyedRequests implements KeyedRequests {
    private record Owner(String principal, String key) {}

    private record Known(
            UUID record,
            String fingerprint,
            int claims,
            Instant since,
            Instant claimedUntil,
            Optional<Answer> answer) {
        Known until(Instant end, int more) {
            return new Known(record, fingerprint, claims + more, since, end, answer);
        }

        Known answered(Answer first) {
            return new Known(record, fingerprint, claims, since, claimedUntil, Optional.of(first));
        }
    }

    private final Map<Owner, Known> requests = new HashMap<>();
    private Instant now = Instant.EPOCH;

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Claim claim(Request request) {
        var owner = new Owner(request.principal(), request.key());
        var end = now.plus(LEASE);
        var known = requests.get(owner);
        if (known == null) {
            var record = UUID.randomUUID();
            requests.put(
                    owner, new Known(record, request.fingerprint(), 1, now, end, Optional.empty()));
            return new Claim.Granted(record);
        }
        if (!known.fingerprint().equals(request.fingerprint())) {
            return new Claim.Reused();
        }
        if (known.answer().isPresent()) {
            return new Claim.Answered(known.answer().get());
        }
        if (known.claimedUntil().isAfter(now)) {
            return new Claim.Running();
        }
        requests.put(owner, known.until(end, 1));
        return new Claim.Granted(known.record());
    }

    @Override
    public synchronized void keep(UUID record, Answer answer) {
        requests.replaceAll((_, known) -> isOpen(known, record) ? known.answered(answer) : known);
    }

    @Override
    public synchronized void release(UUID record) {
        requests.replaceAll((_, known) -> isOpen(known, record) ? known.until(now, 0) : known);
    }

    @Override
    public synchronized void forget(UUID record) {
        requests.values().removeIf(known -> isOpen(known, record) && known.claims() == 1);
        release(record);
    }

    @Override
    public synchronized void prune() {
        requests.values().removeIf(known -> !known.since().isAfter(now.minus(KEPT)));
    }

    private static boolean isOpen(Known known, UUID record) {
        return known.record().equals(record) && known.answer().isEmpty();
    }
}
