package app.fabula.adapters.persistence.eventstore;

import static app.fabula.adapters.persistence.eventstore.LongLog.COMMON;
import static app.fabula.adapters.persistence.eventstore.LongLog.ON_ALL;
import static app.fabula.adapters.persistence.eventstore.LongLog.ON_A_THOUSANDTH;
import static app.fabula.adapters.persistence.eventstore.LongLog.ON_FIVE;
import static app.fabula.adapters.persistence.eventstore.LongLog.OTHER;
import static app.fabula.adapters.persistence.eventstore.LongLog.RARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.eventstreaming.EventCriteria.either;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingAnyTag;
import static org.axonframework.messaging.eventstreaming.EventCriteria.havingTags;

import app.fabula.adapters.persistence.shared.TestServer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What the engine asks costs as much as it finds, however long the log is: it is shown by the plans
 * of the very statements that it sends, made for their arguments and made for any.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueryPlansContract {
    /** From where on PostgreSQL compiles a query, which takes longer than any of ours. */
    private static final double JIT_ABOVE_COST = 100_000;

    private static final Map<String, EventCriteria> CRITERIA =
            Map.ofEntries(
                    Map.entry("any event", havingAnyTag()),
                    Map.entry("three of a type", havingAnyTag().andBeingOneOfTypes(RARE)),
                    Map.entry("types", havingAnyTag().andBeingOneOfTypes(RARE, OTHER)),
                    Map.entry("a tag", havingTags(ON_ALL)),
                    Map.entry("a rare tag", havingTags(ON_FIVE.getLast())),
                    Map.entry(
                            "a tag of all, three of the type",
                            havingTags(ON_ALL).andBeingOneOfTypes(RARE)),
                    Map.entry(
                            "a tag and types",
                            havingTags(ON_A_THOUSANDTH).andBeingOneOfTypes(COMMON, OTHER, RARE)),
                    Map.entry(
                            "two criteria",
                            either(
                                    havingTags(ON_ALL).andBeingOneOfTypes(RARE),
                                    havingTags(ON_FIVE.getFirst())
                                            .andBeingOneOfTypes(COMMON, OTHER))),
                    Map.entry(
                            "two tags, the rare one first",
                            havingTags(ON_FIVE.getFirst(), ON_ALL)
                                    .andBeingOneOfTypes(COMMON, OTHER, RARE)),
                    Map.entry(
                            "two tags, the rare one last",
                            havingTags(ON_ALL, ON_FIVE.getLast())
                                    .andBeingOneOfTypes(COMMON, OTHER, RARE)),
                    Map.entry(
                            "two tags, often together",
                            havingTags(ON_ALL, ON_A_THOUSANDTH).andBeingOneOfTypes(COMMON)),
                    Map.entry(
                            "two tags, never together on the type",
                            havingTags(ON_ALL, ON_FIVE.getFirst()).andBeingOneOfTypes(RARE)),
                    Map.entry("two tags of any type", havingTags(ON_ALL, ON_FIVE.getLast())));

    private List<LongLog> logs = List.of();

    abstract TestServer server();

    @BeforeAll
    void fill() {
        logs = List.of(new LongLog(server(), 1_000), new LongLog(server(), 1_000_000));
    }

    @AfterAll
    void close() {
        logs.forEach(LongLog::close);
    }

    /** What is looked for, after which position of how many. */
    record Search(String name, EventCriteria criteria, LongLog log, long after) {
        @Override
        public String toString() {
            return "%s after %,d of %s".formatted(name, after, log);
        }
    }

    Stream<Search> searches() {
        return logs.stream()
                .flatMap(log ->
                        LongStream.of(0, log.events() / 2, log.events() - 20, log.events())
                                .boxed()
                                .flatMap(after ->
                                        CRITERIA.entrySet().stream()
                                                .map(entry ->
                                                        new Search(
                                                                entry.getKey(),
                                                                entry.getValue(),
                                                                log,
                                                                after))));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_sourcing_query_visits_what_it_finds(Search search) throws SQLException {
        var database = new RecordedStatements(search.log().database().pool());
        var found = reader(database).after(search.after(), search.criteria());
        assertPlans(database, 60 + 16 * found.events().size());
    }

    @Test
    void three_of_a_type_are_found_at_once_among_a_million_of_their_tag() throws SQLException {
        var database = new RecordedStatements(logs.getLast().database().pool());
        var criteria = havingTags(ON_ALL).andBeingOneOfTypes(RARE);
        assertThat(reader(database).after(0, criteria).events()).hasSize(3);
        assertPlans(database, 20);
        try (var connection = database.getConnection()) {
            assertThat(LogTable.anyAfter(connection, 0, criteria)).isTrue();
            assertThat(LogTable.anyAfter(connection, 999_000, criteria)).isFalse();
        }
        assertPlans(database, 6);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void a_condition_is_a_few_probes(Search search) throws SQLException {
        var database = new RecordedStatements(search.log().database().pool());
        try (var connection = database.getConnection()) {
            LogTable.anyAfter(connection, search.after(), search.criteria());
        }
        assertPlans(database, 60);
    }

    Stream<LongLog> logs() {
        return logs.stream();
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("logs")
    void a_position_is_a_probe(LongLog log) throws SQLException {
        var database = new RecordedStatements(log.database().pool());
        var reader = reader(database);
        assertThat(reader.head()).isEqualTo(log.events());
        assertThat(reader.lastBefore(Instant.parse("2026-01-01T00:01:40Z"))).isEqualTo(99);
        try (var connection = database.getConnection()) {
            assertThat(LogTable.lock(connection).position()).isEqualTo(log.events());
        }
        assertPlans(database, 12);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("logs")
    void ids_are_looked_up_one_by_one(LongLog log) throws SQLException {
        var ids = LongStream.rangeClosed(1, 2_000).mapToObj(i -> new UUID(0, i * 7)).toList();
        var database = new RecordedStatements(log.database().pool());
        try (var connection = database.getConnection()) {
            assertThat(LogTable.places(connection, ids))
                    .hasSize(Math.min(log.events() / 7, ids.size()));
        }
        assertPlans(database, 5 * ids.size());
    }

    private static LogReader reader(DataSource database) {
        return new LogReader(
                database, new EventTypes(List.of()), new JacksonConverter(EventJson.mapper()));
    }

    private static void assertPlans(RecordedStatements database, int buffers) throws SQLException {
        try (var connection = database.unrecorded()) {
            for (var statement : database.take()) {
                for (var mode : Plan.Mode.values()) {
                    var plan = Plan.of(statement, connection, mode);
                    assertThat(
                                    plan.steps()
                                            .filter(step -> !isOfOneRow(step))
                                            .map(step -> step.get("Node Type").asString()))
                            .as("%s %s", statement, plan)
                            .doesNotContain("Seq Scan", "Hash Join", "Merge Join")
                            .isNotEmpty();
                    assertThat(plan.buffers()).as("%s %s", statement, plan).isLessThan(buffers);
                    assertThat(plan.cost()).as("%s %s", statement, plan).isLessThan(JIT_ABOVE_COST);
                }
            }
        }
    }

    /** There is no index that would be quicker. */
    private static boolean isOfOneRow(JsonNode step) {
        return step.path("Relation Name").asString("").equals("closed_instant");
    }
}
