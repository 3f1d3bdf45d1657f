package app.fabula.adapters.persistence.achievement.picture;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where a moment is, from left to right. */
record Scale(LocalDate from, LocalDate to, double left, double right) {
    private static final int DAYS_BY_NAME = 10;
    private static final int DAYS_BY_NUMBER = 40;
    private static final DateTimeFormatter NAMED =
            DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

    /** A stretch of time that has a name at the axis. */
    record Stretch(double left, double right, String name) {}

    double x(Instant at) {
        var first = start(from);
        var all = Duration.between(first, start(to.plusDays(1))).toMillis();
        var part = (double) Duration.between(first, at).toMillis() / all;
        return left + (right - left) * Math.clamp(part, 0, 1);
    }

    /** Days or months, whichever can be read. */
    List<Stretch> stretches() {
        var days = from.until(to, ChronoUnit.DAYS) + 1;
        var begins =
                from.datesUntil(to.plusDays(1))
                        .filter(day ->
                                day.equals(from)
                                        || days <= DAYS_BY_NUMBER
                                        || day.getDayOfMonth() == 1)
                        .toList();
        return IntStream.range(0, begins.size())
                .mapToObj(i -> {
                    var end = i + 1 < begins.size() ? begins.get(i + 1) : to.plusDays(1);
                    return new Stretch(
                            x(start(begins.get(i))), x(start(end)), name(begins.get(i), days));
                })
                .toList();
    }

    private static String name(LocalDate first, long days) {
        if (days > DAYS_BY_NUMBER) {
            return first.getMonth() == Month.JANUARY
                    ? String.valueOf(first.getYear())
                    : first.getMonth().getDisplayName(TextStyle.NARROW, Locale.ENGLISH);
        }
        return days <= DAYS_BY_NAME || first.getDayOfWeek() == DayOfWeek.MONDAY
                ? NAMED.format(first)
                : String.valueOf(first.getDayOfMonth());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
