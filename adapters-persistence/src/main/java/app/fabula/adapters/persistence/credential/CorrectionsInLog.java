package app.fabula.adapters.persistence.credential;

import app.fabula.application.credential.Corrections;
import app.fabula.application.shared.Shown;
import app.fabula.domain.achievement.AwardKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * In one statement, which looks at each announcement in the range, and by the index of tags at what
 * was taken back of the same learner later: each probe is made for one, so that the database never
 * joins the whole log. Of the first release an announcement has one tier, over all languages, and
 * does not say so.
 */
public final class CorrectionsInLog implements Corrections {
    static final String BETWEEN =
            """
            select (select coalesce(max(position), 0) from event), array(
                select said.position from event said
                where said.name in ('achievement.AchievementAwarded', 'achievement.AchievementRedated')
                    and said.position between ? and ?
                    and (
                        select true from event_tag tagged cross join lateral (
                            select payload from event where position = tagged.position limit 1) later
                        where tagged.tag = any (said.tags)
                            and tagged.name in ('achievement.AchievementRedated', 'achievement.AchievementRevoked')
                            and tagged.position > said.position
                            and award(later) = award(said)
                        limit 1))
            """
                    .replace("award(later)", award("later"))
                    .replace("award(said)", award("said"));

    static final String NEWEST =
            """
            select (select coalesce(max(position), 0) from event), greatest(
                (select coalesce(max(position), 0) from event where name = 'achievement.AchievementRedated'),
                (select coalesce(max(position), 0) from event where name = 'achievement.AchievementRevoked'))
            """;

    private final JdbcOperations jdbc;

    public CorrectionsInLog(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Shown<Set<Long>> between(long first, long last) {
        return Objects.requireNonNull(
                jdbc.queryForObject(BETWEEN, (row, _) -> shown(row), first, last));
    }

    @Override
    public Shown<Long> newest() {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        NEWEST, (row, _) -> new Shown<>(row.getLong(2), row.getLong(1))));
    }

    private static Shown<Set<Long>> shown(ResultSet row) throws SQLException {
        var corrected = (Long[]) row.getArray(2).getArray();
        return new Shown<>(Set.copyOf(List.of(corrected)), row.getLong(1));
    }

    /** As {@link AwardKey#toString()} has it: which award an event of that alias is about. */
    static String award(String event) {
        return """
        (select concat_ws('/', told ->> 'code', coalesce(told ->> 'language', '*'), coalesce(told ->> 'tier', '1'))
        from cast(convert_from(%s.payload, 'UTF8') as jsonb) told)
        """
                .formatted(event)
                .strip();
    }
}
