package app.fabula.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nobody learns one learner's number by asking twice, whatever changes in between. */
class AnonymityProperties {
    private static final int GROUPS = 3;
    private static final int LEARNERS = 14;
    private static final int WEEKS = 4;
    private static final int DEEDS = 250;
    private static final LocalDate MONDAY = LocalDate.ofInstant(School.BEGIN, ZoneOffset.UTC);

    private record Cell(int group, int week) {
        LocalDate day() {
            return MONDAY.plusWeeks(week);
        }
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var group = 0; group < GROUPS; group++) {
            for (var week = 0; week < WEEKS; week++) {
                cells.add(new Cell(group, week));
            }
        }
        return cells;
    }

    private static School someDays() {
        var school = new School(GROUPS);
        for (var learner = 0; learner < LEARNERS; learner++) {
            school.joins(learner, learner % GROUPS).joins(learner, (learner + 1) % GROUPS);
        }
        return school;
    }

    /** Some come, some go, and devices tell of days that are over. */
    private static void something(School school, Random chance) {
        school.in(Duration.ofMinutes(30 + chance.nextInt(400)));
        var learner = chance.nextInt(LEARNERS);
        switch (chance.nextInt(12)) {
            case 0 -> school.joins(learner, chance.nextInt(GROUPS));
            case 1 -> school.leaves(learner, chance.nextInt(GROUPS));
            case 2 -> {
                if (school.pages() > 0) {
                    school.voids(chance.nextInt(1_000));
                }
            }
            default ->
                    school.reads(
                            learner,
                            1 + chance.nextInt(60),
                            Duration.ofHours(chance.nextInt(4) == 0 ? chance.nextInt(400) : 0));
        }
    }

    @Property(tries = 60)
    void who_asks_again_is_told_the_same_for_ever(@ForAll long seed) {
        var chance = new Random(seed);
        var school = someDays();
        var told = new HashMap<Cell, GetAnonymousWeek.Answer>();
        for (var i = 0; i < DEEDS; i++) {
            something(school, chance);
            for (var cell : cells()) {
                school.asked(cell.group(), cell.day())
                        .ifPresent(answer ->
                                assertThat(answer)
                                        .isEqualTo(told.computeIfAbsent(cell, _ -> answer)));
            }
        }
        assertThat(told).isNotEmpty();
    }

    /** On some instance the moment of which it tells may not be over yet. */
    @Example
    void a_week_is_told_of_eight_days_after_its_end_and_not_before() {
        var school = new School(1).in(Duration.ofDays(15).minusSeconds(1));
        assertThat(school.asked(0, MONDAY)).isEmpty();
        assertThat(school.in(Duration.ofSeconds(1)).asked(0, MONDAY)).isPresent();
    }

    /** So that no two answers differ by one learner, or by some days of one. */
    @Property(tries = 60)
    void what_a_learner_does_in_a_week_is_in_one_answer_at_most(
            @ForAll long seed, @ForAll @IntRange(max = LEARNERS - 1) int learner) {
        var less = told(seed, learner, 20);
        var more = told(seed, learner, 45);
        assertThat(cells())
                .filteredOn(cell -> !Objects.equals(more.get(cell), less.get(cell)))
                .hasSizeLessThanOrEqualTo(1);
    }

    /**
     * @param seconds for which that learner reads one more page, on a day of the second week
     */
    private static Map<Cell, GetAnonymousWeek.Answer> told(long seed, int learner, int seconds) {
        var chance = new Random(seed);
        var school = someDays();
        for (var i = 0; i < DEEDS; i++) {
            something(school, chance);
            if (i == DEEDS / 5) {
                school.reads(learner, seconds, Duration.ZERO);
            }
        }
        school.in(Duration.ofDays(100));
        var told = new HashMap<Cell, GetAnonymousWeek.Answer>();
        for (var cell : cells()) {
            told.put(cell, school.asked(cell.group(), cell.day()).orElseThrow());
        }
        return told;
    }

    @Property(tries = 60)
    void nothing_is_told_of_fewer_than_five(@ForAll long seed) {
        for (var answer : told(seed, 0, 20).values()) {
            var told = answer.told();
            assertThat(told.learners().orElse(AnonymousWeek.LEAST))
                    .isGreaterThanOrEqualTo(AnonymousWeek.LEAST);
            assertThat(told.means().isEmpty() || told.learners().isPresent()).isTrue();
        }
    }

    @Test
    void a_learner_of_two_groups_is_counted_in_the_first() {
        var school = new School(GROUPS);
        for (var learner = 0; learner < 6; learner++) {
            school.joins(learner, 0).joins(learner, 1).reads(learner, 10 + learner, Duration.ZERO);
        }
        for (var learner = 6; learner < 12; learner++) {
            school.joins(learner, 1).reads(learner, 20 + learner, Duration.ZERO);
        }
        school.in(Duration.ofDays(30));
        assertThat(learners(school, 0)).isEqualTo(6);
        assertThat(learners(school, 1)).isEqualTo(6);
        school.leaves(0, 0).joins(12, 0).reads(12, 30, Duration.ofDays(30));
        assertThat(learners(school, 0)).isEqualTo(6);
    }

    private static int learners(School school, int group) {
        return school.asked(group, MONDAY).orElseThrow().told().learners().orElseThrow();
    }
}
