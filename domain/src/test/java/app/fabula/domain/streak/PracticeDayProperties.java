package app.fabula.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.StoryId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PracticeDayProperties {
    private static final StoryId fox = new StoryId(new UUID(0, 2));

    @Property
    void any_order_and_any_repeats_come_to_the_same(
            @ForAll("days") List<Practice> practices, @ForAll Random chance) {
        var arrived = new ArrayList<>(practices);
        practices.forEach(_ -> arrived.add(practices.get(chance.nextInt(practices.size()))));
        Collections.shuffle(arrived, chance);
        assertThat(fold(arrived)).isEqualTo(fold(practices));
        assertThat(PracticeDay.of(arrived)).isEqualTo(fold(practices));
    }

    /** So that what was announced for an earlier time need not be looked at again. */
    @Property
    void a_page_brings_a_credit_forward_but_not_to_before_itself(
            @ForAll("days") List<Practice> practices, @ForAll Random chance) {
        var late = practices.get(chance.nextInt(practices.size()));
        var others = new ArrayList<>(practices);
        others.remove(late);
        var without = fold(others).creditedAt();
        var with = fold(practices).creditedAt();
        if (without.isPresent()) {
            assertThat(with.orElseThrow()).isBeforeOrEqualTo(without.get());
        }
        if (!with.equals(without)) {
            assertThat(with.orElseThrow()).isAfterOrEqualTo(late.at());
        }
    }

    @Example
    void the_credit_belongs_to_the_page_that_reached_the_goal() {
        var goal = DailyGoal.pages(2);
        var day =
                fold(
                        List.of(
                                page(1, 1, goal),
                                page(2, 1, goal),
                                page(3, 2, goal),
                                page(4, 3, goal)));
        assertThat(day.pages()).isEqualTo(3);
        assertThat(day.creditedAt()).contains(at(3));
    }

    @Example
    void the_goal_that_counts_is_the_one_in_force_at_the_page() {
        var lowered = fold(List.of(page(1, 1, DailyGoal.pages(5)), page(2, 2, DailyGoal.pages(2))));
        assertThat(lowered.creditedAt()).contains(at(2));
        var raised = fold(List.of(page(1, 1, DailyGoal.pages(1)), page(2, 2, DailyGoal.pages(5))));
        assertThat(raised.creditedAt()).contains(at(1));
    }

    @Provide
    Arbitrary<List<Practice>> days() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(1, 6))
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(pages -> {
                    var practices = new ArrayList<Practice>();
                    new TreeMap<>(pages)
                            .forEach((minute, page) ->
                                    practices.add(
                                            page(minute, page, DailyGoal.pages(1 + minute % 4))));
                    return practices;
                });
    }

    private static Practice page(int minute, int page, DailyGoal goal) {
        return new Practice(
                new UUID(1, minute),
                new Moment(at(minute), ZoneOffset.UTC, 0),
                fox,
                page,
                10,
                goal);
    }

    private static Instant at(int minute) {
        return Instant.parse("2026-03-02T00:00:00Z").plusSeconds(minute * 60L);
    }

    private static PracticeDay fold(List<Practice> practices) {
        var day = PracticeDay.empty();
        for (var practice : practices) {
            day = day.with(practice);
        }
        return day;
    }
}
