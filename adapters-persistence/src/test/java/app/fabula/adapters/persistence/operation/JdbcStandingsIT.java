package app.fabula.adapters.persistence.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.TestDatabase;
import app.fabula.application.operation.Standings.Holder;
import app.fabula.application.operation.Standings.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class JdbcStandingsIT {
    private final TestDatabase database = new TestDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(database.pool());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_claim_is_somebodys_as_long_as_it_is_renewed() {
        var now = Instant.now();
        claim("streak", "me", now.minus(Duration.ofHours(1)), 3);
        claim("report", "another", now, 4);
        claim("progress", "another", now.minus(Duration.ofMinutes(1)), 5);
        claim("stories", null, now, 6);

        assertThat(
                        new JdbcStandings(jdbc, "me")
                                .of(List.of("streak", "report", "progress", "stories", "new")))
                .isEqualTo(
                        Map.of(
                                "streak", new Standing(3, Holder.HERE),
                                "report", new Standing(4, Holder.ELSEWHERE),
                                "progress", new Standing(5, Holder.NOBODY),
                                "stories", new Standing(6, Holder.NOBODY),
                                "new", new Standing(0, Holder.NOBODY)));
    }

    private void claim(String follower, @Nullable String owner, Instant at, long position) {
        jdbc.update(
                """
                insert into projection_token (processor_name, segment, mask, token, claimed_at, owner)
                values (?, 0, 0, convert_to('{"globalIndex":' || ? || '}', 'UTF8'), ?, ?)
                """,
                follower,
                position,
                at.toString(),
                owner);
    }
}
