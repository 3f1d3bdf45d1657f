package app.fabula.bootstrap.command;

import java.time.Duration;

/** Whether a server that has just started answers over HTTP, as a client will ask it. */
record Readiness(Endpoint endpoint) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long POLL_MILLISECONDS = 50;

    /**
     * Waits until it shows what has been stored up to that position; not for ever, since one that
     * is behind is still of use.
     *
     * @throws CommandFailure when it does not answer at all
     */
    void await(long position) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var api = new ApiClient(endpoint)) {
            while (api.get("/api/v1/stories?limit=1").position() < position
                    && System.nanoTime() < end) {
                Pause.milliseconds(POLL_MILLISECONDS);
            }
        }
    }
}
