package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import app.fabula.application.shared.Fold;
import app.fabula.application.shared.Projection;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.catalog.CatalogEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.JsonNode;

/** A projection that fails says so, holds nobody else up, and goes on where it was when it can. */
class FailingProjectionIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String CLAIM =
            "update projection_token set owner = %s, claimed_at = %s where processor_name = 'fragile'";

    private static volatile boolean broken;
    private static volatile boolean hasError;

    /**
     * Counts stories, and while it is broken fails after it has written. Not annotated, so that no
     * other journey's component scan finds it.
     */
    static class Fragile {
        @Bean
        Projection fragile(JdbcOperations jdbc) {
            jdbc.execute("create table fragile (id integer primary key, stories integer not null)");
            return new Projection(
                    "fragile",
                    List.of(
                            new Fold<>(
                                    CatalogEvent.class,
                                    _ -> 1,
                                    0,
                                    (count, _) -> count + 1,
                                    new Counter(jdbc))));
        }
    }

    static class FragileTables {
        @Bean
        ProjectionTables fragileTables() {
            return new ProjectionTables("fragile", List.of("fragile"));
        }
    }

    private record Counter(JdbcOperations jdbc) implements ReadModel<Integer, Integer> {
        @Override
        public Map<Integer, Integer> load(Set<Integer> keys) {
            return jdbc.queryForList("select stories from fragile", Integer.class).stream()
                    .findFirst()
                    .map(stories -> Map.of(1, stories))
                    .orElse(Map.of());
        }

        @Override
        public void save(Map<Integer, Integer> states) {
            jdbc.update("delete from fragile");
            jdbc.update("insert into fragile values (1, ?)", states.get(1));
            if (hasError) {
                throw new StackOverflowError("for a test");
            }
            if (broken) {
                throw new TransientDataAccessResourceException("broken for a test");
            }
        }
    }

    @Test
    void it_is_seen_to_fail_while_others_go_on_and_counts_nothing_twice() {
        try (var fabula = start()) {
            var api = fabula.api();
            publish(api, "A");
            broken = true;
            var position = publish(api, "B");
            await(api, fragile -> isIn("failing", fragile));
            api.getShowing(position, "/stories");
            broken = false;
            await(api, fragile -> isIn("live", fragile) && shows(position, fragile));
            assertThat(fabula.count("select stories from fragile")).isEqualTo(2);
        }
    }

    @Test
    void a_commit_that_fails_is_seen_as_well() {
        try (var fabula = start()) {
            var api = fabula.api();
            fabula.execute(
                    """
                    create function refuse() returns trigger language plpgsql as $$ begin
                        raise 'refused for a test';
                    end $$;
                    create constraint trigger refuse after insert on fragile
                    deferrable initially deferred for each row execute function refuse();
                    """);
            var position = publish(api, "A");
            await(api, fragile -> isIn("failing", fragile));
            fabula.execute("drop trigger refuse on fragile");
            await(api, fragile -> isIn("live", fragile) && shows(position, fragile));
            assertThat(fabula.count("select stories from fragile")).isEqualTo(1);
        }
    }

    @Test
    void an_error_is_no_end_either() {
        try (var fabula = start()) {
            var api = fabula.api();
            hasError = true;
            var position = publish(api, "A");
            await(api, fragile -> isIn("failing", fragile));
            hasError = false;
            await(api, fragile -> isIn("live", fragile) && shows(position, fragile));
            assertThat(fabula.count("select stories from fragile")).isEqualTo(1);
        }
    }

    @Test
    void what_another_instance_has_taken_over_does_not_fail_here() {
        try (var fabula = start()) {
            var api = fabula.api();
            broken = true;
            var position = publish(api, "A");
            await(api, fragile -> isIn("failing", fragile));
            fabula.execute(CLAIM.formatted("'another'", "'2100-01-01T00:00:00Z'"));
            await(api, fragile -> isIn("elsewhere", fragile));
            broken = false;
            fabula.execute(CLAIM.formatted("null", "claimed_at"));
            await(api, fragile -> isIn("live", fragile) && shows(position, fragile));
        }
    }

    @BeforeEach
    void mend() {
        broken = false;
        hasError = false;
    }

    private static RunningFabula start() {
        return new RunningFabula(
                Instant.parse("2026-03-15T20:00:00Z"), Fragile.class, FragileTables.class);
    }

    private static boolean isIn(String state, JsonNode projection) {
        return projection.get("state").asString().equals(state);
    }

    private static boolean shows(long position, JsonNode projection) {
        return projection.get("position").asLong() >= position;
    }

    private static long publish(Api api, String title) {
        var story =
                """
                {"language":"en","title":"%s","licence":"CC BY 4.0","pages":["A fox."]}
                """
                        .formatted(title);
        return api.post("/stories", story).expecting(201).position();
    }

    private static void await(Api api, Predicate<JsonNode> condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.test(fragile(api))) {
            assertThat(System.nanoTime()).as("still %s", fragile(api)).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static JsonNode fragile(Api api) {
        for (var projection : api.get("/projections").expecting(200).body().get("items")) {
            if (projection.get("name").asString().equals("fragile")) {
                return projection;
            }
        }
        throw new AssertionError("it is not listed");
    }
}
