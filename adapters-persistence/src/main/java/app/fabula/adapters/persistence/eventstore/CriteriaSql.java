package app.fabula.adapters.persistence.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * Criteria as a query for the positions that match them, later than a given one.
 *
 * @param text SQL with one column, {@code position}
 * @param arguments texts, text arrays and numbers
 */
record CriteriaSql(String text, List<Object> arguments) {
    static CriteriaSql after(EventCriteria criteria, long position) {
        var arguments = new ArrayList<Object>();
        var parts =
                criteria.flatten().stream()
                        .map(criterion -> part(criterion, position, arguments))
                        .toList();
        if (parts.isEmpty()) {
            arguments.add(position);
            return new CriteriaSql("select position from event where position > ?", arguments);
        }
        return new CriteriaSql(String.join(" union ", parts), arguments);
    }

    void bind(PreparedStatement statement, Connection connection) throws SQLException {
        for (var i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case String[] texts ->
                        statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case Object one -> statement.setObject(i + 1, one);
            }
        }
    }

    private static String part(EventCriterion criterion, long position, List<Object> arguments) {
        return criterion.tags().isEmpty()
                ? byName(criterion.types(), position, arguments)
                : byTags(criterion, position, arguments);
    }

    private static String byName(Set<QualifiedName> types, long position, List<Object> arguments) {
        arguments.add(texts(types));
        arguments.add(position);
        return "select position from event where name = any (?) and position > ?";
    }

    /** The first tag leads; each further one is a probe by its whole key. */
    private static String byTags(EventCriterion criterion, long position, List<Object> arguments) {
        var sql = new StringBuilder("select t.position from event_tag t");
        var tags = criterion.tags().stream().map(TagText::of).sorted().toList();
        for (var i = 1; i < tags.size(); i++) {
            var also = "t" + i;
            sql.append(" join event_tag ").append(also).append(" on ");
            sql.append(also).append(".tag = ? and ");
            sql.append(also).append(".name = t.name and ");
            sql.append(also).append(".position = t.position");
            arguments.add(tags.get(i));
        }
        sql.append(" where t.tag = ? and t.position > ?");
        arguments.add(tags.getFirst());
        arguments.add(position);
        if (!criterion.types().isEmpty()) {
            sql.append(" and t.name = any (?)");
            arguments.add(texts(criterion.types()));
        }
        return sql.toString();
    }

    private static String[] texts(Set<QualifiedName> names) {
        return names.stream()
                .map(QualifiedName::toString)
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .toArray(String[]::new);
    }
}
