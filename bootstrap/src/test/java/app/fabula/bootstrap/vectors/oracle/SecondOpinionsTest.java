package app.fabula.bootstrap.vectors.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Entry.FreezeAdded;
import app.fabula.domain.streak.Entry.Repair;
import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.Run;
import app.fabula.domain.streak.Standing.Status;
import app.fabula.domain.streak.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The least histories on which the oracle and the fold once differed. */
class SecondOpinionsTest {
    /** Rule 6: the run that broke before it is as lost as ever, and one day was credited since. */
    @Test
    void a_run_of_one_day_that_was_repaired_may_be_joined_to_the_one_before() {
        var read = read("2026-03-02T12:00Z UTC 0", "2026-03-04T12:00Z UTC 0");
        var first = new Repair(id(1), at("2026-03-06T10:00Z UTC 0"), 3, 0);
        var second = new Repair(id(2), at("2026-03-06T11:00Z UTC 0"), 3, 0);
        var answer =
                agreed(
                        new History(0, List.of(), read, List.of(first, second)),
                        at("2026-03-06T12:00Z UTC 0"));
        assertThat(answer.current()).contains(run("2026-03-02", "2026-03-04", 2));
    }

    /** Rule 6: first the days up to then are settled, and a day that was frozen then stays so. */
    @Test
    void a_repair_after_one_day_settles_the_days_up_to_it() {
        var read =
                read(
                        "2026-03-02T12:00Z Pacific/Kiritimati 0",
                        "2026-03-05T00:00Z Pacific/Kiritimati 0");
        var repair = new Repair(id(1), at("2026-03-06T23:00Z Pacific/Kiritimati 0"), 3, 30);
        var answer =
                agreed(
                        new History(
                                0, List.of(), read, List.of(freeze("2026-03-05T10:00Z"), repair)),
                        at("2026-03-06T23:30Z Pacific/Honolulu 0"));
        assertThat(answer.current()).contains(run("2026-03-03", "2026-03-05", 2));
        assertThat(answer.freezes()).isZero();
    }

    /**
     * Rules 1 and 7: in the hour that comes again, a fact is of the new day the first time, too.
     */
    @Test
    void an_outage_in_the_hour_that_comes_again_falls_on_the_day_that_begins_with_it() {
        var outage =
                new Outage(
                        Instant.parse("2026-11-01T05:10:00Z"),
                        Instant.parse("2026-11-01T05:20:00Z"));
        var read =
                read(
                        "2026-10-31T16:00Z America/New_York 1",
                        "2026-11-02T16:00Z America/New_York 1");
        var answer =
                agreed(
                        new History(0, List.of(outage), read, List.of()),
                        at("2026-11-02T17:00Z America/New_York 1"));
        assertThat(answer.current()).contains(run("2026-10-31", "2026-11-02", 2));
    }

    /** Rule 5: what had no effect before the last repair has none for one who asks elsewhere. */
    @Test
    void a_freeze_beyond_the_limit_is_decided_about_once() {
        var read = read("2026-03-28T20:00Z Pacific/Honolulu 0", "2026-03-31T14:00Z Pacific/Apia 0");
        var repair = new Repair(id(3), at("2026-03-31T13:00Z Pacific/Honolulu 0"), 3, 30);
        var decisions =
                List.<Entry>of(
                        new FreezeAdded(id(1), at("2026-03-30T12:00Z Pacific/Honolulu 0"), 1),
                        new FreezeAdded(id(2), at("2026-03-31T12:00Z Pacific/Honolulu 0"), 1),
                        repair);
        var answer =
                agreed(
                        new History(0, List.of(), read, decisions),
                        at("2026-03-31T14:00Z Pacific/Apia 0"));
        assertThat(answer.freezes()).isZero();
    }

    /** Rule 6: the days between count as repaired, also those after a date credited later. */
    @Test
    void a_repaired_day_is_not_missed_again() {
        var read =
                read(
                        "2026-03-08T12:00Z Pacific/Honolulu 0",
                        "2026-03-11T10:31Z Pacific/Honolulu 12");
        var repair = new Repair(id(1), at("2026-03-11T10:30Z Pacific/Kiritimati 0"), 3, 30);
        var answer =
                agreed(
                        new History(0, List.of(), read, List.of(repair)),
                        at("2026-03-12T22:30Z Pacific/Honolulu 12"));
        assertThat(answer.status()).isEqualTo(Status.PENDING_TODAY);
        assertThat(answer.current()).contains(run("2026-03-08", "2026-03-10", 2));
    }

    private static Answer agreed(History history, Moment now) {
        var answer = new StreakOracle(history).at(now);
        var folded = new FoldedHistory(Arrivals.of(history), new Random(1));
        assertThat(folded.at(now, Track.ALL)).isEqualTo(answer);
        return answer;
    }

    private static List<Practice> read(String... moments) {
        return Stream.of(moments).map(SecondOpinionsTest::at).map(Reading::at).toList();
    }

    private static Entry freeze(String at) {
        return new FreezeAdded(id(0), at(at + " UTC 0"), 2);
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }

    /** "2026-03-02T12:00Z Pacific/Apia 4". */
    private static Moment at(String text) {
        var parts = List.of(text.replace("Z ", ":00Z ").split(" ", -1));
        return new Moment(
                Instant.parse(parts.get(0)),
                ZoneId.of(parts.get(1)),
                Integer.parseInt(parts.get(2)));
    }

    private static Run run(String from, String to, int days) {
        return new Run(LocalDate.parse(from), LocalDate.parse(to), days);
    }
}
