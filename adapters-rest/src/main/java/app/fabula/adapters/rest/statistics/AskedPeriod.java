package app.fabula.adapters.rest.statistics;

import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.statistics.Grain;
import app.fabula.application.statistics.Period;
import app.fabula.application.statistics.Step;
import app.fabula.domain.shared.Language;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Optional;

/** What a request asks about, if it can be asked. */
final class AskedPeriod {
    static final int MOST_DAYS = 3_660;
    static final int MOST_PARTS = 366;

    private AskedPeriod() {}

    static Period of(LocalDate from, LocalDate to) {
        return of(from, to, MOST_DAYS);
    }

    static Period of(LocalDate from, LocalDate to, int most) {
        if (to.isBefore(from)) {
            throw Rejection.ofParameter("to", "order", "Must not be before from.");
        }
        var period = new Period(from, to);
        if (period.days() > most) {
            throw Rejection.ofParameter(
                    "to", "size", "Must make %d days at most, with from.".formatted(most));
        }
        return period;
    }

    static Step step(Period period, Grain by, Optional<Language> locale) {
        var step = by.step(weeks(locale));
        if (step.in(period).size() > MOST_PARTS) {
            throw Rejection.ofParameter(
                    "by",
                    "size",
                    "Must cut the period into %d parts at most.".formatted(MOST_PARTS));
        }
        return step;
    }

    /** Without a region the JDK would guess one, and not the one of the language. */
    private static WeekFields weeks(Optional<Language> locale) {
        return locale.map(Language::locale)
                .filter(some -> !some.getCountry().isEmpty())
                .map(WeekFields::of)
                .orElse(WeekFields.ISO);
    }
}
