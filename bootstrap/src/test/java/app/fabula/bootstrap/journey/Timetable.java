package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/**
 * Three learners in three zones over two weeks of March 2026, all offline until their end.
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
record Timetable(String storyA, String storyB) {
    static final String ANA = "00000000-0000-4000-8000-00000000000a";
    static final String BEN = "00000000-0000-4000-8000-00000000000b";
    static final String CHI = "00000000-0000-4000-8000-00000000000c";

    private static final String TEN_WORDS = "one two three four five six seven eight nine ten";

    /** The stories are there, and the learners registered. */
    static Timetable begin(Api api) {
        register(api, ANA, "Europe/Berlin", "{\"pages\":2}", 0);
        register(api, BEN, "America/New_York", "{\"activeSeconds\":60}", 4);
        register(api, CHI, "Asia/Tokyo", "{\"pages\":1}", 0);
        return new Timetable(
                publish(api, "A", TEN_WORDS, 3), publish(api, "B", TEN_WORDS + " " + TEN_WORDS, 2));
    }

    Device ana() {
        var phone = new Device(ANA, "Europe/Berlin");
        phone.start(storyA, "2026-03-02T17:59:00Z");
        for (var day = 2; day <= 8; day++) {
            phone.read(storyA, 1, 10, "2026-03-0%dT18:00:00Z".formatted(day));
            phone.read(storyA, 2, 10, "2026-03-0%dT18:01:00Z".formatted(day));
        }
        phone.read(storyA, 3, 10, "2026-03-03T18:02:00Z");
        phone.finish(storyA, "2026-03-03T18:03:00Z");
        phone.start(storyB, "2026-03-09T23:29:00Z");
        phone.read(storyB, 1, 20, "2026-03-09T23:30:00Z");
        phone.read(storyB, 2, 20, "2026-03-09T23:31:00Z");
        phone.finish(storyB, "2026-03-09T23:32:00Z");
        return phone;
    }

    Device ben() {
        var tablet = new Device(BEN, "America/New_York");
        tablet.read(storyA, 1, 30, "2026-03-08T04:00:00Z");
        tablet.read(storyA, 2, 30, "2026-03-08T07:30:00Z");
        tablet.read(storyA, 1, 70, "2026-03-08T16:00:00Z");
        return tablet;
    }

    Device chi() {
        var phone = new Device(CHI, "Asia/Tokyo");
        phone.read(storyB, 1, 5, "2026-03-14T16:00:00Z");
        phone.read(storyB, 2, 5, "2026-03-15T14:59:00Z");
        phone.read(storyB, 1, 5, "2026-03-15T15:00:00Z");
        return phone;
    }

    static void assertTotals(
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

    static void register(Api api, String learner, String zone, String goal, int dayStartHour) {
        var plan =
                """
                {"zoneId":"%s","languages":["en"],"nativeLanguage":"de","dailyGoal":%s,"dayStartHour":%d}
                """
                        .formatted(zone, goal, dayStartHour);
        api.put("/learners/" + learner, plan).expecting(201);
    }

    static String publish(Api api, String title, String page, int pages) {
        return api.post("/stories", story(title, page, pages))
                .expecting(201)
                .body()
                .get("id")
                .asString();
    }

    static String story(String title, String page, int pages) {
        var texts = "\"" + page + "\"" + (",\"" + page + "\"").repeat(pages - 1);
        return """
        {"language":"en","title":"%s","licence":"CC BY 4.0","pages":[%s]}
        """
                .formatted(title, texts);
    }

    /** Publishes a story, and waits until whoever looks for it finds it. */
    static String shelve(Api api, String story) {
        var published = api.post("/stories", story).expecting(201);
        api.getShowing(published.position(), "/stories?limit=1");
        return published.body().get("id").asString();
    }
}
