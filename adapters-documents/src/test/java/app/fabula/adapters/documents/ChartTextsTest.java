package app.fabula.adapters.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.DayTotals;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportFacts;
import app.fabula.application.report.ReportPeriod;
import app.fabula.application.report.ReportStreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What charts say to those who do not see them. */
class ChartTextsTest {
    static Stream<Locale> languages() {
        return ReportTexts.LANGUAGES.stream();
    }

    @Test
    void bars_of_seven_days_are_told_by_seven_days() {
        assertThat(says(new WordsOverTime(), ReportSamples.year(), Locale.ENGLISH))
                .isEqualTo(
                        "98,895 words in all, seven days to a bar. The most was 2,280, in the seven"
                                + " days from Fri, Mar 28, 2025.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_year_is_told_by_what_its_bars_show(Locale language) {
        var most = new Habits(ReportTexts.in(language).locale()).number(2280);
        assertThat(says(new WordsOverTime(), ReportSamples.year(), language)).contains(most);
    }

    @ParameterizedTest
    @CsvSource({
        "en, '1 word in all.', 'A1: 0 words', 'of 1 day.'",
        "es, '1 palabra en total.', 'A1: 0 palabras', 'de 1 día.'",
        "fr, '1 mot au total.', 'A1 : 0 mot ', 'sur 1 jour d’un total'",
        "de, '1 Wort insgesamt.', 'A1: 0 Wörter', 'von 1 Tag.'",
        "pt, '1 palavra no total.', 'A1: 0 palavra ', 'de 1 dia.'"
    })
    void one_is_not_many(Locale language, String words, String levels, String days) {
        var report = oneDay();
        assertThat(says(new WordsOverTime(), report, language)).startsWith(words);
        assertThat(says(new LevelMix(), ReportSamples.titled("A"), language))
                .contains(levels.replace("A1", "A2"));
        assertThat(says(new ActivityCalendar(), report, language)).contains(days);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_hour_that_is_the_only_one_is_told_once(Locale language) {
        var habits = new Habits(ReportTexts.in(language).locale());
        assertThat(says(new HourProfile(), oneDay(), language))
                .containsOnlyOnce(habits.duration(900))
                .containsOnlyOnce(habits.time(18));
    }

    @Test
    void hours_are_told_from_minutes() {
        assertThat(says(new HourProfile(), oneDay(), Locale.FRENCH))
                .startsWith("L’heure la plus active commence à 18:00 (15")
                .endsWith("min).");
    }

    /** One word, in one hour of one day. */
    private static LearnerReport oneDay() {
        var day = ReportSamples.MONDAY;
        var hours = new ArrayList<>(LearnerReport.NO_HOURS);
        hours.set(18, 900L);
        return LearnerReport.of(
                ReportPeriod.between(day, day),
                ReportSamples.AS_OF,
                ReportSamples.TODAY,
                new ReportFacts(
                        Map.of(day, new DayTotals(1, 0, 1, 0, 900, 1, 0, 0)),
                        0,
                        List.of(),
                        List.of()),
                ReportFacts.NOTHING,
                ReportStreak.NONE,
                hours);
    }

    private static String says(ReportChart chart, LearnerReport report, Locale language) {
        var texts = ReportTexts.in(language);
        return chart.says(report, texts, new Habits(texts.locale()));
    }
}
