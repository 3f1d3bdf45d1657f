package app.fabula.adapters.persistence.progress;

import static app.fabula.application.progress.FactSamples.ana;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.persistence.shared.Cursor;
import app.fabula.adapters.persistence.shared.ReadModelFixture;
import app.fabula.application.progress.Journal.Query;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.JournalEntry.Outcome;
import app.fabula.domain.shared.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learner of 100,000 activities among others, five of them in a rare language, ten voided, three
 * stories finished: a page of the journal costs what is on it, whatever is asked for.
 */
class JournalPlansIT {
    /** Pages of the database: 21 rows, for each a look at its day, and the way to them. */
    private static final long FEW = 400;

    private static final ReadModelFixture fixture = new ReadModelFixture();
    private static final Optional<Cursor> somewhere =
            Optional.of(new Cursor("2026-02-01T00:00:00Z", new UUID(0, 7)));

    @BeforeAll
    static void fill() {
        for (var learner : new UUID[] {ana.value(), new UUID(0, 77)}) {
            fixture.jdbc.update(
                    """
                    insert into journal_activity
                    select ?, lpad(to_hex(i), 32, '0')::uuid,
                           case when i % 40000 = 5 then 'STORY_FINISHED' when i % 40 = 0 then 'STORY_STARTED' else 'PAGE_READ' end,
                           case when i % 10000 = 1 then 'VOIDED' else 'ACCEPTED' end,
                           case when i % 20000 = 2 then 'cy' else 'es' end,
                           lpad(to_hex(i / 40), 32, '0')::uuid, case when i % 40 = 0 or i % 40000 = 5 then null else i % 40 end,
                           at, at::date, at, 'DEVICE', '{}'::jsonb, null
                    from generate_series(1, 100000) as i,
                         lateral (select timestamptz '2026-01-01' + i * interval '1 min' as at) clock
                    """,
                    learner);
        }
        fixture.jdbc.execute("vacuum (analyze) journal_activity");
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    static Stream<Query> questions() {
        return Stream.of(Optional.<Language>empty(), language("es"), language("cy"), language("eo"))
                .flatMap(language ->
                        Stream.of(
                                        Optional.<JournalEntry.Type>empty(),
                                        Optional.of(JournalEntry.Type.PAGE_READ),
                                        Optional.of(JournalEntry.Type.STORY_FINISHED))
                                .flatMap(type ->
                                        Stream.of(
                                                        Optional.<Outcome>empty(),
                                                        Optional.of(Outcome.ACCEPTED),
                                                        Optional.of(Outcome.VOIDED))
                                                .map(outcome -> query(type, outcome, language))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_page_costs_what_is_on_it(Query query) {
        for (var after : Stream.of(Optional.<Cursor>empty(), somewhere).toList()) {
            var plan = plan(JournalSql.of(ana, query, after));
            assertThat(
                            plan.at("/Plan/Shared Hit Blocks").asLong()
                                    + plan.at("/Plan/Shared Read Blocks").asLong())
                    .as("%s", plan.toPrettyString())
                    .isLessThan(FEW);
            assertThat(plan.findValuesAsString("Node Type"))
                    .as("%s", plan.toPrettyString())
                    .doesNotContain("Seq Scan");
        }
    }

    private static JsonNode plan(JournalSql sql) {
        var json =
                fixture.jdbc.queryForObject(
                        "explain (analyze, buffers, format json) " + sql.text(),
                        String.class,
                        sql.arguments().toArray());
        return JsonMapper.shared().readTree(json).get(0);
    }

    private static Optional<Language> language(String tag) {
        return Optional.of(new Language(tag));
    }

    private static Query query(
            Optional<JournalEntry.Type> type,
            Optional<Outcome> outcome,
            Optional<Language> language) {
        return new Query(
                type,
                outcome,
                language,
                Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
                Optional.empty(),
                20,
                Optional.empty());
    }
}
