package app.fabula.application.shared;

/**
 * Stands in the log's order for an event that this release cannot read: one of a newer release, or
 * one that was damaged. Whoever meets it must not go on as if it were not there.
 *
 * @param name on disk
 * @param version of its shape
 * @param why in a sentence
 */
public record Unreadable(String name, int version, String why) {
    /** Under which it travels in place of its own name. */
    public static final String NAME = "log.Unreadable";
}
