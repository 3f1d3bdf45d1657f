package app.fabula.domain.streak;

import static app.fabula.domain.streak.StreakHistories.march;
import static app.fabula.domain.streak.StreakHistories.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.streak.KeptBy.Decided;
import app.fabula.domain.streak.KeptBy.Forgiven;
import app.fabula.domain.streak.Standing.Status;
import app.fabula.domain.streak.Turn.Kept;
import app.fabula.domain.streak.Turn.Restored;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of docs/streaks.md, each with what is just allowed and what is just not. */
class StreakRulesTest {
    private final StreakHistories history = new StreakHistories();

    @Nested
    class Travelling {
        @Test
        void less_than_four_hours_after_a_credit_elsewhere_there_is_no_other() {
            history.in("Pacific/Honolulu").met("2026-03-01T23:00");
            history.in("Pacific/Kiritimati").met("2026-03-03T02:59");
            assertThat(history.at("2026-03-03T03:00").current()).contains(run(1, 1, 1));
        }

        @Test
        void after_four_hours_there_is() {
            history.in("Pacific/Honolulu").met("2026-03-01T23:00");
            history.in("Pacific/Kiritimati").met("2026-03-03T03:00");
            assertThat(history.at("2026-03-03T03:00").current()).contains(run(1, 3, 2));
        }

        @Test
        void a_later_fact_of_that_date_may_earn_it() {
            history.in("Europe/London").met("2026-03-01T23:00");
            history.in("Europe/Berlin").met("2026-03-02T00:30").met("2026-03-02T04:00");
            assertThat(history.at("2026-03-02T05:00").current()).contains(run(1, 2, 2));
            assertThat(history.course().streak().tooSoon()).containsExactly(march(2));
        }

        @Test
        void a_later_fact_of_a_credited_date_changes_nothing() {
            history.in("Europe/London").met("2026-03-01T23:00");
            history.in("Europe/Berlin").met("2026-03-02T04:00").met("2026-03-02T05:00");
            assertThat(history.at("2026-03-02T06:00").current()).contains(run(1, 2, 2));
        }

        @Test
        void places_with_the_same_time_are_the_same() {
            history.in("Europe/Paris").met("2026-03-01T23:59");
            history.in("Europe/Berlin").met("2026-03-02T00:01");
            assertThat(history.at("2026-03-02T05:00").currentDays()).isEqualTo(2);
        }

        @Test
        void two_dates_are_too_many_even_for_a_traveller() {
            history.in("Pacific/Honolulu").met("2026-03-01T20:00");
            history.in("Pacific/Kiritimati").met("2026-03-04T01:00");
            assertThat(history.at("2026-03-04T02:00").current()).contains(run(4, 4, 1));
        }
    }

    @Nested
    class Freezing {
        @Test
        void each_missed_day_takes_one_and_the_first_without_breaks_the_run() {
            history.freeze("2026-03-01T08:00").freeze("2026-03-01T08:01").met(1, 2);
            assertThat(history.at("2026-03-05T08:00").freezes()).isZero();
            assertThat(history.at("2026-03-05T08:00").current()).contains(run(1, 2, 2));
            assertThat(history.at("2026-03-06T08:00").status()).isEqualTo(Status.BROKEN);
            assertThat(history.at("2026-03-06T08:00").broken().orElseThrow().day())
                    .isEqualTo(march(5));
        }

        @Test
        void one_bought_at_the_last_instant_of_a_day_keeps_it_and_one_bought_later_does_not() {
            history.met(1).freeze("2026-03-02T23:59:59.999999");
            assertThat(history.at("2026-03-03T00:00").status()).isEqualTo(Status.PENDING_TODAY);

            var late = new StreakHistories().met(1).freeze("2026-03-03T00:00");
            assertThat(late.at("2026-03-03T00:00").status()).isEqualTo(Status.BROKEN);
        }

        @Test
        void one_bought_in_the_middle_of_a_gap_is_for_the_days_that_close_after_it() {
            history.freeze("2026-03-01T08:00").met(1).freeze("2026-03-03T08:00").met(4);
            assertThat(history.at("2026-03-04T10:00").current()).contains(run(1, 4, 2));
            assertThat(history.at("2026-03-04T10:00").freezes()).isZero();
        }

        @Test
        void the_oldest_is_used_first() {
            history.freeze("2026-03-01T08:00").freeze("2026-03-01T08:01").met(1).met(4);
            assertThat(history.course().turns())
                    .filteredOn(Kept.class::isInstance)
                    .extracting(turn -> ((Kept) turn).by())
                    .containsExactly(
                            new Decided(Keeper.FREEZE, "000"), new Decided(Keeper.FREEZE, "001"));
        }

