package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Three learners in three zones over two weeks of March 2026, all offline until their end. What is
 * expected was added up by hand from the timetable below.
 *
 * <pre>
 * Ana, Berlin, 2 pages a day. Story A: 3 pages of 10 words; story B: 2 pages of 20 words.
 *   Mon 2 to Sun 8: pages A1 and A2 each evening, 10 s each; on Tue 3 also A3, and finished: complete.
 *   Mon 9: nothing. Tue 10, half past midnight (still Monday in UTC): B1, B2, 20 s each, finished: complete.
 * Ben, New York, 60 active seconds a day, the day starts at 4. The clock is put forward on Sun 8.
 *   Sat 7, 23:00: A1, 30 s. Sun 8, 03:30, still Saturday for him: A2, 30 s. Sun 8, noon: A1, 70 s.
 * Chi, Tokyo, 1 page a day.
 *   Sun 15, 01:00: B1, 5 s. Sun 15, 23:59: B2, 5 s. Mon 16, 00:00: B1, 5 s.
 * </pre>
 */
class TwoWeeksOfReadingIT {
    private static final String ana = "00000000-0000-4000-8000-00000000000a";
    private static final String ben = "00000000-0000-4000-8000-00000000000b";
    private static final String chi = "00000000-0000-4000-8000-00000000000c";

