package app.fabula.application.job;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A job in the hands of whoever does its next step. Two may hold the same turn, where one of them
 * was taken for dead: only the first one's step is noted.
 *
 * @param step how many were done before
 * @param place where the last one ended
 * @param succeeded how much was done before, without what failed
 */
public record Turn(
        UUID job,
        String kind,
        Map<String, String> parameters,
        long step,
        Optional<String> place,
        Optional<Long> total,
        long succeeded) {
    public Turn {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
