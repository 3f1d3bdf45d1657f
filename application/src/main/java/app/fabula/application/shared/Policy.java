package app.fabula.application.shared;

import java.util.List;

/**
 * Whenever something has happened, do something. A batch may come again after a crash; what a
 * policy submits carries ids derived from the events, so that it happens once. Never part of a
 * replay.
 */
public interface Policy {
    /** Stable, in kebab-case. */
    String name();

    void on(List<Recorded> batch);
}