    /** Sunday evening in Berlin, afternoon in New York, Monday morning in Tokyo. */
    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));

    private static final Api api = fabula.api();
    private static String a = "";
    private static String b = "";
    private static long everything;

    @BeforeAll
    static void three_learners_read() {
        a = publish("A", "one two three four five six seven eight nine ten", 3);
        b =
                publish(
                        "B",
                        "one two three four five six seven eight nine ten one two three four five six seven eight nine ten",
                        2);
        register(ana, "Europe/Berlin", "{\"pages\":2}", 0);
        register(ben, "America/New_York", "{\"activeSeconds\":60}", 4);
        register(chi, "Asia/Tokyo", "{\"pages\":1}", 0);
        anaReads();
        benReads();
        chiReads();
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void anas_first_week() {
        var week = week(ana, "2026-03-05");
        assertThat(week.get("from").asString()).isEqualTo("2026-03-02");
        assertThat(week.get("to").asString()).isEqualTo("2026-03-08");
        assertTotals(week, 15, 12, 150, 120, 150, 1, 1);
        assertThat(week.get("daysActive").asInt()).isEqualTo(7);
        assertThat(week.get("daysCredited").asInt()).isEqualTo(7);
        assertRun(week.get("streak").get("current"), 7, "2026-03-02", "2026-03-08");
        assertThat(week.get("achievements")).hasSize(2);
        assertAward(week.get("achievements").get(0), "first-story", "2026-03-03T18:03:00Z");
        assertAward(week.get("achievements").get(1), "week-streak", "2026-03-08T18:01:00Z");
    }

    @Test
    void anas_second_week() {
        var week = week(ana, "2026-03-15");
        assertTotals(week, 2, 0, 40, 0, 40, 1, 1);
        assertThat(week.get("daysActive").asInt()).isEqualTo(1);
        assertThat(week.get("days").get(0).get("pagesRead").asInt()).isZero();
        assertThat(week.get("days").get(1).get("date").asString()).isEqualTo("2026-03-10");
        assertThat(week.get("days").get(1).get("pagesRead").asInt()).isEqualTo(2);
        assertThat(week.get("streak").get("status").asString()).isEqualTo("broken");
        assertThat(week.get("streak").get("current").get("days").asInt()).isZero();
        assertRun(week.get("streak").get("longest"), 7, "2026-03-02", "2026-03-08");
        assertThat(week.get("achievements")).isEmpty();
    }

    @Test
    void bens_days_start_at_four_on_the_wall_clock_also_when_it_is_put_forward() {
        var week = week(ben, "2026-03-08");
        assertTotals(week, 3, 1, 30, 10, 130, 1, 0);
        assertThat(week.get("daysActive").asInt()).isEqualTo(2);
        assertThat(week.get("daysCredited").asInt()).isEqualTo(2);
        assertRun(week.get("streak").get("current"), 2, "2026-03-07", "2026-03-08");
        assertTotals(week(ben, "2026-03-09"), 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void chis_sunday_ends_at_midnight_in_tokyo() {
        var week = week(chi, "2026-03-15");
        assertTotals(week, 2, 0, 40, 0, 10, 1, 0);
        assertRun(week.get("streak").get("current"), 1, "2026-03-15", "2026-03-15");
        assertTotals(week(chi, "2026-03-16"), 1, 1, 20, 20, 5, 0, 0);
        var streak = api.getShowing(everything, "/learners/" + chi + "/streak").body();
        assertThat(streak.get("today").asString()).isEqualTo("2026-03-16");
        assertThat(streak.get("status").asString()).isEqualTo("done-today");
        assertThat(streak.get("pagesToday").asInt()).isEqualTo(1);
        assertRun(streak.get("current"), 2, "2026-03-15", "2026-03-16");
    }

    @Test
    void anas_progress_and_achievements() {
        var progress = api.getShowing(everything, "/learners/" + ana + "/progress").body();
        assertThat(progress.get("totals").get("storiesStarted").asInt()).isEqualTo(2);
        assertThat(progress.get("totals").get("storiesCompleted").asInt()).isEqualTo(2);
        assertThat(progress.get("totals").get("pagesRead").asInt()).isEqualTo(5);
        assertThat(progress.get("totals").get("activeSeconds").asInt()).isEqualTo(190);
        var first = progress.get("items").get(0);
        assertThat(first.get("storyId").asString()).isEqualTo(a);
        assertThat(first.get("completedAt").asString()).isEqualTo("2026-03-03T18:03:00Z");
        var achievements = api.getShowing(everything, "/learners/" + ana + "/achievements").body();
        assertThat(achievements.get("items")).hasSize(2);
        assertAward(achievements.get("items").get(0), "first-story", "2026-03-03T18:03:00Z");
    }

    /** A replay in the middle of everything: afterwards every answer is the same, byte for byte. */
    @ParameterizedTest
    @ValueSource(strings = {"stories", "progress", "streak", "achievements", "report"})
    void a_replay_comes_to_the_same(String projection) {
        var before = answers();
        api.post("/projections/" + projection + "/replays", "").expecting(202);
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void who_awaits_what_is_not_written_is_told_to_come_again() {
        var answer = api.getAwaiting("999999999", "/learners/" + ana + "/streak").expecting(503);
        assertThat(answer.body().get("type").asString()).isEqualTo("/problems/projection-behind");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        api.getAwaiting("soon", "/learners/" + ana + "/streak").expecting(400);
    }

    @Test
    void who_has_just_registered_is_known_at_once() {
        for (var i = 0; i < 20; i++) {
            var learner = "00000000-0000-4000-8000-0000000001%02d".formatted(i);
            register(learner, "Etc/UTC", "{\"pages\":1}", 0);
            api.get("/learners/" + learner).expecting(200);
            api.get("/learners/" + learner + "/streak").expecting(200);
        }
    }

    private static String answers() {
        var all = new StringBuilder();
        for (var path :
                new String[] {
                    "/stories",
                    "/stories/" + a,
                    "/learners/" + ana,
                    "/learners/" + ana + "/progress",
                    "/learners/" + ana + "/streak",
                    "/learners/" + ana + "/achievements",
                    "/learners/" + ben + "/reports/week?date=2026-03-08"
                }) {
            all.append(api.getShowing(everything, path).body()).append('\n');
        }
        return all.toString();
    }

    private static void anaReads() {
        var phone = new Device(api, ana, "Europe/Berlin");
        phone.start(a, "2026-03-02T17:59:00Z");
        for (var day = 2; day <= 8; day++) {
            phone.read(a, 1, 10, "2026-03-0%dT18:00:00Z".formatted(day));
            phone.read(a, 2, 10, "2026-03-0%dT18:01:00Z".formatted(day));
        }
        phone.read(a, 3, 10, "2026-03-03T18:02:00Z");
        phone.finish(a, "2026-03-03T18:03:00Z");
        phone.start(b, "2026-03-09T23:29:00Z");
        phone.read(b, 1, 20, "2026-03-09T23:30:00Z");
        phone.read(b, 2, 20, "2026-03-09T23:31:00Z");
        phone.finish(b, "2026-03-09T23:32:00Z");
        everything = Math.max(everything, phone.sync());
    }

    private static void benReads() {
        var tablet = new Device(api, ben, "America/New_York");
        tablet.read(a, 1, 30, "2026-03-08T04:00:00Z");
        tablet.read(a, 2, 30, "2026-03-08T07:30:00Z");
        tablet.read(a, 1, 70, "2026-03-08T16:00:00Z");
        everything = Math.max(everything, tablet.sync());
    }

    private static void chiReads() {
        var phone = new Device(api, chi, "Asia/Tokyo");
        phone.read(b, 1, 5, "2026-03-14T16:00:00Z");
        phone.read(b, 2, 5, "2026-03-15T14:59:00Z");
        phone.read(b, 1, 5, "2026-03-15T15:00:00Z");
        everything = Math.max(everything, phone.sync());
    }

    private static JsonNode week(String learner, String date) {
        return api.getShowing(everything, "/learners/" + learner + "/reports/week?date=" + date)
                .body();
    }

    private static void assertTotals(
            JsonNode week,
            int pages,
            int reread,
            int words,
            int wordsReread,
            int seconds,
            int started,
            int completed) {
        var totals = week.get("totals");
        assertThat(totals.get("pagesRead").asInt()).as("pages").isEqualTo(pages);
        assertThat(totals.get("pagesReread").asInt()).as("pages reread").isEqualTo(reread);
        assertThat(totals.get("wordsRead").asInt()).as("words").isEqualTo(words);
        assertThat(totals.get("wordsReread").asInt()).as("words reread").isEqualTo(wordsReread);
        assertThat(totals.get("activeSeconds").asInt()).as("seconds").isEqualTo(seconds);
        assertThat(totals.get("storiesStarted").asInt()).as("started").isEqualTo(started);
        assertThat(totals.get("storiesCompleted").asInt()).as("completed").isEqualTo(completed);
    }

    private static void assertRun(JsonNode run, int days, String from, String to) {
        assertThat(run.get("days").asInt()).isEqualTo(days);
        assertThat(run.get("from").asString()).isEqualTo(from);
        assertThat(run.get("to").asString()).isEqualTo(to);
    }

    private static void assertAward(JsonNode award, String code, String earnedAt) {
        assertThat(award.get("code").asString()).isEqualTo(code);
        assertThat(award.get("earnedAt").asString()).isEqualTo(earnedAt);
    }

    private static String publish(String title, String page, int pages) {
        var texts = "\"" + page + "\"" + (",\"" + page + "\"").repeat(pages - 1);
        var story =
                """
                {"language":"en","title":"%s","licence":"CC BY 4.0","pages":[%s]}
                """
                        .formatted(title, texts);
        return api.post("/stories", story).expecting(201).body().get("id").asString();
    }

    private static void register(String learner, String zone, String goal, int dayStartHour) {
        var plan =
                """
                {"zoneId":"%s","languages":["en"],"nativeLanguage":"de","dailyGoal":%s,"dayStartHour":%d}
                """
                        .formatted(zone, goal, dayStartHour);
        api.put("/learners/" + learner, plan).expecting(201);
    }
}
