package app.fabula.adapters.rest.streak;

import app.fabula.application.streak.Cause.Declared;
import app.fabula.application.streak.Cause.Recorded;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What was recorded that decided about a day, for the learner who asks. */
final class CauseWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CauseWords() {}

    /** On which it was decided, by the learner's own days. */
    static LocalDate date(Explanation day) {
        return decision(day).day();
    }

    static String pause(Explanation day) {
        var pause = (Pause) decision(day);
        return "A pause from %s to %s had been declared on %s."
                .formatted(pause.from(), pause.to(), pause.day());
    }

    static String outage(Explanation day) {
        var outage = ((Declared) day.cause().orElseThrow()).outage();
        return "There was an outage from %s to %s UTC, and its days are forgiven."
                .formatted(time(outage.from()), time(outage.to()));
    }

    private static Entry decision(Explanation day) {
        return ((Recorded) day.cause().orElseThrow()).entry();
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
