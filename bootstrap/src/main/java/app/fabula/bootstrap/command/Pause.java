package app.fabula.bootstrap.command;

/** Between two looks at something that another process does. */
final class Pause {
    private Pause() {}

    static void milliseconds(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(CommandFailure.FAILED, "Interrupted.", e);
        }
    }
}
