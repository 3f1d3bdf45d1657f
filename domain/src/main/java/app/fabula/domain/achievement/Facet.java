package app.fabula.domain.achievement;

import java.util.Optional;

/** A side of a {@link Deed} of which there may be several different ones. */
public enum Facet {
    STORY,
    /** Without region and script: {@code pt-BR} and {@code pt-PT} are one language. */
    LANGUAGE,
    /** Of the story. */
    LEVEL,
    /** The learner's. */
    DAY;

    /** Empty where the deed has no such side: nobody graded the story, or told its language. */
    Optional<String> of(Deed deed) {
        return switch (this) {
            case STORY -> Optional.of(deed.story().toString());
            case LANGUAGE -> deed.language().primary();
            case LEVEL -> deed.level();
            case DAY -> Optional.of(deed.day().toString());
        };
    }
}