        @Test
        void a_broken_run_takes_no_more() {
            history.freeze("2026-03-01T08:00").met(1).freeze("2026-03-05T08:00");
            assertThat(history.at("2026-03-09T08:00").freezes()).isOne();
        }

        @Test
        void a_stock_that_is_full_stays_as_it_is() {
            for (var minute = 0; minute < 5; minute++) {
                history.freeze("2026-03-01T08:0" + minute);
            }
            assertThat(history.at("2026-03-01T09:00").freezes()).isEqualTo(2);
        }
    }

    @Nested
    class Repairing {
        @Test
        void joins_what_was_broken_and_what_has_begun() {
            history.met(1, 2, 4).repair("2026-03-04T10:00");
            assertThat(history.at("2026-03-04T11:00").current()).contains(run(1, 4, 3));
        }

        @Test
        void before_anything_has_begun_it_only_mends() {
            history.met(1, 2).repair("2026-03-04T10:00");
            assertThat(history.at("2026-03-04T11:00").current()).contains(run(1, 2, 2));
            assertThat(history.at("2026-03-04T11:00").status()).isEqualTo(Status.PENDING_TODAY);
            assertThat(history.at("2026-03-05T00:00").status()).isEqualTo(Status.BROKEN);
            assertThat(history.met(4).at("2026-03-04T11:00").currentDays()).isEqualTo(3);
        }

        @Test
        void three_dates_may_lie_between_and_not_four() {
            assertThat(
                            new StreakHistories()
                                    .met(1)
                                    .repair("2026-03-05T10:00")
                                    .at("2026-03-05T11:00")
                                    .status())
                    .isEqualTo(Status.PENDING_TODAY);
            assertThat(
                            new StreakHistories()
                                    .met(1)
                                    .repair("2026-03-06T10:00")
                                    .at("2026-03-06T11:00")
                                    .status())
                    .isEqualTo(Status.BROKEN);
        }

        @Test
        void after_two_days_have_been_credited_it_is_over() {
            history.met(1, 3, 4).repair("2026-03-04T10:00");
            assertThat(history.at("2026-03-04T11:00").current()).contains(run(3, 4, 2));
        }

        @Test
        void the_next_one_is_thirty_days_later() {
            history.met(1).repair("2026-03-03T10:00").met(3);
            assertThat(history.repair("2026-03-05T10:00").at("2026-03-05T11:00").status())
                    .isEqualTo(Status.BROKEN);

            var later =
                    new StreakHistories().met(1).repair("2026-03-03T10:00").met("2026-03-31T09:00");
            assertThat(later.repair("2026-04-02T10:00").at("2026-04-02T11:00").currentDays())
                    .isOne();
            var tooEarly =
                    new StreakHistories().met(1).repair("2026-03-03T10:00").met("2026-03-30T09:00");
            assertThat(tooEarly.repair("2026-04-01T10:00").at("2026-04-01T11:00").currentDays())
                    .isZero();
        }

        @Test
        void where_nothing_is_broken_it_leaves_no_trace() {
            history.met(1, 2).repair("2026-03-02T10:00");
            assertThat(history.course().streak().repaired()).isEmpty();
            assertThat(history.repair("2026-03-04T10:00").at("2026-03-04T10:00").currentDays())
                    .isEqualTo(2);
        }

        @Test
        void what_lies_between_is_told() {
            history.met(1, 2, 4).repair("2026-03-04T10:00");
            assertThat(history.course().turns())
                    .filteredOn(Restored.class::isInstance)
                    .singleElement()
                    .isEqualTo(
                            new Restored(
                                    march(4),
                                    (Entry.Repair) history.entries().getLast(),
                                    run(1, 4, 3),
                                    march(2),
                                    true));
        }
    }

    @Nested
    class Holding {
        @Test
        void a_pause_lengthens_nothing_and_breaks_nothing() {
            history.met(1).pause("2026-03-01T10:00", 2, 6).met(7);
            assertThat(history.at("2026-03-07T10:00").current()).contains(run(1, 7, 2));
        }

        @Test
        void it_takes_no_freeze() {
            history.freeze("2026-03-01T08:00").met(1).pause("2026-03-01T10:00", 2, 6);
            assertThat(history.at("2026-03-07T10:00").freezes()).isOne();
        }

        @Test
        void it_does_not_reach_back_to_the_day_on_which_it_was_declared() {
            history.met(1).pause("2026-03-02T10:00", 2, 6);
            assertThat(history.at("2026-03-07T10:00").status()).isEqualTo(Status.BROKEN);
        }

        @Test
        void the_day_on_which_it_is_ended_is_its_last() {
            history.met(1).pause("2026-03-01T10:00", 2, 9).endPause("2026-03-04T12:00");
            assertThat(history.at("2026-03-05T23:00").status()).isEqualTo(Status.PENDING_TODAY);
            assertThat(history.at("2026-03-06T00:00").status()).isEqualTo(Status.BROKEN);
        }

