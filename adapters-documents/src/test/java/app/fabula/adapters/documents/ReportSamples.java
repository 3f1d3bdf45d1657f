package app.fabula.adapters.documents;

import app.fabula.application.report.DayTotals;
import app.fabula.application.report.EarnedAchievement;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportFacts;
import app.fabula.application.report.ReportPeriod;
import app.fabula.application.report.ReportStreak;
import app.fabula.application.report.StoryRead;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reports to be written: made up, and the same each time. */
final class ReportSamples {
    static final Instant AS_OF = Instant.parse("2026-03-09T06:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-03-09");
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final List<StoryRead> STORIES =
            List.of(
                    story(1, "A very tall man", "en", CefrLevel.A1, 210, 640, true),
                    story(2, "Anansi y la sabiduría", "es", CefrLevel.A2, 380, 910, true),
                    story(
                            3,
                            "Pourquoi Yayeri est-elle grande ?",
                            "fr",
                            CefrLevel.B1,
                            144,
                            420,
                            false),
                    story(4, "Die Rache des Honiganzeigers", "de", CefrLevel.A2, 608, 1500, true),
                    story(5, "O leão que queria amizade", "pt", CefrLevel.A1, 95, 260, true),
                    story(6, "الماعز و الكلب و البقرة", "ar", CefrLevel.A2, 120, 540, true),
                    story(
                            7,
                            "दरियाई घोड़ों के बाल क्यों नहीं होते",
                            "hi",
                            CefrLevel.B2,
                            204,
                            715,
                            false),
                    story(8, "ヤギと犬と牛", "ja", CefrLevel.A1, 88, 300, true),
                    story(9, "山羊、野狗、和水牛", "zh", CefrLevel.A1, 77, 280, true),
                    story(10, "Mbuzi, Mbwa na Ng'ombe", "sw", CefrLevel.A1, 91, 190, true),
                    story(11, "Keçi, Köpek ve İnek", "tr", CefrLevel.C1, 64, 150, false),
                    ungraded(12, "La vendetta dell'uccello del miele", "it", 33, 95));

    private ReportSamples() {}

    static StoryRead story(
            int number,
            String title,
            String language,
            CefrLevel level,
            int words,
            long seconds,
            boolean completed) {
        return new StoryRead(
                new StoryId(new UUID(0, number)),
                title,
                new Language(language),
                Optional.of(level),
                words / 12,
                words,
                seconds,
                completed);
    }

    static StoryRead ungraded(int number, String title, String language, int words, long seconds) {
        return new StoryRead(
                new StoryId(new UUID(0, number)),
                title,
                new Language(language),
                Optional.empty(),
                words / 12,
                words,
                seconds,
                false);
    }

    /** Stories in twelve languages, and every part of a report filled. */
    static LearnerReport week() {
        return report(ReportPeriod.weekOf(MONDAY), STORIES);
    }

    static LearnerReport month() {
        return report(ReportPeriod.monthOf(MONDAY), STORIES);
    }

    static LearnerReport year() {
        return report(ReportPeriod.between(MONDAY.minusDays(360), MONDAY.plusDays(5)), STORIES);
    }

    static LearnerReport titled(String title) {
        return report(
                ReportPeriod.weekOf(MONDAY),
                List.of(story(1, title, "en", CefrLevel.A1, 100, 300, true)));
    }

    static LearnerReport empty() {
        return LearnerReport.of(
                ReportPeriod.weekOf(MONDAY),
                AS_OF,
                TODAY,
                ReportFacts.NOTHING,
                ReportFacts.NOTHING,
                ReportStreak.NONE,
                LearnerReport.NO_HOURS);
    }

    /** One story, and charts that have little to say. */
    static LearnerReport small() {
        return LearnerReport.of(
                ReportPeriod.weekOf(MONDAY),
                AS_OF,
                TODAY,
                new ReportFacts(Map.of(), 0, List.of(), List.of(STORIES.getFirst())),
                ReportFacts.NOTHING,
                ReportStreak.NONE,
                LearnerReport.NO_HOURS);
    }

    /** The week of the report's own day, a Monday, on which nothing was read yet. */
    static LearnerReport thisWeek() {
        return LearnerReport.of(
                ReportPeriod.weekOf(TODAY),
                AS_OF,
                TODAY,
                ReportFacts.NOTHING,
                ReportFacts.NOTHING,
                ReportStreak.NONE,
                LearnerReport.NO_HOURS);
    }

    static LearnerReport report(ReportPeriod period, List<StoryRead> stories) {
        return LearnerReport.of(
                period,
                AS_OF,
                TODAY,
                new ReportFacts(
                        days(period, 7),
                        Math.min(5, period.span().length()),
                        List.of(
                                new EarnedAchievement(
                                        "five-stories",
                                        "Five stories",
                                        3,
                                        Optional.of(new Language("es")),
                                        period.span().from()),
                                new EarnedAchievement(
                                        "week-streak",
                                        "सात दिन लगातार",
                                        1,
                                        Optional.empty(),
                                        period.span().to())),
                        stories),
                new ReportFacts(days(period, 5), 3, List.of(), List.of()),
                new ReportStreak(12, 41, 2),
                hours());
    }

    private static Map<LocalDate, DayTotals> days(ReportPeriod period, int factor) {
        var days = new HashMap<LocalDate, DayTotals>();
        var spans = List.of(period.span(), period.before());
        spans.stream()
                .flatMap(span -> span.dates())
                .forEach(date -> {
                    var many = (int) (date.toEpochDay() * factor % 11);
                    if (many > 2) {
                        days.put(
                                date,
                                new DayTotals(
                                        many * 3,
                                        many,
                                        many * 57,
                                        many * 19,
                                        many * 131L,
                                        1,
                                        many % 2,
                                        many % 3));
                    }
                });
        return days;
    }

    private static List<Long> hours() {
        var hours = new ArrayList<Long>();
        for (var hour = 0; hour < LearnerReport.HOURS; hour++) {
            hours.add(hour < 6 || hour == 13 ? 0L : hour * 37L % 23 * 60);
        }
        return hours;
    }
}
