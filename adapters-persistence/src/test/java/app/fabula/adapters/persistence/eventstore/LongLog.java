package app.fabula.adapters.persistence.eventstore;

import app.fabula.adapters.persistence.shared.TestDatabase;
import app.fabula.adapters.persistence.shared.TestServer;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * Events without meaning, as many as are asked for, written behind the engine's back. All have one
 * tag in common; three are of a type of their own, five have a tag of their own.
 */
final class LongLog implements AutoCloseable {
    static final QualifiedName COMMON = new QualifiedName("test.Common");
    static final QualifiedName OTHER = new QualifiedName("test.Other");
    static final QualifiedName RARE = new QualifiedName("test.Rare");

    static final Tag ON_ALL = Tag.of("story", "all");
    static final Tag ON_A_THOUSANDTH = Tag.of("learner", "8");

    /** Two of them on the same events, before and after the common one in the alphabet. */
    static final List<Tag> ON_FIVE = List.of(Tag.of("a", "five"), Tag.of("z", "five"));

    private final int events;
    private final TestDatabase database;

    LongLog(TestServer server, int events) {
        this.events = events;
        database = new TestDatabase(server);
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(fill(events));
            statement.execute("vacuum (analyze) event, event_tag");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int events() {
        return events;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public String toString() {
        return "%,d events".formatted(events);
    }

    private static String fill(int events) {
        return """
        insert into event (position, id, name, version, payload, occurred_at, recorded_at, correlation_id, tags)
        select i, lpad(to_hex(i), 32, '0')::uuid,
               case when i in (%1$d / 4, %1$d / 2, %1$d / 4 * 3) then 'test.Rare'
                    when i %% 3 = 0 then 'test.Other' else 'test.Common' end,
               1, '\\x7b7d', at, at, lpad(to_hex(i), 32, '0')::uuid,
               case when i %% (%1$d / 5) = 7 then '{a:five,z:five}'::text[] else '{}' end
                   || array['learner:' || i %% 1000, 'story:all']
        from generate_series(1, %1$d) as i,
             lateral (select timestamptz '2026-01-01' + i * interval '1 s' as at) clock;
        insert into event_tag (tag, name, position)
        select tag, name, position from event, unnest(tags) as tag order by 1, 2, 3
        """
                .formatted(events);
    }
}
