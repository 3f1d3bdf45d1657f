package app.fabula.adapters.persistence.credential;

import app.fabula.adapters.persistence.eventstore.JdbcEventLog;
import app.fabula.application.credential.Announcement;
import app.fabula.application.credential.Announcements;
import app.fabula.application.shared.Recorded;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.Tags;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** Looks through what was announced to one learner, by the index of tags. */
public final class AnnouncementsInLog implements Announcements {
    static final String LAST =
            """
            select (select coalesce(max(position), 0) from event), (
                select said.id from event_tag tagged cross join lateral (
                    select id, payload from event where position = tagged.position limit 1) said
                where tagged.tag = ?
                    and tagged.name in ('achievement.AchievementAwarded', 'achievement.AchievementRedated',
                                        'achievement.AchievementRevoked')
                    and award(said) = ?
                order by tagged.position desc limit 1)
            """
                    .replace("award(said)", CorrectionsInLog.award("said"));

    private final JdbcOperations jdbc;
    private final JdbcEventLog log;

    public AnnouncementsInLog(JdbcOperations jdbc, JdbcEventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public Shown<Optional<Announcement>> last(LearnerId learner, AwardKey award) {
        var id =
                Objects.requireNonNull(
                        jdbc.queryForObject(
                                LAST,
                                (row, _) -> id(row),
                                Tags.LEARNER + ":" + learner,
                                award.toString()));
        return id.map(found -> found.flatMap(log::find).map(AnnouncementsInLog::announcement));
    }

    private static Shown<Optional<UUID>> id(ResultSet row) throws SQLException {
        return new Shown<>(Optional.ofNullable(row.getObject(2, UUID.class)), row.getLong(1));
    }

    private static Announcement announcement(Recorded recorded) {
        if (recorded.event() instanceof AchievementEvent event) {
            return new Announcement(
                    recorded.id(), recorded.position(), event, recorded.recordedAt());
        }
        throw new IllegalStateException(
                "not an announcement that can be read: " + recorded.event());
    }
}
