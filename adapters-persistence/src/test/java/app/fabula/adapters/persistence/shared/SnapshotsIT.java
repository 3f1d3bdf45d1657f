package app.fabula.adapters.persistence.shared;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.shared.Awaited;
import app.fabula.application.shared.ProjectionBehind;
import app.fabula.application.shared.Shown;
import app.fabula.application.streak.StreakProjection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class SnapshotsIT {
    private static ReadModelFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new ReadModelFixture();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @BeforeEach
    void atSeven() {
        fixture.comeTo(StreakProjection.NAME, 7);
    }

    @Test
    void all_that_is_read_is_of_one_position_whatever_commits_meanwhile() {
        var shown =
                fixture.snapshots.read(
                        StreakProjection.NAME,
                        () -> {
                            var before = position();
                            elsewhere(() -> fixture.comeTo(StreakProjection.NAME, 8));
                            return before + " " + position();
                        });
        assertThat(shown.position()).isEqualTo(7);
        assertThat(shown.value()).isEqualTo("7 7");
    }

    /** As a policy does: within the transaction of its batch, and a savepoint in it. */
    @Test
    void who_is_in_a_transaction_reads_what_has_been_committed_since() {
        var batch = new TransactionTemplate(fixture.transactions);
        var attempt = new TransactionTemplate(fixture.transactions);
        attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        batch.executeWithoutResult(_ -> {
            fixture.jdbc.queryForObject("select count(*) from projection_token", Long.class);
            attempt.executeWithoutResult(_ -> {
                elsewhere(() -> fixture.comeTo(StreakProjection.NAME, 9));
                var shown = fixture.snapshots.read(StreakProjection.NAME, SnapshotsIT::position);
                assertThat(shown.position()).isEqualTo(9);
                assertThat(shown.value()).isEqualTo(9);
            });
        });
    }

    @Test
    void a_glance_sees_what_has_been_committed_since_as_well() {
        var batch = new TransactionTemplate(fixture.transactions);
        batch.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        batch.executeWithoutResult(_ -> {
            assertThat(position()).isEqualTo(7);
            elsewhere(() -> fixture.comeTo(StreakProjection.NAME, 9));
            assertThat(glance().position()).isEqualTo(9);
        });
    }

    @Test
    void who_insists_on_more_than_comes_in_time_is_told_so() {
        ScopedValue.where(Awaited.POSITION, 1_000L)
                .run(() ->
                        assertThatExceptionOfType(ProjectionBehind.class)
                                .isThrownBy(() ->
                                        fixture.snapshots.read(
                                                StreakProjection.NAME, SnapshotsIT::position)));
        ScopedValue.where(Awaited.POSITION, 1_000L)
                .run(() ->
                        assertThatExceptionOfType(ProjectionBehind.class)
                                .isThrownBy(SnapshotsIT::glance));
    }

    private static Shown<String> glance() {
        return fixture.snapshots.glance(
                StreakProjection.NAME, () -> new Shown<>("anything", position()));
    }

    private static long position() {
        return requireNonNull(
                fixture.jdbc.queryForObject(
                        "select projection_position(?)", Long.class, StreakProjection.NAME));
    }

    private static void elsewhere(Runnable work) {
        var other = new TransactionTemplate(fixture.transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(_ -> work.run());
    }
}
