package app.fabula.adapters.persistence.job;

import java.time.Duration;

/**
 * @param poll between two looks for what is due
 * @param heartbeat between two signs of life of whoever does a job
 * @param retry before the second attempt; later ones wait half as long again each
 */
record Pace(Duration poll, Duration heartbeat, Duration retry) {
    static final Pace USUAL =
            new Pace(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(5));

    private static final double LONGER = 1.5;

    /**
     * @param attempt which one it will be at its place; the first again where none was counted, as
     *     of whoever was overtaken
     */
    Duration before(int attempt) {
        var times = Math.pow(LONGER, Math.max(0, attempt - 2));
        return Duration.ofMillis(Math.round(retry.toMillis() * times));
    }
}
