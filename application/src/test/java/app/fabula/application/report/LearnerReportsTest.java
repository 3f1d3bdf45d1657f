package app.fabula.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fabula.application.group.InMemoryGroups;
import app.fabula.application.job.AllFailed;
import app.fabula.application.job.FailedLearner;
import app.fabula.application.job.InMemoryJobLedger;
import app.fabula.application.job.Job;
import app.fabula.application.job.JobRun;
import app.fabula.application.job.RememberedFailures;
import app.fabula.application.learner.InMemoryRegisteredLearners;
import app.fabula.application.operation.InMemoryEventLog;
import app.fabula.application.report.KeptReports.Entry;
import app.fabula.application.report.ReportDocuments.Format;
import app.fabula.application.shared.InMemoryLog;
import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupEvent.GroupFormed;
import app.fabula.domain.group.GroupEvent.LearnerJoined;
import app.fabula.domain.group.GroupEvent.LearnerLeft;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.LearnerId;
import app.fabula.domain.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnerReportsTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final ReportPeriod WEEK = ReportPeriod.weekOf(LocalDate.of(2026, 3, 4));
    private static final GroupId GROUP = new GroupId(new UUID(1, 1));
    private static final UUID JOB = new UUID(2, 2);
    private static final int MANY = 2 * LearnerReports.PART + 3;

    private final InMemoryLog memberships = new InMemoryLog();
    private final InMemoryRegisteredLearners learners = new InMemoryRegisteredLearners();
    private final InMemoryEventLog log = new InMemoryEventLog();
    private final InMemoryKeptReports kept = new InMemoryKeptReports();
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final RememberedFailures failures = new RememberedFailures();
    private final List<String> asked = new ArrayList<>();

    private final LearnerReports kind =
            new LearnerReports(
                    new InMemoryGroups(memberships),
                    learners,
                    log,
                    this::report,
                    new Texts(),
                    kept);

    /** Writes whose report it is: an empty one, in the language asked for. */
    private Shown<GetReport.Answer> report(LearnerId learner, GetReport.Question question) {
        asked.add(
                learner.value().getLeastSignificantBits()
                        + " "
                        + question.asOf().orElseThrow()
                        + " "
                        + question.languages());
        if (learner.equals(learner(13))) {
            throw Refusal.unknown("not-registered-then", "Not then.");
        }
        if (learner.equals(learner(666))) {
            throw Refusal.conflict("not-yet", "Not yet.");
        }
        var none = new ReportFacts(Map.of(), 0, List.of(), List.of());
        var report =
                LearnerReport.of(
                        question.period().apply(LocalDate.EPOCH),
                        question.asOf().orElseThrow(),
                        LocalDate.EPOCH,
                        none,
                        none,
                        ReportStreak.NONE,
                        LearnerReport.NO_HOURS);
        return new Shown<>(
                new GetReport.Answer(
                        report, question.languages().stream().findFirst().orElse(Locale.GERMAN)),
                1);
    }

    private static final class Texts implements ReportDocuments {
        @Override
        public byte[] write(LearnerReport report, Format format, Locale language) {
            return (report.span().from() + " " + format + " " + language)
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] write(GroupReport report, Format format, Locale language) {
            throw new AssertionError("of a learner");
        }

        @Override
        public String pagePolicy() {
            return "";
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.GERMAN);
        }
    }

    @Test
    void nothing_more_is_written_where_there_is_no_room() {
        var full =
                new LearnerReports(
                        new InMemoryGroups(memberships),
                        learners,
                        log,
                        this::report,
                        new Texts(),
                        new FullReports(KeptReports.MOST_BYTES));
        assertThatThrownBy(() -> full.next(new UUID(9, 9), Map.of(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("room");
        assertThat(asked).isEmpty();
    }

    @Test
    void everybody_who_was_registered_then_has_one_as_known_at_that_instant() {
        IntStream.rangeClosed(1, MANY).forEach(n -> learners.register(learner(n), n));
        learners.register(learner(99), MANY + 1L);
        IntStream.rangeClosed(1, MANY).forEach(_ -> log.append("anything"));

        run(Optional.empty(), Optional.empty());

        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(job().total()).contains((long) MANY);
        assertThat(job().done()).isEqualTo(MANY);
        assertThat(asked).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(asked).allMatch(text -> text.endsWith(NOON + " []"));
        assertThat(entries()).hasSize(MANY - 1);
        assertThat(entries())
                .extracting(Entry::learner)
                .contains(learner(1), learner(MANY))
                .doesNotContain(learner(13), learner(99));
        assertThat(text(learner(7))).isEqualTo("2026-03-02 CSV de");
    }

    @Test
    void the_learners_of_a_group_have_theirs_in_the_language_that_was_asked_for() {
        join(30, 2, 1);
        run(Optional.of(GROUP), Optional.of(Locale.FRENCH));
        assertThat(entries())
                .extracting(Entry::learner)
                .containsExactly(learner(1), learner(2), learner(30));
        assertThat(text(learner(2))).isEqualTo("2026-03-02 CSV fr");
        assertThat(job().total()).contains(3L);
    }

    @Test
    void a_run_is_of_those_who_were_in_the_group_then() {
        join(IntStream.rangeClosed(1, MANY).toArray());
        var parameters = parameters(Optional.of(GROUP), Optional.empty());
        var first = kind.next(JOB, parameters, Optional.empty());
        memberships.append(new LearnerLeft(GROUP, learner(2), NOON.plusSeconds(1)));
        memberships.append(new LearnerLeft(GROUP, learner(MANY), NOON.plusSeconds(1)));
        memberships.append(new LearnerJoined(GROUP, learner(1_000), NOON.plusSeconds(1)));
        for (var place = first.next(); place.isPresent(); ) {
            place = kind.next(JOB, parameters, place).next();
        }
        assertThat(kind.total(parameters)).isEqualTo(MANY);
        assertThat(asked)
                .hasSize(MANY)
                .doesNotHaveDuplicates()
                .noneMatch(one -> one.startsWith("1000 "));
    }

    @Test
    void a_group_of_as_many_as_are_done_at_once_comes_to_its_end() {
        join(IntStream.rangeClosed(100, 99 + LearnerReports.PART).toArray());
        run(Optional.of(GROUP), Optional.empty());
        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(entries()).hasSize(LearnerReports.PART);
    }

    @Test
    void nobody_at_all_is_done_at_once() {
        run(Optional.empty(), Optional.empty());
        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(job().total()).contains(0L);
    }

    @Test
    void what_should_not_happen_is_not_passed_over() {
        join(666);
        assertThatThrownBy(() -> run(Optional.of(GROUP), Optional.empty()))
                .isInstanceOf(AllFailed.class)
                .hasCauseInstanceOf(Refusal.class);
        assertThat(job().attempts()).isOne();
        assertThat(entries()).isEmpty();
    }

    @Test
    void one_whose_report_cannot_be_written_holds_nobody_up() {
        join(2, 666, 1_000);
        run(Optional.of(GROUP), Optional.empty());
        assertThat(entries())
                .extracting(Entry::learner)
                .containsExactly(learner(2), learner(1_000));
        assertThat(job().state()).isEqualTo(Job.State.DONE);
        assertThat(job().done()).isEqualTo(3);
        assertThat(job().failed()).isOne();
        assertThat(ledger.failedLearners(JOB, 9))
                .containsExactly(
                        new FailedLearner(
                                learner(666),
                                "It was refused: not-yet. The log says why, under the job's id."));
        assertThat(failures.passedOver).containsExactly(learner(666));
    }

    private void run(Optional<GroupId> group, Optional<Locale> language) {
        ledger.add(JOB, RunReports.KIND, parameters(group, language), NOON);
        new JobRun(ledger, kind, failures, InstantSource.fixed(NOON)).run(JOB);
    }

    private static Map<String, String> parameters(
            Optional<GroupId> group, Optional<Locale> language) {
        return new ReportRun(WEEK, NOON, Format.CSV, group, language).parameters();
    }

    private void join(int... numbers) {
        memberships.append(new GroupFormed(GROUP, "Foxes", NOON));
        for (var number : numbers) {
            memberships.append(new LearnerJoined(GROUP, learner(number), NOON));
        }
    }

    private List<Entry> entries() {
        return kept.list(JOB, 1_000, Optional.empty()).items();
    }

    private String text(LearnerId learner) {
        return new String(kept.find(JOB, learner).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private Job job() {
        return ledger.find(JOB).orElseThrow();
    }

    private static LearnerId learner(int number) {
        return new LearnerId(new UUID(0, number));
    }
}
