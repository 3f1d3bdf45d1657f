package app.fabula.application.achievement;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.progress.FactSamples.finished;
import static app.fabula.application.progress.FactSamples.in;
import static app.fabula.application.progress.FactSamples.read;
import static app.fabula.application.progress.FactSamples.spanish;
import static app.fabula.application.progress.FactSamples.started;
import static app.fabula.application.progress.FactSamples.story;
import static app.fabula.application.progress.FactSamples.voided;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.achievement.Deed;
import app.fabula.domain.achievement.DeedKind;
import app.fabula.domain.achievement.Quantity;
import app.fabula.domain.progress.CompletionRule;
import app.fabula.domain.progress.ProgressEvent.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnerDeedsTest {
    @Test
    void a_page_is_a_deed_with_the_day_and_the_hour_of_where_it_was_read() {
        var page =
                in(spanish, ZoneId.of("Asia/Tokyo"), read(ana, 1, 1, 30, "2026-03-02T20:00:00Z"));
        assertThat(deeds(page))
                .containsExactly(
                        new Deed(
                                page.activity().toString(),
                                DeedKind.PAGE_READ,
                                Instant.parse("2026-03-02T20:00:00Z"),
                                LocalDate.of(2026, 3, 3),
                                5,
                                spanish,
                                story(1),
                                Optional.of("A1"),
                                Map.of(
                                        Quantity.WORDS,
                                        60L,
                                        Quantity.ACTIVE_SECONDS,
                                        30L,
                                        Quantity.DAYS_AWAY,
                                        0L)));
    }

    @Test
    void a_pause_is_told_by_the_first_page_after_it_and_filled_by_a_late_one() {
        var monday = read(ana, 1, 1, 30, "2026-03-02T09:00:00Z");
        var april = read(ana, 1, 1, 30, "2026-04-02T09:00:00Z");
        var again = read(ana, 1, 1, 30, "2026-04-02T10:00:00Z");
        var late = read(ana, 1, 1, 30, "2026-04-01T10:00:00Z");
        assertThat(amounts(DeedKind.PAGE_READ, Quantity.DAYS_AWAY, monday, april, again))
                .containsExactly(0L, 31L, 0L);
        assertThat(amounts(DeedKind.PAGE_READ, Quantity.DAYS_AWAY, monday, april, again, late))
                .containsExactly(0L, 30L, 1L, 0L);
    }

    @Test
    void a_story_is_completed_once_and_what_is_begun_after_that_is_reread() {
        var deeds =
                deeds(
                        started(ana, 1, "2026-03-02T09:00:00Z"),
                        read(ana, 1, 1, 30, "2026-03-02T09:01:00Z"),
                        started(ana, 1, "2026-03-02T09:02:00Z"),
                        read(ana, 1, 2, 30, "2026-03-02T09:03:00Z"),
                        finished(ana, 1, "2026-03-02T09:04:00Z"),
                        started(ana, 1, "2026-03-02T10:00:00Z"),
                        finished(ana, 1, "2026-03-02T10:04:00Z"));
        assertThat(deeds)
                .filteredOn(deed -> deed.kind() == DeedKind.STORY_COMPLETED)
                .singleElement()
                .returns(Instant.parse("2026-03-02T09:04:00Z"), Deed::occurredAt)
                .returns(120L, deed -> deed.amount(Quantity.WORDS))
                .returns(1L, deed -> deed.amount(Quantity.SITTINGS));
        assertThat(deeds)
                .filteredOn(deed -> deed.kind() == DeedKind.STORY_REREAD)
                .extracting(Deed::occurredAt)
                .containsExactly(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void whoever_pauses_for_more_than_half_an_hour_sits_down_again() {
        assertThat(
                        amounts(
                                DeedKind.STORY_COMPLETED,
                                Quantity.SITTINGS,
                                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                                read(ana, 1, 2, 30, "2026-03-02T09:30:00Z"),
                                finished(ana, 1, "2026-03-02T10:00:01Z")))
                .containsExactly(2L);
    }

    @Test
    void a_late_page_that_completes_a_story_tells_its_words() {
        assertThat(
                        amounts(
                                DeedKind.STORY_COMPLETED,
                                Quantity.WORDS,
                                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                                finished(ana, 1, "2026-03-02T09:01:00Z"),
                                read(ana, 1, 2, 30, "2026-03-02T09:02:00Z")))
                .containsExactly(120L);
    }

    @Test
    void a_goal_that_is_met_tells_how_many_days_in_a_row_it_was() {
        assertThat(
                        amounts(
                                DeedKind.GOAL_MET,
                                Quantity.STREAK_DAYS,
                                read(ana, 1, 1, 30, "2026-03-02T09:00:00Z"),
                                read(ana, 1, 2, 30, "2026-03-02T09:01:00Z"),
                                read(ana, 1, 1, 30, "2026-03-03T09:00:00Z"),
                                read(ana, 1, 2, 30, "2026-03-03T09:01:00Z"),
                                read(ana, 1, 1, 30, "2026-03-04T09:00:00Z"),
                                read(ana, 1, 1, 30, "2026-03-05T09:00:00Z"),
                                read(ana, 1, 2, 30, "2026-03-05T09:01:00Z")))
                .containsExactly(1L, 2L, 1L);
    }

    @Test
    void what_is_voided_is_no_deed() {
        var page = read(ana, 1, 1, 30, "2026-03-02T09:00:00Z");
        assertThat(deeds(voided(page), page, page)).isEmpty();
    }

    private static List<Long> amounts(DeedKind kind, Quantity quantity, Evidence... evidence) {
        return deeds(evidence).stream()
                .filter(deed -> deed.kind() == kind)
                .map(deed -> deed.amount(quantity))
                .toList();
    }

    private static List<Deed> deeds(Evidence... evidence) {
        return LearnerDeeds.of(
                List.of(evidence), CompletionRule.DEFAULT, (_, _) -> Optional.of("A1"));
    }
}
