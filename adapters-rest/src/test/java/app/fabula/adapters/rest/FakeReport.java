package app.fabula.adapters.rest;

import app.fabula.application.group.Groups;
import app.fabula.application.report.DayTotals;
import app.fabula.application.report.EarnedAchievement;
import app.fabula.application.report.Effort;
import app.fabula.application.report.GetGroupReport;
import app.fabula.application.report.GetReport;
import app.fabula.application.report.GetReport.Answer;
import app.fabula.application.report.GroupReport;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.report.LearnerReport;
import app.fabula.application.report.ReportDocuments;
import app.fabula.application.report.ReportFacts;
import app.fabula.application.report.ReportPeriod;
import app.fabula.application.report.ReportStreak;
import app.fabula.application.report.StoryRead;
import app.fabula.application.shared.Overloaded;
import app.fabula.application.shared.Shown;
import app.fabula.domain.catalog.CefrLevel;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One day of reading, reported in whatever period; and whoever writes it down. */
@Configuration(proxyBeanMethods = false)
class FakeReport {
    static final String POLICY = "default-src 'none'; style-src 'sha256-fake'";
    private static final LocalDate TODAY = LocalDate.parse("2026-03-03");
    private static final LocalDate READ = LocalDate.parse("2026-03-02");

    @Bean
    GetReport reports() {
        return (learner, question) -> {
            FakeLearners.require(learner);
            refuse(question.asOf(), "2090", Instant::isAfter, "not-yet");
            refuse(question.asOf(), "2010", Instant::isBefore, "not-registered-then");
            var period = question.period().apply(TODAY);
            var reader =
                    question.languages().stream()
                            .filter(liked -> liked.getLanguage().equals("de"))
                            .findFirst()
                            .orElse(Locale.ENGLISH);
            return new Shown<>(new Answer(report(period), reader), 70);
        };
    }

    private interface Comparison {
        boolean test(Instant instant, Instant limit);
    }

    private static void refuse(
            Optional<Instant> asOf, String year, Comparison comparison, String code) {
        Predicate<Instant> isRefused =
                instant -> comparison.test(instant, Instant.parse(year + "-01-01T00:00:00Z"));
        if (asOf.filter(isRefused).isPresent()) {
            throw code.equals("not-yet")
                    ? Refusal.conflict(code, "Not yet.")
                    : Refusal.unknown(code, "Not then.");
        }
    }

    private static LearnerReport report(ReportPeriod period) {
        var hours = new ArrayList<>(LearnerReport.NO_HOURS);
        hours.set(19, 300L);
        return LearnerReport.of(
                period,
                Instant.parse("2026-03-03T20:00:00Z"),
                TODAY,
                new ReportFacts(
                        Map.of(READ, new DayTotals(5, 1, 50, 10, 300, 1, 1, 0)),
                        1,
                        List.of(
                                new EarnedAchievement(
                                        "first-story", "First story", 1, Optional.empty(), READ)),
                        List.of(
                                new StoryRead(
                                        Ids.STORY,
                                        "El zorro",
                                        new Language("es"),
                                        Optional.of(CefrLevel.A1),
                                        5,
                                        50,
                                        300,
                                        true))),
                ReportFacts.NOTHING,
                new ReportStreak(1, 3, 2),
                hours);
    }

    @Bean
    GetGroupReport groupReports(Groups groups) {
        return (group, asked, asOf) -> {
            var found = groups.require(group).value();
            refuse(asOf, "2090", Instant::isAfter, "not-yet");
            var effort = new Effort(300, 1, 5, 50, 1, 0);
            return new Shown<>(
                    new GroupReport(
                            found.name().orElseThrow(),
                            asked.apply(TODAY),
                            asOf.orElse(Instant.parse("2026-03-03T20:00:00Z")),
                            found.learners().stream()
                                    .map(learner -> new Member(learner, effort, 1))
                                    .toList()),
                    69);
        };
    }

    /** Whoever asks for paper in Austria is asked to come again. */
    @Bean
    ReportDocuments documents() {
        return new ReportDocuments() {
            @Override
            public byte[] write(LearnerReport report, Format format, Locale language) {
                if (language.getCountry().equals("AT")) {
                    throw new Overloaded("no room");
                }
                return "%s in %s of %s"
                        .formatted(format, language.toLanguageTag(), report.span().from())
                        .getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public byte[] write(GroupReport report, Format format, Locale language) {
                return "%s in %s of %s, %s"
                        .formatted(
                                format,
                                language.toLanguageTag(),
                                report.name(),
                                report.span().from())
                        .getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE);
            }

            @Override
            public String pagePolicy() {
                return POLICY;
            }
        };
    }
}
