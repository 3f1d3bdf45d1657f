package app.fabula.adapters.persistence.shared;

import java.util.List;

/**
 * Which tables a projection has to itself.
 *
 * @param tables trusted names, without a schema; each has a primary key
 */
public record ProjectionTables(String projection, List<String> tables) {
    public ProjectionTables {
        tables = List.copyOf(tables);
    }
}
