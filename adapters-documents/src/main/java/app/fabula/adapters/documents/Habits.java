package app.fabula.adapters.documents;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * How numbers, dates and durations are written where the reader lives (CLDR). Dates are those of
 * the Gregorian calendar everywhere: the learner's own are, too. Belongs to one report: ICU's
 * formats are not for several threads.
 */
final class Habits {
    private static final long SECONDS_OF_MINUTE = 60;

    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    private final MeasureFormat durations;

    Habits(ULocale locale) {
        this.locale = locale.setKeywordValue("calendar", "gregorian");
        this.numbers = NumberFormatter.withLocale(this.locale);
        this.durations = MeasureFormat.getInstance(this.locale, MeasureFormat.FormatWidth.SHORT);
    }

    String number(long value) {
        return numbers.format(value).toString();
    }

    /** With its sign, but for zero. */
    String change(long value) {
        return numbers.sign(SignDisplay.EXCEPT_ZERO).format(value).toString();
    }

    /** Of a share, 1 being the whole, in whole percent with its sign. */
    String percentChange(double share) {
        return numbers.unit(MeasureUnit.PERCENT)
                .scale(com.ibm.icu.number.Scale.powerOfTen(2))
                .precision(Precision.integer())
                .sign(SignDisplay.EXCEPT_ZERO)
                .format(share)
                .toString();
    }

    /** In hours and whole minutes, halves up; under a minute in seconds. */
    String duration(long seconds) {
        if (seconds != 0 && seconds < SECONDS_OF_MINUTE) {
            return durations.formatMeasures(new Measure(seconds, MeasureUnit.SECOND));
        }
        var time = Duration.ofMinutes((seconds + SECONDS_OF_MINUTE / 2) / SECONDS_OF_MINUTE);
        var minutes = new Measure(time.toMinutesPart(), MeasureUnit.MINUTE);
        return time.toHours() == 0
                ? durations.formatMeasures(minutes)
                : durations.formatMeasures(new Measure(time.toHours(), MeasureUnit.HOUR), minutes);
    }

    /** By how much longer: with its sign, but for zero. */
    String durationChange(long seconds) {
        var longer = duration(seconds);
        return seconds == 0
                ? longer
                : DecimalFormatSymbols.getInstance(locale).getPlusSignString() + longer;
    }

    String days(int days) {
        return MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE)
                .formatMeasures(new Measure(days, MeasureUnit.DAY));
    }

    /** With weekday and year. */
    String date(LocalDate date) {
        return dates("yMMMEd").format(at(date));
    }

    /** Day and month. */
    String shortDate(LocalDate date) {
        return dates("MMMd").format(at(date));
    }

    String month(LocalDate date) {
        return dates("LLL").format(at(date));
    }

    String dayOfMonth(LocalDate date) {
        return number(date.getDayOfMonth());
    }

    String weekday(DayOfWeek day) {
        return dates("ccc").format(at(LocalDate.EPOCH.with(day)));
    }

    /** One letter, where letters are enough. */
    String narrowWeekday(DayOfWeek day) {
        return dates("ccccc").format(at(LocalDate.EPOCH.with(day)));
    }

    String span(LocalDate from, LocalDate to) {
        var format = DateIntervalFormat.getInstance("yMMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(
                new DateInterval(start(from).toEpochMilli(), start(to).toEpochMilli()));
    }

    String instant(Instant instant) {
        return dates("yMMMdjm").format(Date.from(instant)) + " UTC";
    }

    /** The beginning of an hour of the day, where there is little room. */
    String hour(int hour) {
        return dates("j").format(Date.from(Instant.EPOCH.plus(Duration.ofHours(hour))));
    }

    /** The same in a sentence, where an hour alone is a number in many languages. */
    String time(int hour) {
        return dates("jm").format(Date.from(Instant.EPOCH.plus(Duration.ofHours(hour))));
    }

    String language(java.util.Locale language) {
        return ULocale.forLocale(language).getDisplayName(locale);
    }

    /** The day that weeks begin with. */
    DayOfWeek firstDayOfWeek() {
        var sundayIsOne = Calendar.getInstance(locale).getFirstDayOfWeek();
        return DayOfWeek.SUNDAY.plus(sundayIsOne - 1);
    }

    private DateFormat dates(String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static Date at(LocalDate date) {
        return Date.from(start(date));
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