        @Test
        void rest_days_count_from_the_next_day_on() {
            // The first of March is a Sunday, as is the eighth.
            history.met("2026-02-28T09:00").rest("2026-03-01T09:00", DayOfWeek.SUNDAY);
            assertThat(history.at("2026-03-02T00:00").status()).isEqualTo(Status.BROKEN);

            var ahead = new StreakHistories().rest("2026-03-01T09:00", DayOfWeek.SUNDAY);
            assertThat(ahead.met(7, 9).at("2026-03-09T10:00").currentDays()).isEqualTo(2);
        }

        @Test
        void what_is_chosen_later_does_not_change_what_has_been() {
            history.rest("2026-03-01T09:00", DayOfWeek.SUNDAY).met(7, 9).rest("2026-03-09T10:00");
            assertThat(history.at("2026-03-09T10:00").currentDays()).isEqualTo(2);
            assertThat(history.met(14, 16).at("2026-03-16T10:00").currentDays()).isOne();
        }

        @Test
        void of_outages_on_one_day_the_first_forgives_it_in_whatever_order_they_become_known() {
            var morning = outage("2026-03-02T06:00:00Z", "2026-03-02T07:00:00Z");
            var evening = outage("2026-03-02T18:00:00Z", "2026-03-02T19:00:00Z");
            var turns = new StreakHistories().knowing(evening, morning).met(1, 3).course().turns();
            assertThat(turns)
                    .isEqualTo(
                            new StreakHistories()
                                    .knowing(morning, evening)
                                    .met(1, 3)
                                    .course()
                                    .turns())
                    .filteredOn(Kept.class::isInstance)
                    .extracting(turn -> ((Kept) turn).by())
                    .containsExactly(new Forgiven(morning));
        }

        private static Outage outage(String from, String to) {
            return new Outage(Instant.parse(from), Instant.parse(to));
        }

        @Test
        void an_outage_forgives_the_days_that_it_falls_on_there_where_the_learner_is() {
            var night =
                    new Outage(
                            Instant.parse("2026-03-02T22:00:00Z"),
                            Instant.parse("2026-03-02T22:59:00Z"));
            history.knowing(night).met(1, 3);
            assertThat(history.at("2026-03-03T10:00").currentDays()).isEqualTo(2);
            assertThat(history.course().turns()).contains(kept(new Forgiven(night)));

            var berlin = new StreakHistories().in("Europe/Berlin").knowing(night).met(2, 4);
            assertThat(berlin.at("2026-03-04T10:00").currentDays()).isOne();
        }

        @Test
        void a_day_that_is_credited_counts_although_it_is_held() {
            history.met(1).pause("2026-03-01T10:00", 2, 6).met(3);
            assertThat(history.at("2026-03-03T10:00").current()).contains(run(1, 3, 2));
        }

        @Test
        void which_pause_or_choice_holds_a_day_is_told() {
            history.met(1).pause("2026-03-01T10:00", 2, 2).met(3);
            assertThat(history.course().turns()).contains(kept(new Decided(Keeper.PAUSE, "pause")));

            var rest = new StreakHistories().rest("2026-03-01T08:00", DayOfWeek.SUNDAY);
            rest.rest("2026-03-01T09:00", DayOfWeek.MONDAY).met(1, 3);
            assertThat(rest.course().turns()).contains(kept(new Decided(Keeper.REST, "001")));
        }

        private Turn kept(KeptBy by) {
            return new Kept(march(2), by, Instant.parse("2026-03-03T00:00:00Z"));
        }
    }

    @Nested
    class Telling {
        @Test
        void the_longest_is_the_first_of_equal_ones_with_its_beginning_and_its_end() {
            history.met(1, 2, 5, 6, 9);
            assertThat(history.at("2026-03-09T10:00").longest()).contains(run(1, 2, 2));
        }

        @Test
        void today_is_never_missed() {
            assertThat(history.met(1).at("2026-03-02T23:59:59").status())
                    .isEqualTo(Status.PENDING_TODAY);
        }

        @Test
        void it_is_still_yesterday_where_the_last_credit_was() {
            history.in("Pacific/Honolulu").met("2026-03-01T20:00");
            history.in("Pacific/Auckland");
            assertThat(history.at("2026-03-03T22:59").status()).isEqualTo(Status.PENDING_TODAY);
            assertThat(history.at("2026-03-03T23:00").status()).isEqualTo(Status.BROKEN);
        }

        @Test
        void whatever_happens_twice_counts_once() {
            history.met(1, 2);
            var twice =
                    List.of(history.entries(), history.entries()).stream().flatMap(List::stream);
            assertThat(Course.of(history.rules(), twice.toList())).isEqualTo(history.course());
        }
    }
}
