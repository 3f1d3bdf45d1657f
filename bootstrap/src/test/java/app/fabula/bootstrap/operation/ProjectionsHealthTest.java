package app.fabula.bootstrap.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.shared.Projections.State;
import app.fabula.application.shared.Projections.Status;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

class ProjectionsHealthTest {
    private final AtomicLong time = new AtomicLong();
    private final FirstCatchUp catchUp = new FirstCatchUp(time::get);

    @Test
    void an_instance_serves_once_it_shows_what_there_was_at_its_start() {
        assertThat(status(live("stories", 50, 50), live("streak", 10, 50)))
                .isEqualTo("OUT_OF_SERVICE");
        assertThat(status(live("stories", 50, 90), live("streak", 49, 90)))
                .isEqualTo("OUT_OF_SERVICE");
        // What has been written since is not waited for.
        assertThat(status(live("stories", 50, 90), live("streak", 50, 90))).isEqualTo("UP");
    }

    @Test
    void once_in_service_it_stays_whatever_a_projection_does() {
        assertThat(status(live("streak", 50, 50))).isEqualTo("UP");

        var health = health(new Status("streak", State.FAILING, 50, 70_000, 0));

        assertThat(health.getStatus().getCode()).isEqualTo("UP");
        assertThat(health.getDetails())
                .extracting("degraded")
                .isEqualTo(
                        List.of(
                                "streak fails after position 50 and tries again: the log says why."));
    }

    @Test
    void a_projection_that_never_catches_up_keeps_it_out_for_a_minute() {
        assertThat(status(live("streak", 0, 50))).isEqualTo("OUT_OF_SERVICE");
        time.addAndGet(FirstCatchUp.PATIENCE.toNanos() - 1);
        assertThat(status(live("streak", 0, 50))).isEqualTo("OUT_OF_SERVICE");
        time.addAndGet(1);
        assertThat(status(live("streak", 0, 50))).isEqualTo("UP");
    }

    @Test
    void much_lag_is_told_and_little_lag_or_a_replay_is_not() {
        var health =
                health(
                        live("stories", 1, 1_000),
                        live("report", 0, 1_000),
                        new Status("streak", State.REPLAYING, 1, 1_000, 0));

        assertThat(health.getDetails())
                .extracting("degraded")
                .isEqualTo(List.of("report is 1000 events behind."));
        assertThat(health.getDetails())
                .extracting("projections")
                .asString()
                .contains("stories", "position=1, lag=999");
    }

    @Test
    void without_a_database_nothing_is_known() {
        var silent =
                new Glance<List<Status>>(
                        () -> {
                            throw new IllegalStateException("no connection");
                        },
                        Duration.ofSeconds(20),
                        time::get);

        assertThat(new ProjectionsHealth(silent, catchUp).health().getStatus().getCode())
                .isEqualTo("UNKNOWN");
        assertThat(new DatabaseHealth(silent).health().getStatus().getCode()).isEqualTo("DOWN");
    }

    @Test
    void a_writer_that_has_ended_is_down() {
        assertThat(new LogWriterHealth(() -> true).health().getStatus().getCode()).isEqualTo("UP");
        assertThat(new LogWriterHealth(() -> false).health().getStatus().getCode())
                .isEqualTo("DOWN");
    }

    private String status(Status... projections) {
        return health(projections).getStatus().getCode();
    }

    private Health health(Status... projections) {
        var glance = new Glance<>(() -> List.of(projections), Duration.ofSeconds(20), time::get);
        return new ProjectionsHealth(glance, catchUp).health();
    }

    private static Status live(String name, long position, long head) {
        return new Status(name, State.LIVE, position, head, 0);
    }
}
