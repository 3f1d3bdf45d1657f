package app.fabula.adapters.rest.report;

import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.report.PeriodKind;
import app.fabula.application.report.ReportPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Which days a client means. */
final class Periods {
    private Periods() {}

    /**
     * By the learner's today.
     *
     * @param from any day of a week or month, the first one otherwise
     * @throws Rejection for what does not go together
     */
    static Function<LocalDate, ReportPeriod> asked(
            Optional<PeriodKind> kind, Optional<LocalDate> from, Optional<LocalDate> to) {
        var meant = kind.orElse(to.isPresent() ? PeriodKind.CUSTOM : PeriodKind.WEEK);
        return switch (meant) {
            case WEEK -> {
                requireNone(to);
                yield today -> ReportPeriod.weekOf(from.orElse(today));
            }
            case MONTH -> {
                requireNone(to);
                yield today -> ReportPeriod.monthOf(from.orElse(today));
            }
            case CUSTOM -> {
                var period = ReportPeriod.between(required("from", from), required("to", to));
                yield _ -> period;
            }
        };
    }

    private static void requireNone(Optional<LocalDate> to) {
        if (to.isPresent()) {
            throw Rejection.ofParameter(
                    "to", "unexpected", "Must be left out: the period tells where it ends.");
        }
    }

    private static LocalDate required(String name, Optional<LocalDate> day) {
        return day.orElseThrow(() ->
                Rejection.ofParameter(name, "required", "Must be given for a custom period."));
    }
}
