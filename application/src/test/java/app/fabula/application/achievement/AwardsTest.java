package app.fabula.application.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AwardsTest {
    @Test
    void nothing_done_nothing_earned() {
        assertThat(Awards.earned(List.of(), new TreeMap<>())).isEmpty();
    }

    @Test
    void stories_count_in_the_order_of_their_completion_however_they_became_known() {
        var completions = List.of(feat(5), feat(3), feat(9), feat(1), feat(7), feat(8));
        assertThat(Awards.earned(completions, new TreeMap<>()))
                .containsExactly(
                        new Award(Achievement.FIRST_STORY, feat(1)),
                        new Award(Achievement.FIVE_STORIES, feat(8)));
    }

    @Test
    void a_week_is_seven_days_in_a_row() {
        assertThat(Awards.earned(List.of(), credits(1, 2, 3, 4, 5, 6, 8, 9))).isEmpty();
        assertThat(Awards.earned(List.of(), credits(1, 3, 4, 5, 6, 7, 8, 9, 10, 11)))
                .containsExactly(new Award(Achievement.WEEK_STREAK, feat(9)));
    }

    @Test
    void of_two_feats_at_one_instant_the_one_on_the_earlier_date_comes_first() {
        var west = new Feat(on(2), LocalDate.of(2026, 3, 1));
        assertThat(Awards.earned(List.of(feat(2), west), new TreeMap<>()))
                .isEqualTo(Awards.earned(List.of(west, feat(2)), new TreeMap<>()))
                .containsExactly(new Award(Achievement.FIRST_STORY, west));
    }

    @Test
    void codes_are_stable() {
        assertThat(Arrays.stream(Achievement.values()).map(Achievement::code))
                .containsExactly("first-story", "five-stories", "week-streak");
    }

    private static SortedMap<LocalDate, Instant> credits(int... days) {
        var credits = new TreeMap<LocalDate, Instant>();
        for (var day : days) {
            credits.put(LocalDate.of(2026, 3, day), on(day));
        }
        return credits;
    }

    private static Feat feat(int day) {
        return new Feat(on(day), LocalDate.of(2026, 3, day));
    }

    private static Instant on(int day) {
        return LocalDate.of(2026, 3, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
