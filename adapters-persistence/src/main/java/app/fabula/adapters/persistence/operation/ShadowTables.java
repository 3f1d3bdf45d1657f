package app.fabula.adapters.persistence.operation;

import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Tables beside the live ones, in a schema of their own. Keys and indexes have the names that they
 * have there, so that a swap leaves no trace that a later migration could stumble over.
 */
final class ShadowTables {
    static final String SCHEMA = "fabula_shadow";

    private final JdbcOperations jdbc;

    ShadowTables(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void create(String table) {
        drop(table);
        jdbc.execute(
                "create table %s.%s (like %s including all excluding indexes)"
                        .formatted(SCHEMA, table, table));
        for (var key : keys(table)) {
            jdbc.execute("alter table %s.%s add %s".formatted(SCHEMA, table, key));
        }
        indexes(table).forEach(jdbc::execute);
    }

    void drop(String table) {
        jdbc.execute("drop table if exists %s.%s".formatted(SCHEMA, table));
    }

    /** The live one is gone after this, and the shadow is where it was. */
    void swap(String table, String live) {
        jdbc.execute("drop table %s.%s".formatted(live, table));
        jdbc.execute("alter table %s.%s set schema %s".formatted(SCHEMA, table, live));
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
