package app.fabula.application.report;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.report.GroupReport.Member;
import app.fabula.application.report.GroupReport.Range;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.Arrival;
import app.fabula.application.statistics.InMemoryStatisticsDays;
import app.fabula.application.statistics.RuleBook;
import app.fabula.application.statistics.StatisticsHistory;
import app.fabula.application.statistics.StatisticsProjection;
import app.fabula.application.statistics.StatisticsRules;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.GroupRenamed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GroupReporterTest {
    private static final Instant NOW = Instant.parse("2026-03-15T20:00:00Z");
    private static final GroupId FOXES = new GroupId(new UUID(0, 9));
    private static final GroupId NOBODY = new GroupId(new UUID(0, 8));

    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");

    private final List<Arrival> known = new ArrayList<>();
    private final InMemoryLog groups = new InMemoryLog();
    private final StatisticsRules rules = StatisticsRules.first(CompletionRule.DEFAULT);
    private final StatisticsRules shorter =
            new StatisticsRules(2, NOON.plusSeconds(10), 15, CompletionRule.DEFAULT);
    private final InMemoryStatisticsDays statistics =
            new InMemoryStatisticsDays(
                    new InMemoryProjectionStore().comeTo(StatisticsProjection.NAME, 7), rules);
    private final GetGroupReport reports =
            new GroupReporter(
                    new InMemoryGroups(groups, GroupReporterTest::position),
                    statistics,
                    this::asOf,
                    RuleBook.of(rules, shorter),
                    GroupReporterTest::position,
                    () -> NOW);

    @Test
    void each_member_is_told_and_the_range_of_all() {
        groups.append(new GroupFormed(FOXES, "Foxes", NOW));
        groups.append(new LearnerJoined(FOXES, ben, NOW));
        groups.append(new LearnerJoined(FOXES, ana, NOW));
        StatisticsProjection.into(statistics, rules)
                .apply(
                        List.of(
                                recorded(read(ana, 1, 1, 30, "2026-03-09T18:00:00Z")),
                                recorded(read(ana, 1, 2, 30, "2026-03-11T18:00:00Z")),
                                recorded(read(ana, 2, 1, 30, "2026-03-08T18:00:00Z"))));

        var report = reports.of(FOXES, ReportPeriod::weekOf, Optional.empty());

        assertThat(report.position()).isEqualTo(3);
        assertThat(report.value().name()).isEqualTo("Foxes");
        assertThat(report.value().members())
                .containsExactly(
                        new Member(ben, Effort.NONE, 0),
                        new Member(ana, new Effort(60, 2, 2, 120, 1, 0), 0));
        assertThat(report.value().range(member -> member.effort().activeSeconds()))
                .isEqualTo(new Range(0, 30, 60));
    }

    /**
     * An event each second from noon on; who came later, and what became known, changes nothing.
     */
    @Test
    void what_was_known_then_is_of_those_who_were_in_the_group_then() {
        groups.append(new GroupFormed(FOXES, "Foxes", NOW));
        groups.append(new LearnerJoined(FOXES, ben, NOW));
        groups.append(new LearnerJoined(FOXES, ana, NOW));
        var then = Optional.of(NOON.plusSeconds(3));
        known.add(arrival("2026-03-09T11:00:00Z", 1));
        var before = reports.of(FOXES, ReportPeriod::weekOf, then);
        assertThat(before.position()).isEqualTo(3);
        assertThat(before.value().asOf()).isEqualTo(then.get());
        assertThat(before.value().span().from()).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(before.value().members())
                .containsExactly(
                        new Member(ben, Effort.NONE, 0),
                        new Member(ana, new Effort(30, 1, 1, 60, 1, 0), 0));

        groups.append(new LearnerLeft(FOXES, ana, NOON));
        groups.append(new GroupRenamed(FOXES, "Bears", NOON));
        known.add(arrival("2026-03-09T11:30:00Z", 4));
        assertThat(reports.of(FOXES, ReportPeriod::weekOf, then)).isEqualTo(before);
        var later = reports.of(FOXES, ReportPeriod::weekOf, Optional.of(NOON.plusSeconds(5)));
        assertThat(later.value().name()).isEqualTo("Bears");
        assertThat(later.value().members()).extracting(Member::learner).containsExactly(ben);
    }

    @Test
    void what_was_known_then_is_told_by_the_rules_of_then() {
        groups.append(new GroupFormed(FOXES, "Foxes", NOW));
        groups.append(new LearnerJoined(FOXES, ana, NOW));
        known.add(arrival("2026-03-09T11:00:00Z", 1));
        known.add(arrival("2026-03-09T11:00:50Z", 1));
        assertThat(secondsKnown(NOON.plusSeconds(9))).isEqualTo(80);
        assertThat(secondsKnown(NOON.plusSeconds(10))).isEqualTo(60);
    }

    private long secondsKnown(Instant asOf) {
        return reports.of(FOXES, ReportPeriod::weekOf, Optional.of(asOf))
                .value()
                .members()
                .getFirst()
                .effort()
                .activeSeconds();
    }

    @Test
    void what_was_not_there_then_or_is_to_come_is_refused() {
        groups.append(new GroupFormed(FOXES, "Foxes", NOW));
        assertRefused("unknown-group", NOON);
        assertRefused("not-yet", NOW.plusMillis(1));
    }

    private void assertRefused(String code, Instant asOf) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.of(FOXES, ReportPeriod::weekOf, Optional.of(asOf)))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static long position(Instant instant) {
        return instant.getEpochSecond() - NOON.getEpochSecond();
    }

    private static Arrival arrival(String at, int second) {
        return new Arrival(read(ana, 1, 1, 30, at), NOON.plusSeconds(second));
    }

    private Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant) {
        var arrivals =
                known.stream()
                        .filter(arrival -> arrival.evidence().learner().equals(learner))
                        .filter(arrival -> !arrival.recordedAt().isAfter(instant))
                        .toList();
        return new Shown<>(new StatisticsHistory(Optional.empty(), arrivals), position(instant));
    }

    @Test
    void the_median_is_in_the_middle() {
        assertThat(range()).isEqualTo(new Range(0, 0, 0));
        assertThat(range(5)).isEqualTo(new Range(5, 5, 5));
        assertThat(range(9, 1, 5)).isEqualTo(new Range(1, 5, 9));
        assertThat(range(4, 1, 3, 9)).isEqualTo(new Range(1, 4, 9));
        assertThat(range(2, 1, 4, 9)).isEqualTo(new Range(1, 3, 9));
    }

    @Test
    void a_group_that_is_not_there_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reports.of(NOBODY, ReportPeriod::weekOf, Optional.empty()))
                .extracting(Refusal::code)
                .isEqualTo("unknown-group");
    }

    private static Range range(long... seconds) {
        var members =
                LongStream.of(seconds)
                        .mapToObj(some ->
                                new Member(
                                        new LearnerId(new UUID(1, some)),
                                        new Effort(some, 0, 0, 0, 0, 0),
                                        0))
                        .toList();
        var period = ReportPeriod.weekOf(LocalDate.parse("2026-03-02"));
        return new GroupReport("", period, NOW, members)
                .range(member -> member.effort().activeSeconds());
    }
}
