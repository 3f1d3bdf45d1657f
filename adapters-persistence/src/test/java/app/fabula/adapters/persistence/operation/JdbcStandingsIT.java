package app.fabula.adapters.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.operation.Standings;
import app.fabula.application.operation.Standings.Holder;
import app.fabula.application.operation.Standings.Standing;
import app.fabula.application.operation.StandingsContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcStandingsIT implements StandingsContract {
    private final ReadModelFixture fixture = new ReadModelFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Override
    public Standings standings(String node) {
        return new JdbcStandings(fixture.jdbc, node);
    }

    @Override
    public void comeTo(String follower, long position) {
        fixture.comeTo(follower, position);
    }

    @Override
    public void claim(String follower, String node) {
        claim(follower, node, Instant.now());
    }

    @Override
    public void abandon(String follower) {
        fixture.jdbc.update(
                "update projection_token set owner = null where processor_name = ?", follower);
    }

    @Test
    void a_claim_is_somebodys_as_long_as_it_is_renewed() {
        claim("streak", "a", Instant.now().minus(Duration.ofHours(1)));
        claim("report", "b", Instant.now().minus(Duration.ofMinutes(1)));
        claim("progress", "b", Instant.now());
        assertThat(standings("a").of(List.of("streak", "report", "progress")))
                .isEqualTo(
                        Map.of(
                                "streak", new Standing(0, Holder.HERE),
                                "report", new Standing(0, Holder.NOBODY),
                                "progress", new Standing(0, Holder.ELSEWHERE)));
    }

    private void claim(String follower, String node, Instant at) {
        fixture.jdbc.update(
                """
                insert into projection_token (processor_name, segment, mask, claimed_at, owner)
                values (?, 0, 0, ?, ?)
                on conflict (processor_name, segment)
                do update set claimed_at = excluded.claimed_at, owner = excluded.owner
                """,
                follower,
                at.toString(),
                node);
    }
}
