package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.report.GetReport;
import app.fabula.application.report.ReportPeriod;
import app.fabula.domain.shared.LearnerId;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Reports as readers get them. What is expected was added up by hand from the {@link Timetable}.
 */
class ReportsIT {
    private static final String ANA = "/learners/" + Timetable.ANA + "/reports";
    private static final String WEEK = ANA + "?from=2026-03-05";

    private static RunningFabula fabula;
    private static Api api;
    private static long everything;

    @BeforeAll
    static void ana_reads() {
        MovingClock.at("2026-03-15T20:00:00Z");
        fabula =
                RunningFabula.unlimited(
                        MovingClock.now.get(), MovingClock.class, WatchedDatabase.class);
        api = fabula.api();
        var timetable = Timetable.begin(api);
        timetable.ben().sync(api);
        timetable.chi().sync(api);
        everything = timetable.ana().sync(api);
        for (var learner : List.of(Timetable.ANA, Timetable.BEN, Timetable.CHI)) {
            ToldAwards.await(api, learner, everything);
        }
        report(WEEK);
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    /** Pauses count, if they are short: 120 s on Monday, 190 on Tuesday, 70 on each day after. */
    @Test
    void anas_first_week() {
        var week = report(WEEK);
        assertThat(numbers(week.get("effort"))).containsExactly(660, 7, 15, 150, 1, 0);
        assertThat(numbers(week.get("outcome"))).containsExactly(1, 30, 7, 6);
        assertThat(numbers(week.at("/before/effort"))).containsOnly(0);
        assertThat(week.at("/before/from").asString()).isEqualTo("2026-02-23");
        assertThat(numbers(week.get("streak"))).containsExactly(7, 7, 0);
        assertThat(week.get("achievements"))
                .extracting(earned -> earned.get("title").asString())
                .containsExactlyInAnyOrder(
                        "Erstes Ziel",
                        "Erste Geschichte",
                        "Serie",
                        "Eine Woche am Stück",
                        "Lesetage",
                        "Wochenendlektüre");
        assertThat(week.get("storiesRead").asInt()).isEqualTo(1);
        assertThat(week.at("/stories/0/title").asString()).isEqualTo("A");
        assertThat(week.get("days")).hasSize(7);
        assertThat(week.at("/activeSecondsByHour/18").asInt()).isEqualTo(120);
        assertThat(week.at("/activeSecondsByHour/19").asInt()).isEqualTo(540);
        assertThat(week.has("asOf")).isFalse();
    }

    /** Against the half of it that this month has had. */
    @Test
    void a_month_is_held_against_the_month_before() {
        var month = report(ANA + "?period=month&from=2026-03-31");
        assertThat(month.get("to").asString()).isEqualTo("2026-03-31");
        assertThat(month.at("/before/from").asString()).isEqualTo("2026-02-01");
        assertThat(month.at("/before/to").asString()).isEqualTo("2026-02-15");
        assertThat(month.at("/outcome/storiesCompleted").asInt()).isEqualTo(2);
        assertThat(numbers(month.get("streak"))).containsExactly(0, 7, 0);
    }

    @ParameterizedTest
    @CsvSource({"text/html, en", "application/pdf, en", "text/html, en-GB", "application/pdf, fr"})
    void pages_say_what_the_numbers_say(String type, String language) {
        var cells = cells(WEEK, language);
        var words = api.document(WEEK, type, language).words();
        var looked = 0;
        for (var cell : cells) {
            if (List.of("effort", "outcome").contains(cell.get(0)) && cell.get(8).equals("count")) {
                assertThat(words).contains(cell.get(2) + " " + cell.get(9) + " " + cell.get(10));
                looked++;
            }
        }
        assertThat(looked).isEqualTo(9);
        assertThat(words).contains(" A ");
    }

    @Test
    void the_table_says_what_the_numbers_say() {
        var week = report(WEEK);
        for (var part : List.of("effort", "outcome")) {
            var values =
                    cells(WEEK, "en").stream()
                            .filter(cell -> cell.getFirst().equals(part))
                            .map(cell -> Integer.parseInt(cell.get(9)))
                            .toList();
            assertThat(values).containsExactlyElementsOf(numbers(week.get(part)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de-CH", "pt-BR", "ar-EG", "hi", "ja"})
    void paper_is_drawn_in_all_languages(String language) {
        var paper = api.document(WEEK, "application/pdf", language);
        assertThat(paper.drawn("week-" + language)).isBetween(2, 4);
        assertThat(paper.header("Content-Language")).isEqualTo(language);
        assertThat(paper.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fabula-2026-03-02-2026-03-08.pdf\"");
        var screen = api.document(WEEK, "text/html", language);
        assertThat(screen.text()).contains("lang=\"" + language + "\"");
        assertThat(screen.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .matches("default-src 'none'; style-src 'sha256-[^']+'; .*sandbox");
    }

    @Test
    void whoever_says_nothing_of_languages_gets_the_learners_own() {
        assertThat(api.get(WEEK).headers().firstValue("Content-Language")).contains("de");
        assertThat(api.document(WEEK, "text/html", "tlh").header("Content-Language"))
                .isEqualTo("de");
    }

    @Test
    void a_week_without_anything_in_it_is_zeros_in_every_form() {
        var path = ANA + "?from=2025-03-05";
        var week = report(path);
        assertThat(numbers(week.get("effort"))).containsOnly(0);
        assertThat(numbers(week.get("outcome"))).containsOnly(0);
        assertThat(week.get("stories")).isEmpty();
        assertThat(cells(path, "en"))
                .filteredOn(cell -> cell.get(8).equals("count"))
                .allMatch(cell -> cell.get(9).equals("0"));
        for (var type : List.of("text/html", "application/pdf")) {
            assertThat(api.document(path, type, "en").words())
                    .contains("Nothing was read in this period.", "Pages read 0 0");
        }
    }

    @Test
    void what_was_known_then_stays_the_same_to_the_last_byte() {
        var learner = UUID.randomUUID().toString();
        Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":1}", 0);
        var story = Timetable.publish(api, "Once", "A fox.", 2);
        var phone = new Device(learner, "Europe/Berlin");
        phone.read(story, 1, 40, "2026-03-12T18:00:00Z");
        phone.sync(api);
        Await.that(
                told -> told.toString().contains("first-goal"),
                () -> api.get("/learners/" + learner + "/notifications").body());
        // Another journey may have asked about this moment, which is over by that.
        var then = MovingClock.now.updateAndGet(now -> now.plusSeconds(1)).toString();
        var path = "/learners/" + learner + "/reports?from=2026-03-12&asOf=" + then;
        var before = everyForm(path);

        MovingClock.now.updateAndGet(now -> now.plusSeconds(60));
        phone.read(story, 2, 30, "2026-03-12T18:00:40Z");
        phone.finish(story, "2026-03-12T18:00:50Z");
        var known = phone.sync(api);
        api.put("/stories/" + story, Timetable.story("Twice", "A fox.", 2)).expecting(200);
        var now = "/learners/" + learner + "/reports?from=2026-03-12";
        Await.equal(
                "Twice", () -> api.getShowing(known, now).body().at("/stories/0/title").asString());

        assertThat(everyForm(path)).isEqualTo(before);
        assertThat(api.getShowing(known, now).body().at("/effort/pagesRead").asInt()).isEqualTo(2);
        assertThat(before.getFirst()).contains("\"asOf\":\"" + then + "\"", "Once");
    }

    @Test
    void titles_are_text_whatever_they_say() {
        var learner = UUID.randomUUID().toString();
        Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":1}", 0);
        var phone = new Device(learner, "Europe/Berlin");
        var titles =
                List.of(
                        "<script>alert(1)</script>",
                        "&lt;b&gt;<img src=x onerror=alert(1)>",
                        "=HYPERLINK(1)",
                        "الماعز <b> و الكلب",
                        "W".repeat(300));
        var minute = 10;
        for (var title : titles) {
            var story = Timetable.publish(api, title, "A fox.", 1);
            phone.read(story, 1, 30, "2026-03-12T18:%d:00Z".formatted(minute++));
        }
        var path = "/learners/" + learner + "/reports?from=2026-03-12";
        api.getShowing(phone.sync(api), path);
        Await.equal(true, () -> api.get(path).text().contains("HYPERLINK"));

        var page = api.document(path, "text/html", "ar");
        assertThat(page.text()).doesNotContain("<script", "<img", "<b>", "&lt;b&gt;<");
        assertThat(page.words()).contains(titles.getFirst(), "&lt;b&gt;<img src=x");
        var paper = api.document(path, "application/pdf", "en");
        assertThat(paper.words()).contains("<script>alert(1)</script>");
        assertThat(paper.drawn("hostile")).isBetween(2, 4);
        assertThat(cells(path, "en"))
                .filteredOn(cell -> cell.getFirst().equals("story"))
                .extracting(cell -> cell.get(5))
                .contains("'=HYPERLINK(1)", titles.getFirst());
    }

    @Test
    void a_teacher_gets_a_report_of_the_class() {
        var group = "/groups/00000000-0000-4000-8000-0000000000f1";
        api.put(
                        group,
                        "{\"name\":\"<i>Foxes</i>\",\"teachers\":[],\"learners\":[\"%s\",\"%s\",\"%s\"]}"
                                .formatted(Timetable.BEN, Timetable.ANA, Timetable.CHI))
                .expecting(201);
        var path = group + "/reports?from=2026-03-05";
        var report = api.getShowing(everything, path).body();
        assertThat(numbers(report.at("/ranges/pagesRead"))).containsExactly(0, 3, 15);
        assertThat(report.get("members"))
                .extracting(member -> member.at("/effort/wordsRead").asInt())
                .containsExactly(30, 150, 0);
        for (var language : List.of("en", "de", "ar")) {
            var page = api.document(path, "text/html", language);
            assertThat(page.text()).doesNotContain("<i>");
            assertThat(page.words()).contains("<i>Foxes</i>", Timetable.ANA);
            var paper = api.document(path, "application/pdf", language);
            assertThat(paper.drawn("group-" + language)).isEqualTo(1);
            // Found on paper, whole or in parts: ids are digits, which go the other way in Arabic.
            assertThat(paper.words()).contains(Timetable.ANA.split("-", 2)[0], "150");
        }
        assertThat(api.document(path, "text/csv", "en").text())
                .contains(
                        "most,wordsRead,Words read,,count,150",
                        "learner,activeTime,Active time," + Timetable.ANA + ",seconds,660");
    }

    @Test
    void a_class_of_then_stays_the_same_to_the_last_byte() {
        var group = "/groups/00000000-0000-4000-8000-0000000000f2";
        var learner = UUID.randomUUID().toString();
        Timetable.register(api, learner, "Europe/Berlin", "{\"pages\":1}", 0);
        var story = Timetable.publish(api, "Once", "A fox.", 2);
        var phone = new Device(learner, "Europe/Berlin");
        phone.read(story, 1, 40, "2026-03-12T18:00:00Z");
        phone.sync(api);
        var body = "{\"name\":\"%s\",\"teachers\":[],\"learners\":[%s]}";
        api.put(group, body.formatted("Foxes", "\"" + learner + "\"")).expecting(201);
        var then = MovingClock.now.updateAndGet(now -> now.plusSeconds(1));
        var path = group + "/reports?from=2026-03-12&asOf=" + then;
        MovingClock.now.updateAndGet(now -> now.plusSeconds(60));
        var before = everyForm(path);
        assertThat(before.getFirst()).contains(learner, "\"pagesRead\":1", "Foxes");

        phone.read(story, 2, 30, "2026-03-12T18:00:40Z");
        phone.sync(api);
        var tag = api.get(group).tag();
        api.send(
                        api.json(group)
                                .header("If-Match", tag)
                                .PUT(BodyPublishers.ofString(body.formatted("Bears", ""))),
                        body.formatted("Bears", ""))
                .expecting(200);
        assertThat(everyForm(path)).isEqualTo(before);
        assertThat(api.get(group + "/reports?from=2026-03-12").text())
                .contains("Bears")
                .doesNotContain(learner);
        api.get(group + "/reports?asOf=2026-03-01T00:00:00Z").expecting(404);
        api.get(group + "/reports?asOf=2099-03-01T00:00:00Z").expecting(409);
    }

    /** Announced is what all that was ever done is judged to be, under the rules that ship. */
    @ParameterizedTest
    @ValueSource(strings = {Timetable.ANA, Timetable.BEN, Timetable.CHI})
    void achievements_are_those_that_were_earned_in_the_period(String learner) {
        var path = "/learners/" + learner;
        var year = report(path + "/reports?from=2026-01-01&to=2026-12-31").get("achievements");
        var earned = report(path + "/achievements").get("items");
        assertThat(year.valueStream().map(one -> one.get("code").asString()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        earned.valueStream().map(one -> one.get("code").asString()).toList());
        var week = report(path + "/reports/week?date=2026-03-05").get("achievements");
        assertThat(report(path + "/reports?from=2026-03-05").get("achievements"))
                .hasSize(week.size());
    }

    /** Two look-ups in the log, and of each read model its position and what it has. */
    @Test
    void a_week_costs_one_read_of_the_statistics_and_no_more_than_a_year() {
        var week = asked(ReportPeriod.weekOf(LocalDate.parse("2026-03-05")));
        var year =
                asked(
                        ReportPeriod.between(
                                LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")));
        assertThat(week).filteredOn(sql -> sql.contains("from statistics_day")).hasSize(1);
        assertThat(week).as("%s", week).hasSizeLessThan(20);
        assertThat(year).hasSameSizeAs(week);
    }

    @Test
    void no_connection_is_held_while_a_report_is_written_down() {
        WatchedDatabase.heldByWriters.clear();
        everyForm(WEEK);
        everyForm(WEEK + "&asOf=2026-03-15T20:00:00Z");
        assertThat(WatchedDatabase.heldByWriters).hasSize(6).containsOnly(0);
    }

    private static List<String> asked(ReportPeriod period) {
        var learner = new LearnerId(UUID.fromString(Timetable.ANA));
        var question = new GetReport.Question(_ -> period, Optional.<Instant>empty(), List.of());
        WatchedDatabase.taken();
        fabula.reports().of(learner, question);
        return WatchedDatabase.taken();
    }

    private static JsonNode report(String path) {
        return api.getShowing(everything, path).body();
    }

    private static List<String> everyForm(String path) {
        var forms = new ArrayList<>(List.of(api.get(path).expecting(200).text()));
        for (var type : List.of("text/csv", "text/html", "application/pdf")) {
            var document = api.document(path, type, "en");
            forms.add(HexFormat.of().formatHex(document.bytes()));
        }
        return forms;
    }

    private static List<Integer> numbers(JsonNode object) {
        return object.valueStream().map(JsonNode::asInt).toList();
    }

    /** Nothing in these titles is quoted but by whole cells. */
    private static List<List<String>> cells(String path, String language) {
        var table = api.document(path, "text/csv", language).text();
        return table.lines().skip(1).map(line -> List.of(line.split(",", -1))).toList();
    }
}
