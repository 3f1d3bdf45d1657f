package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.notification.GetInbox.Entry;
import app.fabula.application.notification.Matter;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.domain.streak.Track;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param language of the streak; left out for the one over all, and for an achievement
 * @param day that a streak's is about: the one that was missed, that made the milestone, or that a
 *     restored run ends with
 * @param days of the run; left out where a freeze was used
 * @param achievement its code; left out for a streak
 * @param occurredAt when it became true
 * @param noticedAt when it became known, which may be much later
 * @param deliverAt when the learner may be disturbed with it, by quiet hours and digest; an inbox
 *     shows it at any time
 * @param digest whether it is delivered together with all others of the same deliverAt
 * @param readAt left out for what was not read yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationResponse(
        UUID id,
        TopicName topic,
        @Nullable @Line(max = 35) String language,
        @Nullable LocalDate day,
        @Nullable Integer days,
        @Nullable @Line(max = 100) String achievement,
        Instant occurredAt,
        Instant noticedAt,
        Instant deliverAt,
        boolean digest,
        @Nullable Instant readAt) {
    static NotificationResponse of(Entry entry) {
        var notice = entry.notice();
        var streak = notice.matter() instanceof OfStreak some ? some : null;
        return new NotificationResponse(
                notice.id(),
                TopicName.of(notice.topic()),
                streak == null ? null : language(streak.track()),
                streak == null ? null : streak.day(),
                streak == null ? null : days(streak),
                achievement(notice.matter()),
                notice.occurredAt(),
                notice.noticedAt(),
                entry.deliverAt(),
                entry.digest(),
                entry.readAt().orElse(null));
    }

    private static @Nullable String language(Track track) {
        return track.equals(Track.ALL) ? null : track.code();
    }

    private static @Nullable Integer days(OfStreak streak) {
        return streak.days() == 0 ? null : Integer.valueOf(streak.days());
    }

    private static @Nullable String achievement(Matter matter) {
        return switch (matter) {
            case OfStreak _ -> null;
            case OfAchievement(var code) -> code;
        };
    }
}
