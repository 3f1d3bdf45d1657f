package app.fabula.adapters.persistence.achievement;

import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A deed in the making: at noon, in Spanish, of a story that nobody graded.
 *
 * @param day after the 1st of June 2026, a Monday
 * @param level empty for none
 */
record Doing(
        DeedKind kind,
        int day,
        int hour,
        int story,
        String language,
        String level,
        Map<Quantity, Long> quantities) {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    /** What the i-th one does otherwise. */
    @FunctionalInterface
    interface Step {
        Doing of(Doing doing, int i);
    }

    static Doing of(DeedKind kind) {
        return new Doing(kind, 0, 12, 0, "es", "", Map.of());
    }

    Doing day(int other) {
        return new Doing(kind, other, hour, story, language, level, quantities);
    }

    Doing hour(int other) {
        return new Doing(kind, day, other, story, language, level, quantities);
    }

    Doing story(int other) {
        return new Doing(kind, day, hour, other, language, level, quantities);
    }

    Doing language(String other) {
        return new Doing(kind, day, hour, story, other, level, quantities);
    }

    Doing level(String other) {
        return new Doing(kind, day, hour, story, language, other, quantities);
    }

    Doing with(Quantity quantity, long amount) {
        var more = new HashMap<>(quantities);
        more.put(quantity, amount);
        return new Doing(kind, day, hour, story, language, level, more);
    }

    Deed deed() {
        var date = MONDAY.plusDays(day);
        return new Deed(
                "at-" + date + "-" + hour,
                kind,
                date.atTime(hour, 0).toInstant(ZoneOffset.UTC),
                date,
                hour,
                new Language(language),
                new StoryId(new UUID(0, story)),
                Optional.of(level).filter(some -> !some.isEmpty()),
                quantities);
    }
}
