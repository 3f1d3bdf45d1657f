package app.fabula.adapters.persistence.operation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.fabula.adapters.persistence.shared.ProjectionTables;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Tables beside the live ones, in a schema of their own. Keys and indexes have the names that they
 * have there, so that a swap leaves no trace that a later migration could stumble over.
 */
final class ShadowTables {
    static final String SCHEMA = "fabula_shadow";

    private final JdbcOperations jdbc;
    private final Map<String, List<String>> tables;

    ShadowTables(JdbcOperations jdbc, Collection<ProjectionTables> tables) {
        this.jdbc = jdbc;
        this.tables =
                tables.stream()
                        .collect(toMap(ProjectionTables::projection, ProjectionTables::tables));
    }

    List<String> of(String projection) {
        return requireNonNull(tables.get(projection), projection);
    }

    /** Empty ones; those that were there are gone. */
    void create(String projection) {
        drop(projection);
        of(projection).forEach(this::createOne);
    }

    void drop(String projection) {
        of(projection)
                .forEach(table ->
                        jdbc.execute("drop table if exists %s.%s".formatted(SCHEMA, table)));
        jdbc.update(
                "delete from %s.parked_sequence where follower = ?".formatted(SCHEMA), projection);
    }

    /** So that queries are planned well as soon as these are the live ones. */
    void analyze(String projection) {
        of(projection).forEach(table -> jdbc.execute("analyze %s.%s".formatted(SCHEMA, table)));
    }

    /** The live ones are gone after this, and the shadows are where they were. */
    void swap(String projection, String live) {
        for (var table : of(projection)) {
            jdbc.execute("drop table %s.%s".formatted(live, table));
            jdbc.execute("alter table %s.%s set schema %s".formatted(SCHEMA, table, live));
        }
        jdbc.update(
                "delete from %s.parked_sequence where follower = ?".formatted(live), projection);
        jdbc.update(
                """
                with moved as (delete from %s.parked_sequence where follower = ? returning *)
                insert into %s.parked_sequence select * from moved
                """
                        .formatted(SCHEMA, live),
                projection);
    }

    private void createOne(String table) {
        jdbc.execute(
                "create table %s.%s (like %s including all excluding indexes)"
                        .formatted(SCHEMA, table, table));
        for (var key : keys(table)) {
            jdbc.execute("alter table %s.%s add %s".formatted(SCHEMA, table, key));
        }
        indexes(table).forEach(jdbc::execute);
    }

    private List<String> keys(String table) {
        return jdbc.query(
                """
                select format('constraint %I %s', conname, pg_get_constraintdef(oid))
                from pg_constraint where conrelid = ?::regclass and contype in ('p', 'u') order by conname
                """,
                (row, _) -> row.getString(1), table);
    }

    private List<String> indexes(String table) {
        return jdbc.query(
                """
                select replace(pg_get_indexdef(i.indexrelid), format(' ON %s ', t), format(' ON %I.%I ', ?, ?))
                from pg_index i, format('%I.%I', current_schema(), ?) t
                where i.indrelid = ?::regclass
                  and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                """,
                (row, _) -> row.getString(1), SCHEMA, table, table, table);
    }
}
