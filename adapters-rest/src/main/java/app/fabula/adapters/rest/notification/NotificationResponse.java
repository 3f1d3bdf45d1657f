package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.notification.GetInbox.Entry;
import app.fabula.application.notification.Matter.OfAchievement;
import app.fabula.application.notification.Matter.OfBackfill;
import app.fabula.application.notification.Matter.OfStreak;
import app.fabula.application.notification.Matter.OfWeek;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.shared.Language;
import app.fabula.domain.streak.Track;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param language of the streak or the achievement; left out for one over all of them
 * @param day that a streak's is about: the one that was missed, that made the milestone, or that a
 *     restored run ends with
 * @param days of the run; left out where a freeze was used, and for an achievement
 * @param achievement its code; left out for anything else
 * @param tier of the achievement, from 1; left out for anything else
 * @param achievements all that one backfill has found of what was read before, by the time at which
 *     it was earned; left out for anything else
 * @param week its Monday, of a report; the report as of noticedAt is the same for ever
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
        @Nullable Integer tier,
        @Nullable @Size(max = AwardResponse.MOST) List<AwardResponse> achievements,
        @Nullable LocalDate week,
        Instant occurredAt,
        Instant noticedAt,
        Instant deliverAt,
        boolean digest,
        @Nullable Instant readAt) {
    static NotificationResponse of(Entry entry) {
        return switch (entry.notice().matter()) {
            case OfAchievement(AwardKey(var code, var language, var tier)) ->
                    of(entry, tag(language), null, null, code, tier, null, null);
            case OfStreak(var track, var day, var days) ->
                    of(
                            entry,
                            language(track),
                            day,
                            days == 0 ? null : days,
                            null,
                            null,
                            null,
                            null);
            case OfBackfill backfill ->
                    of(entry, null, null, null, null, null, AwardResponse.all(backfill), null);
            case OfWeek(var monday) -> of(entry, null, null, null, null, null, null, monday);
        };
    }

    private static NotificationResponse of(
            Entry entry,
            @Nullable String language,
            @Nullable LocalDate day,
            @Nullable Integer days,
            @Nullable String achievement,
            @Nullable Integer tier,
            @Nullable List<AwardResponse> achievements,
            @Nullable LocalDate week) {
        var notice = entry.notice();
        return new NotificationResponse(
                notice.id(),
                TopicName.of(notice.topic()),
                language,
                day,
                days,
                achievement,
                tier,
                achievements,
                week,
                notice.occurredAt(),
                notice.noticedAt(),
                entry.deliverAt(),
                entry.digest(),
                notice.readAt().orElse(null));
    }

    private static @Nullable String tag(Optional<Language> language) {
        return language.map(Language::tag).orElse(null);
    }

    private static @Nullable String language(Track track) {
        return track.equals(Track.ALL) ? null : track.code();
    }
}
