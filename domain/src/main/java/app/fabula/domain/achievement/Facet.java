package app.fabula.domain.achievement;

import app.fabula.domain.shared.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

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

    /** Whether it is written as a deed could have it. */
    boolean mayBe(String value) {
        return switch (this) {
            case STORY -> is(() -> UUID.fromString(value).toString().equals(value));
            case LANGUAGE -> is(() -> new Language(value).primary().equals(Optional.of(value)));
            case LEVEL -> !value.isEmpty();
            case DAY -> is(() -> LocalDate.parse(value).toString().equals(value));
        };
    }

    private static boolean is(BooleanSupplier what) {
        try {
            return what.getAsBoolean();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
