package app.fabula.adapters.persistence.shared;

import java.util.UUID;

/**
 * Where a slice of a sorted list ended: the sort key of its last row. A list that goes on after a
 * key stays stable while rows are inserted.
 *
 * @param list that it belongs to; no other takes it
 */
public record Cursor(String list, String key, UUID id) {}
