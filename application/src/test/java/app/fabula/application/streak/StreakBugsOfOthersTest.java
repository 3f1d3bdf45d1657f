package app.fabula.application.streak;

import static app.fabula.application.progress.FactSamples.ana;
import static app.fabula.application.streak.AppUser.FRENCH;
import static app.fabula.application.streak.AppUser.SPANISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.domain.learner.StudyPlan;
import app.fabula.domain.shared.DailyGoal;
import app.fabula.domain.shared.DayRule;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Standing.Status;
import app.fabula.domain.streak.StreakEvent.FreezeBought;
import app.fabula.domain.streak.StreakRules;
import app.fabula.domain.streak.Track;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of other systems complain of, each by its name, and that it cannot happen here. */
class StreakBugsOfOthersTest {
    private static final Track ES = Track.of(SPANISH);
    private static final Track FR = Track.of(FRENCH);

    private static final TimeZone HERE = TimeZone.getDefault();

    private final Reader reader = new Reader();

    @AfterEach
    void comeBack() {
        TimeZone.setDefault(HERE);
    }

    @Test
    void a_lesson_of_32_pings_in_6_minutes_counted_32_days() {
        var start = Instant.parse("2026-03-02T18:00:00Z");
        for (var ping = 0; ping < 32; ping++) {
            reader.reads(start.plus(Duration.ofMillis(ping * 11_250L)));
        }
        assertThat(reader.asks("2026-03-02T19:00").current()).contains(run("2026-03-02", 1));
    }

    /** Elsewhere what was read counted for the course that the app showed. */
    @Test
    void a_toggle_of_the_language_credited_the_wrong_streak() {
        var user = new AppUser(learning(SPANISH));
        user.reads(SPANISH, "2026-03-02T18:00").plans(learning(FRENCH));
        user.reads(SPANISH, "2026-03-03T18:00").reads(FRENCH, "2026-03-03T18:01");
        user.plans(learning(SPANISH)).reads(FRENCH, "2026-03-04T18:00");

        assertThat(user.streak(ES).current()).contains(run("2026-03-02", 2));
        assertThat(user.streak(FR).current()).contains(run("2026-03-03", 2));
        assertThat(user.streak().current()).contains(run("2026-03-02", 3));

        user.plans(plan("UTC", new DayRule(0, DailyGoal.pages(2)), SPANISH));
        user.reads(SPANISH, "2026-03-05T18:00").reads(FRENCH, "2026-03-05T18:01");
        assertThat(user.streak(FR).current()).as("one of two").contains(run("2026-03-03", 2));
        assertThat(user.streak().current()).contains(run("2026-03-02", 4));
    }

