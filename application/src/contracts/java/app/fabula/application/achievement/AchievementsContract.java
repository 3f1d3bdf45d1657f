package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.ben;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.Holders.Tier;
import app.fabula.application.progress.FactSamples;
import app.fabula.application.shared.Shown;
import app.fabula.application.shared.ShownContract;
import app.fabula.domain.achievement.AchievementEvent;
import app.fabula.domain.achievement.AchievementEvent.AchievementAwarded;
import app.fabula.domain.achievement.AchievementEvent.Correction;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardDecider;
import app.fabula.domain.progress.ProgressEvent.Fact;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of learners to tell what they have earned. */
public interface AchievementsContract extends ShownContract {
    Language SPANISH = new Language("es");
    Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    Achievements achievements();

    @Test
    default void who_did_nothing_is_not_known() {
        happened(read(ben, 1, 1, 30, "2026-03-02T09:00:00Z"));
        assertThat(known(ana).facts()).isEmpty();
        assertThat(known(ana).told()).isEqualTo(Announcements.none());
    }

    @Test
    default void all_that_counts_is_kept_as_it_was_on_whatever_day() {
        var start = started(ana, 1, "2026-03-02T08:59:00Z");
        var page = read(ana, 1, 1, 30, "2026-03-02T09:00:00Z");
        var tokyo =
                FactSamples.in(
                        new Language("ja"),
                        ZoneId.of("Asia/Tokyo"),
                        read(ana, 2, 1, 30, "2026-03-02T09:00:30Z"));
        var finish = finished(ana, 1, "2026-03-05T09:00:00Z");
        happened(finish, page);
        happened(start, tokyo, read(ben, 1, 1, 30, "2026-03-02T09:00:00Z"));
        assertThat(known(ana).facts()).containsExactlyInAnyOrder(start, page, tokyo, finish);
        happened(page, voided(tokyo), voided(finish));
        assertThat(known(ana).facts()).containsExactlyInAnyOrder(start, page);
        assertThat(known(ben).facts()).hasSize(1);
    }

    @Test
    default void what_was_announced_is_kept_award_by_award() {
        var said =
                new AchievementEvent[] {
                    AwardSamples.awarded(ana, "first-story", MONDAY),
                    inSpanish(ana, 1),
                    inSpanish(ana, 2),
                    AwardSamples.redated(ana, "first-story", MONDAY.minusSeconds(5)),
                    AwardSamples.awarded(ana, "week-streak", MONDAY),
                    AwardSamples.revoked(ana, "week-streak", MONDAY, Correction.RECOUNTED)
                };
        happened((Object[]) said);
        assertThat(known(ana).told()).isEqualTo(new AwardDecider().replay(List.of(said)));
        assertThat(known(ben).told()).isEqualTo(Announcements.none());
    }

    @Test
    default void what_stands_of_some_days_is_found_by_the_day_of_the_fact_that_decided() {
        var greenwich = read(ana, 1, 1, 30, "2026-03-08T22:30:00Z");
        var apia = FactSamples.in(SPANISH, ZoneId.of("Pacific/Apia"), at("2026-03-08T23:30:00Z"));
        var niue = FactSamples.in(SPANISH, ZoneId.of("Pacific/Niue"), at("2026-03-16T09:30:00Z"));
        var other = read(ana, 1, 2, 30, "2026-03-01T09:00:00Z");
        happened(greenwich, apia, niue, other);
        happened(
                AwardSamples.awarded(ana, "sunday", greenwich.occurredAt()),
                AwardSamples.awarded(ana, "monday", apia.occurredAt()),
                AwardSamples.awarded(ana, "last-sunday", niue.occurredAt()),
                AwardSamples.awarded(ana, "earlier", other.occurredAt()),
                AwardSamples.awarded(ben, "of-ben", greenwich.occurredAt()));
        assertThat(awarded(ana, "2026-03-09", "2026-03-15"))
                .containsExactly("monday 2026-03-09", "last-sunday 2026-03-15");
        assertThat(awarded(ana, "2026-03-02", "2026-03-08")).containsExactly("sunday 2026-03-08");
        assertThat(awarded(ana, "2026-03-16", "2026-03-22")).isEmpty();
        assertThat(awarded(ben, "2026-03-01", "2026-03-31")).as("without the fact").isEmpty();
    }

