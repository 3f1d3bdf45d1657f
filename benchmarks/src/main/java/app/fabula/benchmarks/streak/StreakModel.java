package app.fabula.benchmarks.streak;

import static java.util.Objects.requireNonNull;

import app.fabula.adapters.messaging.learner.LoggedAccounts;
import app.fabula.adapters.messaging.streak.LoggedStreaks;
import app.fabula.adapters.messaging.streak.StreakModule;
import app.fabula.adapters.persistence.shared.AxonTransactions;
import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.streak.JdbcStreaks;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.Recorded;
import app.fabula.application.streak.ExplainStreakDay.Explanation;
import app.fabula.application.streak.GetStreak;
import app.fabula.application.streak.GetStreakCalendar;
import app.fabula.application.streak.StreakCalendars;
import app.fabula.application.streak.StreakKey;
import app.fabula.application.streak.StreakLimits;
import app.fabula.application.streak.StreakProjection;
import app.fabula.application.streak.StreakSight;
import app.fabula.application.streak.StreakTeller;
import app.fabula.benchmarks.shared.BenchDatabase;
import app.fabula.benchmarks.shared.BenchLog;
import app.fabula.domain.progress.QuarantineRule;
import app.fabula.domain.streak.Track;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The projection of streaks, wired as in the application, and followed by hand. */
final class StreakModel {
    /** As whoever follows the log takes them. */
    private static final int BATCH = 200;

    private static final Optional<Instant> NOW = Optional.empty();

    private final BenchLog log;
    private final JdbcOperations jdbc;
    private final AxonTransactions transactions;
    private final Snapshots snapshots;
    private final Projection projection;
    private final GetStreak streaks;
    private final StreakCalendars calendars;
    private long position;

    StreakModel(BenchDatabase database, BenchLog log, Instant now) {
        this.log = log;
        this.jdbc = database.jdbc();
        var manager = new JdbcTransactionManager(database.pool());
        this.transactions = new AxonTransactions(manager, jdbc);
        this.snapshots = new Snapshots(jdbc, manager, List.of(JdbcStreaks.TABLES));
        var kept = new JdbcStreaks(jdbc, snapshots);
        this.projection = StreakProjection.into(kept);
        var history =
                new LoggedStreaks(
                        log.events(), StreakModule.outagesUntil(log.engine(), log.types()));
        var sight =
                new StreakSight(
                        kept,
                        history,
                        plans(),
                        QuarantineRule.DEFAULT.ahead(),
                        InstantSource.fixed(now));
        this.streaks = new StreakTeller(kept, sight, new StreakLimits(2, 3, 30, 30));
        this.calendars = new StreakCalendars(sight);
    }

    private LearnerCalendar.Source plans() {
        return new LoggedAccounts(log.engine(), log.types(), log::head, new SimpleMeterRegistry());
    }

    /** What the log has that was not folded yet. */
    List<Recorded> next() {
        return log.events().between(position, Long.MAX_VALUE, BATCH);
    }

    void catchUp() {
        for (var batch = next(); !batch.isEmpty(); batch = next()) {
            fold(batch);
        }
    }

    /** In one transaction with the position, as whoever follows the log. */
    void fold(List<Recorded> batch) {
        var transaction = transactions.startTransaction();
        projection.apply(batch);
        position = batch.getLast().position();
        jdbc.update(
                """
                insert into projection_token (processor_name, segment, mask, token)
                values (?, 0, 0, convert_to(jsonb_build_object('globalIndex', ?)::text, 'UTF8'))
                on conflict (processor_name, segment) do update set token = excluded.token
                """,
                projection.name(),
                position);
        transaction.commit();
    }

    /** As it stands now. */
    GetStreak.View streak(YearsOfReading learner) {
        return streaks.of(key(learner), NOW).value();
    }

    /** The same, as the log has it by now. */
    GetStreak.View streakByLog(YearsOfReading learner) {
        return streaks.of(key(learner), Optional.of(learner.now())).value();
    }

    /** Of a year. */
    GetStreakCalendar.Calendar calendar(YearsOfReading learner) {
        var today = learner.today();
        return calendars.of(key(learner), today.minusYears(1).plusDays(1), today, NOW).value();
    }

    /** Of yesterday. */
    Explanation explanation(YearsOfReading learner) {
        return calendars.of(key(learner), learner.today().minusDays(1), NOW).value();
    }

    /** The least that it takes to read anything. */
    String row(YearsOfReading learner) {
        return requireNonNull(
                jdbc.queryForObject(
                        "select kept from streak where learner_id = ? and track = ?",
                        String.class,
                        learner.id().value(),
                        Track.ALL.code()));
    }

    /** The same with the position that it shows, as each read model of the product is read. */
    String rowAsShown(YearsOfReading learner) {
        return snapshots.read(projection.name(), () -> row(learner)).value();
    }

    private static StreakKey key(YearsOfReading learner) {
        return new StreakKey(learner.id(), Track.ALL);
    }
}