    /** Elsewhere midnight was where the server stood, or wherever it was moved to. */
    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, Pacific/Auckland",
        "Pacific/Kiritimati, America/Los_Angeles",
        "Pacific/Kiritimati, Asia/Kolkata",
        "Pacific/Pago_Pago, Pacific/Auckland",
        "Pacific/Pago_Pago, America/Los_Angeles",
        "Pacific/Pago_Pago, Pacific/Kiritimati"
    })
    void days_were_those_of_the_servers_zone(String server, String home) {
        TimeZone.setDefault(TimeZone.getTimeZone(server));
        var user = new AppUser(plan(home, new DayRule(0, DailyGoal.pages(1)), SPANISH));
        user.reads("2026-03-02T23:50").reads("2026-03-03T00:10");

        assertThat(user.days("2026-03-01", "2026-03-04"))
                .containsExactly(
                        DayState.NONE, DayState.CREDITED, DayState.CREDITED, DayState.PENDING);
        assertThat(user.at("2026-03-03T23:59").streak().status()).isEqualTo(Status.DONE_TODAY);
        assertThat(user.at("2026-03-04T23:59").streak().status()).isEqualTo(Status.PENDING_TODAY);
        assertThat(user.at("2026-03-05T00:00").streak().status()).isEqualTo(Status.BROKEN);
        assertThat(user.buysFreeze().streak().status()).as("too late").isEqualTo(Status.BROKEN);
    }

    @Test
    void a_day_of_23_hours_was_lost() {
        reader.in("Europe/Berlin").reads("2026-03-28T23:30");
        reader.reads("2026-03-29T00:30").reads("2026-03-29T23:30").reads("2026-03-30T00:30");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-03-28", "2026-03-29", "2026-03-30"));
        assertThat(reader.asks("2026-03-30T12:00").currentDays()).isEqualTo(3);

        var idler = new Reader().in("Europe/Berlin").reads("2026-03-28T23:30");
        assertThat(idler.asks("2026-03-30T00:00").status()).isEqualTo(Status.BROKEN);
    }

    @Test
    void a_day_of_25_hours_was_doubled() {
        reader.in("Europe/Berlin").reads("2026-10-24T23:30");
        reader.reads(Instant.parse("2026-10-25T00:30:00Z")); // half past two, for the first time
        reader.reads(Instant.parse("2026-10-25T01:30:00Z")); // and again
        reader.reads("2026-10-25T23:59");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-10-24", "2026-10-25"));

        reader.reads("2026-10-26T00:00");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-10-24", "2026-10-25", "2026-10-26"));
    }

    @Test
    void a_day_that_begins_in_the_night_moved_by_an_hour_when_clocks_were_changed() {
        reader.in("Europe/Berlin").beginningDaysAt(4);
        reader.reads("2026-03-29T03:59");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-03-28"));

        reader.reads("2026-03-29T04:00");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-03-28", "2026-03-29"));

        reader.reads("2026-03-30T03:59");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-03-28", "2026-03-29"));
    }

    @Test
    void an_offline_day_was_lost() {
        var user = new AppUser(learning(SPANISH));
        user.reads("2026-03-02T18:00").reads("2026-03-04T18:00");
        assertThat(user.streak().currentDays()).isOne();

        user.reads("2026-03-03T18:00");

        assertThat(user.streak().current()).contains(run("2026-03-02", 3));

        reader.reads("2026-03-02T18:00").reads("2026-03-04T18:00").reads("2026-03-03T18:00");
        assertThat(reader.asks("2026-03-04T20:00").currentDays()).as("by the log").isEqualTo(3);
    }

    @Test
    void an_offline_day_used_up_a_freeze_for_good() {
        var user = new AppUser(learning(SPANISH)).buysFreeze();
        user.reads("2026-03-02T18:00").reads("2026-03-04T18:00");
        assertThat(user.streak().freezes()).isZero();

        user.reads("2026-03-03T18:00");

        assertThat(user.streak().freezes()).isOne();
        assertThat(user.streak().currentDays()).isEqualTo(3);

        reader.buysFreeze("2026-03-01T09:00");
        reader.reads("2026-03-02T18:00").reads("2026-03-04T18:00").reads("2026-03-03T18:00");
        assertThat(reader.asks("2026-03-04T20:00").freezes()).as("by the log").isOne();
    }

    @Test
    void a_flight_over_the_date_line_broke_the_run() {
        reader.in("Pacific/Honolulu").reads("2026-03-01T20:00");
        reader.in("Pacific/Auckland").reads("2026-03-03T19:00");
        assertThat(reader.asks("2026-03-03T20:00").currentDays()).isEqualTo(2);
    }

    @Test
    void a_flight_back_over_the_date_line_counted_a_day_twice() {
        reader.in("Pacific/Auckland").reads("2026-03-02T09:00");
        reader.in("Pacific/Honolulu").reads("2026-03-01T22:00").reads("2026-03-02T08:00");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-03-02"));
    }

    @Test
    void a_change_of_zone_in_the_settings_gave_a_second_day_at_once() {
        reader.in("Pacific/Honolulu").reads("2026-03-01T22:00");
        reader.in("Pacific/Kiritimati").reads("2026-03-02T22:05");
        assertThat(reader.creditedDays()).isEqualTo(days("2026-03-01"));
    }

    /** Elsewhere each device had its own idea of the stock; {@code StreakBugsOfOthersIT} races. */
    @Test
    void a_freeze_bought_and_used_at_once_from_two_devices_was_two() {
        var user = new AppUser(learning(SPANISH)).reads("2026-03-02T18:00").buysFreeze();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(user::buysFreeze)
                .returns("freeze-stock-full", Refusal::code);

        user.reads("2026-03-05T08:00").reads("2026-03-05T08:00");

        assertThat(user.days("2026-03-02", "2026-03-05"))
                .containsExactly(
                        DayState.CREDITED, DayState.FROZEN, DayState.MISSED, DayState.CREDITED);
        assertThat(user.streak().freezes()).isZero();
    }

    /** Even if both purchases were in the log, the fold would have room for one. */
    @Test
    void a_freeze_that_two_devices_had_bought_was_used_twice() {
        reader.reads("2026-03-02T18:00").decides(freezeOfOne(1)).decides(freezeOfOne(2));
        assertThat(reader.asks("2026-03-02T20:00").freezes()).isOne();
        assertThat(reader.asks("2026-03-04T09:00").status()).isEqualTo(Status.PENDING_TODAY);
        assertThat(reader.asks("2026-03-04T09:00").freezes()).isZero();
        assertThat(reader.asks("2026-03-05T09:00").status()).isEqualTo(Status.BROKEN);

        reader.reads("2026-03-03T18:00");
        assertThat(reader.asks("2026-03-03T20:00").freezes()).isOne();
    }

    @Test
    void a_freeze_bought_after_the_day_was_missed_mended_it() {
        reader.reads("2026-03-02T18:00").buysFreeze("2026-03-04T09:00");
        assertThat(reader.asks("2026-03-04T10:00").status()).isEqualTo(Status.BROKEN);
        assertThat(reader.asks("2026-03-04T10:00").freezes()).isOne();
    }

    /** Elsewhere what had been read was reckoned by what was set when somebody looked. */
    @Test
    void a_settings_change_moved_past_days() {
        var user = new AppUser(plan("Europe/Berlin", new DayRule(0, DailyGoal.pages(1)), SPANISH));
        user.reads("2026-03-02T00:30").reads("2026-03-03T23:30").at("2026-03-04T12:00");
        user.plans(plan("America/New_York", new DayRule(4, DailyGoal.pages(9)), SPANISH));
        assertThat(creditedDays(user)).isEqualTo(days("2026-03-02", "2026-03-03"));

        // The tablet was offline since before: by the new hour it would be in February.
        user.reads("2026-03-01T03:30");
        assertThat(creditedDays(user)).isEqualTo(days("2026-03-01", "2026-03-02", "2026-03-03"));
        assertThat(user.streak().current()).contains(run("2026-03-01", 3));

        user.in("America/New_York").reads("2026-03-04T18:00");
        assertThat(creditedDays(user)).as("one page of nine").hasSize(3);
    }

    @Test
    void a_raised_goal_took_today_away_after_it_was_met() {
        reader.meaningTo(DailyGoal.pages(2));
        reader.reads("2026-03-02T08:00").reads("2026-03-02T08:05");
        reader.meaningTo(DailyGoal.pages(5)).reads("2026-03-02T08:10");
        assertThat(reader.asks("2026-03-02T09:00").status()).isEqualTo(Status.DONE_TODAY);
    }

    @Test
    void a_fault_of_the_server_broke_the_run() {
        reader.reads("2026-03-02T18:00");
        assertThat(reader.asks("2026-03-04T09:00").status()).isEqualTo(Status.BROKEN);

        var whole = reader.whole(Track.ALL);
        var fault =
                new Outage(
                        Instant.parse("2026-03-03T10:00:00Z"),
                        Instant.parse("2026-03-03T16:00:00Z"));
        var forgiving = StreakRules.standard(List.of(fault));

        assertThat(
                        forgiving
                                .standing(
                                        whole.course().streak(), reader.moment("2026-03-04T09:00"))
                                .status())
                .isEqualTo(Status.PENDING_TODAY);
    }

    private FreezeBought freezeOfOne(int number) {
        var when = reader.moment("2026-03-02T19:00");
        return new FreezeBought(ana, new UUID(3, number), Track.ALL, 1, when);
    }

    private static StudyPlan learning(Language language) {
        return plan("UTC", new DayRule(0, DailyGoal.pages(1)), language);
    }

    private static StudyPlan plan(String zone, DayRule rule, Language language) {
        return new StudyPlan(ZoneId.of(zone), List.of(language), new Language("de"), rule);
    }

    /** In the first days of March. */
    private static List<LocalDate> creditedDays(AppUser user) {
        var first = LocalDate.parse("2026-02-26");
        var states = user.days("2026-02-26", "2026-03-04");
        return IntStream.range(0, states.size())
                .filter(i -> states.get(i) == DayState.CREDITED)
                .mapToObj(first::plusDays)
                .toList();
    }

    private static Run run(String from, int days) {
        var first = LocalDate.parse(from);
        return new Run(first, first.plusDays(days - 1L), days);
    }

    private static List<LocalDate> days(String... dates) {
        return List.of(dates).stream().map(LocalDate::parse).toList();
    }
}
