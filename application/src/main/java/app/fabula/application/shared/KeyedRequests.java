package app.fabula.application.shared;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * Out-port: requests under keys of their clients, and the first answer to each, so that it is given
 * again. What a request has stored is not here but in the log, where {@link KeyedRequest} finds it:
 * who executes it again, after a crash, comes to the same.
 */
public interface KeyedRequests {
    Duration KEPT = Duration.ofHours(24);

    /**
     * After this, who executes a request is taken to have died. Where they are only slow, two
     * execute it, and the log has it once.
     */
    Duration LEASE = Duration.ofSeconds(10);

    /**
     * @param principal whose key it is: another's is another one
     * @param fingerprint of everything that it asks for, in hexadecimal
     */
    record Request(String principal, String key, String fingerprint) {}

    @SuppressWarnings("ArrayRecordComponent") // given again, never compared
    record Answer(int status, Map<String, String> headers, byte[] body) {
        public Answer {
            headers = Map.copyOf(headers);
        }
    }

    sealed interface Claim {
        /** Whoever asked is the one to execute it, for the time of a lease. */
        record Granted(UUID record) implements Claim {}

        /** Somebody executes it. */
        record Running() implements Claim {}

        record Answered(Answer answer) implements Claim {}

        /** Another request came under the same key. */
        record Reused() implements Claim {}
    }

    /** Of many at once, one is granted; the record stays the same each time that it is. */
    Claim claim(Request request);

    /** The first answer stays. */
    void keep(UUID record, Answer answer);

    /** There is no answer that would last: it may be executed again at once. */
    void release(UUID record);

    /**
     * It was turned away before anything was done, and the key is free for another request; where
     * it was executed before, it is only released.
     */
    void forget(UUID record);

    /** Clears away what is older than a day. */
    void prune();
}
