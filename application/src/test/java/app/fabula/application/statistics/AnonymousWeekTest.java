package app.fabula.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnonymousWeekTest {
    /** Of learners who read so many pages, in as many seconds each. */
    private static AnonymousWeek of(int... pages) {
        return AnonymousWeek.of(IntStream.of(pages).mapToObj(AnonymousWeekTest::read).toList());
    }

    private static Totals read(int pages) {
        return new Totals(
                new Numbers(pages * 10L, pages, pages * 7, 0, 0, 0, HourProfile.NOTHING), 1);
    }

    @Test
    void nothing_is_told_of_four_who_read_however_many_did_not() {
        var learners = new ArrayList<>(List.of(read(1), read(2), read(3), read(4)));
        for (var i = 0; i < 100; i++) {
            learners.add(Totals.NOTHING);
        }
        var week = AnonymousWeek.of(learners);
        assertThat(week.learners()).isEmpty();
        assertThat(week.means()).isEmpty();
    }

    @Test
    void of_five_who_read_the_means_are_told_in_whole_numbers() {
        var week = of(1, 2, 3, 4, 5);
        assertThat(week.learners()).hasValue(5);
        assertThat(week.means())
                .containsEntry(Metric.PAGES, BigDecimal.valueOf(3))
                .containsEntry(Metric.ACTIVE_TIME, BigDecimal.valueOf(30))
                .containsEntry(Metric.WORDS, BigDecimal.valueOf(21))
                .containsEntry(Metric.READING_SPEED, BigDecimal.valueOf(42));
    }

    @Test
    void halves_are_rounded_up() {
        assertThat(of(1, 1, 1, 1, 1, 4).means()).containsEntry(Metric.PAGES, BigDecimal.valueOf(2));
    }

    @Test
    void who_did_nothing_is_not_counted() {
        var learners = new ArrayList<>(List.of(read(1), read(2), read(3), read(4), read(5)));
        learners.add(Totals.NOTHING);
        assertThat(AnonymousWeek.of(learners)).isEqualTo(of(1, 2, 3, 4, 5));
    }

    @Test
    void what_fewer_than_five_have_is_not_told() {
        assertThat(of(0, 2, 3, 4, 5).means()).isEmpty();
        assertThat(of(0, 2, 3, 4, 5).learners()).hasValue(5);
    }

    @Test
    void what_is_mostly_of_one_is_not_told() {
        assertThat(of(1, 2, 3, 4, 10).means()).containsKey(Metric.PAGES);
        assertThat(of(1, 2, 3, 4, 11).means()).isEmpty();
    }

    /** Words and speed would tell the time, which all have alike. */
    @Test
    void a_speed_is_told_only_where_both_that_it_is_made_of_are() {
        var sameTime = IntStream.rangeClosed(1, 5).mapToObj(some -> read(60, some)).toList();
        var sameWords = IntStream.rangeClosed(1, 5).mapToObj(some -> read(some, 60)).toList();
        assertThat(AnonymousWeek.of(sameTime).means())
                .containsKey(Metric.WORDS)
                .doesNotContainKeys(Metric.ACTIVE_TIME, Metric.READING_SPEED);
        assertThat(AnonymousWeek.of(sameWords).means())
                .containsKey(Metric.ACTIVE_TIME)
                .doesNotContainKeys(Metric.WORDS, Metric.READING_SPEED);
    }

    private static Totals read(long seconds, int words) {
        return new Totals(new Numbers(seconds, 1, words, 0, 0, 0, HourProfile.NOTHING), 1);
    }

    @Test
    void what_all_have_alike_is_not_told() {
        assertThat(of(7, 7, 7, 7, 7).means()).isEmpty();
        assertThat(of(1, 2, 3, 4, 5).means()).doesNotContainKey(Metric.DAYS_ACTIVE);
    }
}
