package app.fabula.application.statistics;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.spanish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.InMemoryProjectionStore;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.statistics.GetGroupStatistics.Member;
import app.fabula.application.statistics.GetGroupStatistics.Question;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GroupStatisticsTest {
    private static final GroupId FOXES = new GroupId(new UUID(0, 1));
    private static final LearnerId CHI = new LearnerId(new UUID(0, 3));
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Question WEEK = question(Optional.empty());
    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final StatisticsRules SHORTER =
            new StatisticsRules(2, MONDAY.plusSeconds(1), 15, Desk.FIRST.completion());

    private final InMemoryLog log = new InMemoryLog();
    private final InMemoryStatisticsDays days =
            new InMemoryStatisticsDays(
                    new InMemoryProjectionStore().comeTo(StatisticsProjection.NAME, 9), Desk.FIRST);
    private final List<Fact> facts = new ArrayList<>();
    private final GetGroupStatistics statistics =
            new GroupTeller(
                    new InMemoryGroups(log),
                    days,
                    this::asOf,
                    RuleBook.of(Desk.FIRST, SHORTER),
                    () -> Instant.parse("2026-04-01T00:00:00Z"));

    private Shown<StatisticsHistory> asOf(LearnerId learner, Instant instant) {
        var known =
                facts.stream()
                        .filter(fact -> fact.learner().equals(learner))
                        .filter(fact -> !fact.occurredAt().isAfter(instant))
                        .map(fact -> new Arrival(fact, fact.occurredAt()))
                        .toList();
        return new Shown<>(new StatisticsHistory(Optional.empty(), known), 4);
    }

    private static Question question(Optional<Language> language) {
        var week = new Period(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-08"));
        return new Question(week, language, Optional.empty(), Optional.empty());
    }

    private void foxes(LearnerId... learners) {
        log.append(new GroupFormed(FOXES, "Foxes", MARCH));
        for (var learner : learners) {
            log.append(new LearnerJoined(FOXES, learner, MARCH));
        }
    }

    private void reads(Fact fact) {
        facts.add(fact);
        var id = new UUID(9, 1);
        StatisticsProjection.into(days, Desk.FIRST)
                .apply(List.of(new Recorded(id, 7, fact, "", fact.occurredAt(), id)));
    }

    @Test
    void each_learner_of_today_is_told_of_in_the_order_in_which_they_came() {
        foxes(ben, ana, CHI);
        log.append(new LearnerLeft(FOXES, CHI, MARCH));
        reads(read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"));
        reads(read(CHI, 1, 1, 30, "2026-03-02T09:00:00Z"));
        reads(read(ana, 1, 1, 30, "2026-03-09T09:00:00Z"));
        var told = statistics.of(FOXES, WEEK);
        assertThat(told.position()).isEqualTo(9);
        assertThat(told.value().members()).extracting(Member::learner).containsExactly(ben, ana);
        assertThat(told.value().members().getFirst().totals()).isEqualTo(Totals.NOTHING);
        assertThat(told.value().members().getLast().totals())
                .isEqualTo(new Totals(new Numbers(30, 1, 60, 1, 0, 0, HourProfile.NOTHING), 1));
    }

    @Test
    void the_least_the_middle_and_the_most_are_of_all_of_them() {
        foxes(ana, ben, CHI);
        reads(read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"));
        reads(read(ben, 1, 1, 60, "2026-03-02T09:00:00Z"));
        var spreads = statistics.of(FOXES, WEEK).value().spreads();
        assertThat(spreads)
                .containsEntry(Metric.ACTIVE_TIME, spread("0", "30", "60"))
                .containsEntry(Metric.READING_SPEED, spread("60.0", "90.0", "120.0"));
    }

    private static Spread spread(String min, String median, String max) {
        return new Spread(new BigDecimal(min), new BigDecimal(median), new BigDecimal(max));
    }

    @Test
    void of_one_language_only_what_was_read_in_it_counts() {
        foxes(ana);
        reads(read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"));
        var welsh = statistics.of(FOXES, question(Optional.of(new Language("cy")))).value();
        assertThat(welsh.members().getFirst().totals()).isEqualTo(Totals.NOTHING);
        var all = statistics.of(FOXES, question(Optional.of(spanish))).value();
        assertThat(all.members().getFirst().totals().daysActive()).isEqualTo(1);
    }

    @Test
    void what_was_known_then_is_told_of_the_learners_of_today() {
        foxes(ana, ben);
        reads(read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"));
        reads(read(ana, 1, 2, 30, "2026-03-03T09:00:00Z"));
        var then =
                new Question(
                        WEEK.period(),
                        Optional.of(spanish),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-02T12:00:00Z")));
        var told = statistics.of(FOXES, then);
        assertThat(told.position()).isEqualTo(4);
        assertThat(told.value().members())
                .containsExactly(
                        new Member(
                                ana,
                                new Totals(
                                        new Numbers(30, 1, 60, 1, 0, 0, HourProfile.NOTHING), 1)),
                        new Member(ben, Totals.NOTHING));
        var tomorrow =
                new Question(
                        WEEK.period(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-04-01T00:00:00.1Z")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> statistics.of(FOXES, tomorrow))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-yet"));
    }

    @Test
    void what_was_known_then_is_told_by_the_rules_of_then() {
        foxes(ana);
        reads(read(ana, 1, 1, 10, "2026-03-02T09:00:00Z"));
        reads(read(ana, 1, 2, 10, "2026-03-02T09:00:30Z"));
        assertThat(secondsKnown(MONDAY)).isEqualTo(40);
        assertThat(secondsKnown(SHORTER.since())).isEqualTo(20);
    }

    private long secondsKnown(Instant asOf) {
        return statistics
                .of(FOXES, asOf(asOf, Optional.empty()))
                .value()
                .members()
                .getFirst()
                .totals()
                .numbers()
                .activeSeconds();
    }

    private static Question asOf(Instant asOf, Optional<Language> language) {
        return new Question(WEEK.period(), language, Optional.empty(), Optional.of(asOf));
    }

    @Test
    void what_was_known_then_is_told_of_one_language_only() {
        foxes(ana);
        reads(read(ana, 1, 1, 10, "2026-03-02T09:00:00Z"));
        var welsh = asOf(MONDAY, Optional.of(new Language("cy")));
        assertThat(statistics.of(FOXES, welsh).value().members())
                .containsExactly(new Member(ana, Totals.NOTHING));
    }

    @Test
    void a_group_without_learners_has_no_spreads_and_an_unknown_one_is_refused() {
        foxes();
        assertThat(statistics.of(FOXES, WEEK).value().spreads()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> statistics.of(new GroupId(new UUID(0, 2)), WEEK))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-group"));
    }
}
