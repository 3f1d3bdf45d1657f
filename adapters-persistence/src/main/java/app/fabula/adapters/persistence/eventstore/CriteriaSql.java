package app.fabula.adapters.persistence.eventstore;

import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * Criteria as a query for the positions that match them.
 *
 * <p>It costs what it finds, whatever the planner believes of a tag: each lateral query has a
 * limit, which keeps it from becoming part of a join, and asks for one range of one index. See
 * {@code docs/adr/0008}.
 */
final class CriteriaSql {
    /** By both columns: by position alone, the primary key would do, and filter the whole tail. */
    private static final String OF_TYPES =
            """
            select found.position from unnest(?::text[]) as kind (name) cross join lateral (
                select e.position from event e
                where (e.name, e.position) > (kind.name, ?)
                  and (e.name, e.position) <= (kind.name, 9223372036854775807)
                order by e.name, e.position
            """;

    private static final String GIVEN_KINDS = "select unnest(?::text[])";

    /** The names that a tag's events have, found by one probe each. */
    private static final String KINDS_OF_TAG =
            """
            select unnest(array(
                with recursive one (name) as (
                    (select name from event_tag where tag = ? order by name limit 1)
                    union all
                    (select next.name from one cross join lateral (
                         select t.name from event_tag t where t.tag = ? and t.name > one.name
                         order by t.name limit 1) next))
                select name from one))
            """;

    /** Counts a few of each tag, then four times as many, until one tag comes to its end. */
    private static final String RAREST =
            """
            , rarest (bound, tag) as (
                select 16::bigint, null::text
                union all
                select bound * 4, (
                    select one.tag from unnest(?::text[]) as one (tag)
                    where bound > (
                        select count(*) from kind cross join lateral (
                            select from event_tag t
                            where t.tag = one.tag and t.name = kind.name and t.position > ?
                            order by t.position limit bound) few)
                    limit 1)
                from rarest where tag is null)
            """;

    private static final String OF_KINDS =
            """
            select found.position from kind cross join lateral (
                select t.position from event_tag t
                where t.name = kind.name and t.position > ? and t.tag =
            """;

    private static final String THE_RAREST = " (select tag from rarest where tag is not null)";

    /** A probe by the whole key. Not {@code exists}, which may be turned into a join. */
    private static final String ALSO_TAGGED =
            """
             and (t.tag = ? or (select true from event_tag also
                                where also.tag = ? and also.name = t.name and also.position = t.position))
            """;

    private CriteriaSql() {}

    /** Positions later than a given one, sorted, the first of them. */
    static Sql after(EventCriteria criteria, long position, int limit) {
        var sql = new Sql();
        var union = "";
        for (var criterion : criteria.flatten()) {
            sql.add(union).add("(").add(after(criterion, position, limit)).add(")");
            union = " union ";
        }
        if (union.isEmpty()) {
            sql.add("select position from event where position > ?", position);
        }
        return sql.add(" order by position limit " + limit);
    }

    private static Sql after(EventCriterion criterion, long position, int limit) {
        return criterion.tags().isEmpty()
                ? new Sql()
                        .add(OF_TYPES, texts(criterion.types()), position)
                        .add(" limit " + limit + ") found")
                : tagged(criterion, position, limit);
    }

    private static Sql tagged(EventCriterion criterion, long position, int limit) {
        var tags = criterion.tags().stream().map(TagText::of).sorted().toList();
        var first = tags.getFirst();
        var sql = new Sql().add("with recursive kind (name) as (");
        if (criterion.types().isEmpty()) {
            sql.add(KINDS_OF_TAG, first, first);
        } else {
            sql.add(GIVEN_KINDS, (Object) texts(criterion.types()));
        }
        sql.add(")");
        if (tags.size() == 1) {
            sql.add(OF_KINDS, position).add(" ?", first);
        } else {
            sql.add(RAREST, tags.toArray(String[]::new), position);
            sql.add(OF_KINDS, position).add(THE_RAREST);
            tags.forEach(tag -> sql.add(ALSO_TAGGED, tag, tag));
        }
        return sql.add(" order by t.position limit " + limit + ") found");
    }

    /** Sorted, so that the same criteria are the same statement. */
    private static String[] texts(Set<QualifiedName> names) {
        return names.stream().map(QualifiedName::toString).sorted().toArray(String[]::new);
    }
}