    @Test
    default void what_is_redated_taken_back_or_decided_by_a_voided_fact_is_not_there() {
        var first = read(ana, 1, 1, 30, "2026-03-02T09:00:00Z");
        var second = read(ana, 1, 2, 30, "2026-03-10T09:00:00Z");
        happened(first, second);
        happened(
                AwardSamples.awarded(ana, "redated", second.occurredAt()),
                AwardSamples.redated(ana, "redated", first.occurredAt()),
                AwardSamples.awarded(ana, "revoked", first.occurredAt()),
                AwardSamples.revoked(ana, "revoked", first.occurredAt(), Correction.RECOUNTED),
                AwardSamples.awarded(ana, "voided", second.occurredAt()));
        happened(voided(second));
        assertThat(awarded(ana, "2026-03-01", "2026-03-31")).containsExactly("redated 2026-03-02");
    }

    @Test
    default void holders_are_those_who_have_a_tier_in_whatever_language() {
        assertThat(achievements().holders()).isEqualTo(Holders.none());
        happened(
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                read(ana, 1, 1, 30, "2026-03-03T09:00:00Z"),
                read(ben, 1, 1, 30, "2026-03-02T09:00:00Z"),
                inSpanish(ana, 1),
                new AchievementAwarded(ana, "stories", new Language("fr"), 1, 1, 1, MONDAY, MONDAY),
                inSpanish(ben, 1),
                inSpanish(ben, 2),
                AwardSamples.awarded(ana, "week-streak", MONDAY),
                AwardSamples.revoked(ana, "week-streak", MONDAY, Correction.RECOUNTED));
        assertThat(achievements().holders())
                .isEqualTo(
                        new Holders(
                                2, Map.of(new Tier("stories", 1), 2L, new Tier("stories", 2), 1L)));
    }

    @Test
    default void active_learners_come_one_slice_after_the_other() {
        assertThat(achievements().active(Optional.empty(), 5)).isEmpty();
        var high = new LearnerId(UUID.fromString("f0000000-0000-4000-8000-000000000001"));
        happened(
                read(high, 1, 1, 30, "2026-03-02T09:00:00Z"),
                read(ben, 1, 1, 30, "2026-03-02T09:00:00Z"),
                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                read(ana, 1, 1, 30, "2026-03-03T09:00:00Z"));
        assertThat(achievements().active(Optional.empty(), 2)).containsExactly(ana, ben);
        assertThat(achievements().active(Optional.of(ben), 2)).containsExactly(high);
        assertThat(achievements().active(Optional.of(high), 2)).isEmpty();
    }

    private static Fact at(String instant) {
        return read(ana, 1, 1, 30, instant);
    }

    private List<String> awarded(LearnerId learner, String from, String to) {
        return achievements()
                .awarded(learner, LocalDate.parse(from), LocalDate.parse(to))
                .value()
                .stream()
                .map(awarded -> awarded.award().code() + " " + awarded.day())
                .toList();
    }

    @Override
    default String projection() {
        return AchievementsProjection.NAME;
    }

    @Override
    default List<Shown<?>> shown() {
        return List.of(
                achievements().of(ana),
                achievements().awarded(ana, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(6)));
    }

    private Achievements.Known known(LearnerId learner) {
        return achievements().of(learner).value();
    }

    private void happened(Object... events) {
        AchievementsProjection.into(achievements())
                .apply(Stream.of(events).map(FactSamples::recorded).toList());
    }

    private static AchievementEvent inSpanish(LearnerId learner, int tier) {
        return new AchievementAwarded(
                learner, "stories", new Language("es"), tier, 1, 3, MONDAY, MONDAY);
    }
}
