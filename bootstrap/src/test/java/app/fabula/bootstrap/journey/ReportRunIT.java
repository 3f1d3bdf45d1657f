package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reports of many learners, from the order to the documents. */
class ReportRunIT {
    private static final String BEN = "00000000-0000-4000-8000-0000000000b2";

    /** Nothing is announced as of an instant at which the clock never was. */
    private static final String THEN = "2026-03-15T20:00:30Z";

    private static RunningFabula fabula;
    private static Api api;

    @BeforeAll
    static void ana_reads() {
        MovingClock.at("2026-03-15T20:00:00Z");
        fabula = RunningFabula.unlimited(MovingClock.now.get(), MovingClock.class);
        api = fabula.api();
        Timetable.begin(api).ana().sync(api);
        Timetable.register(api, BEN, "Europe/Berlin", "{\"pages\":1}", 0);
        MovingClock.at("2026-03-15T20:01:00Z");
    }

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void everybody_has_the_report_that_they_would_have_asked_for() {
        var run = done(start("csv", ",\"language\":\"de\",\"asOf\":\"" + THEN + "\""));
        assertThat(run.get("total").asInt()).isEqualTo(run.get("done").asInt());
        assertThat(documents(run)).contains(Timetable.ANA, BEN);

        var theirs = "/learners/" + Timetable.ANA + "/reports?from=2026-03-02&asOf=" + THEN;
        assertThat(document(run, Timetable.ANA, "text/csv").text())
                .isEqualTo(api.document(theirs, "text/csv", "de").text())
                .contains(",660,0");
    }

    @Test
    void a_group_has_those_of_its_learners_as_known_at_the_start_of_the_run() {
        var group = UUID.randomUUID();
        api.put(
                        "/groups/" + group,
                        "{\"name\":\"Foxes\",\"teachers\":[],\"learners\":[\"%s\",\"%s\"]}"
                                .formatted(Timetable.ANA, UUID.randomUUID()))
                .expecting(201);
        MovingClock.at("2026-03-15T20:02:00Z");
        var order = ",\"groupId\":\"" + group + "\"";
        start("html", order + ",\"asOf\":\"2026-03-04T12:00:00Z\"", 404);
        start("html", ",\"groupId\":\"" + UUID.randomUUID() + "\"", 404);
        start("html", ",\"language\":\"klingon\"", 422);

        var begun = start("pdf", order);
        assertThat(begun.get("total").asInt()).isEqualTo(2);
        var now = done(begun);
        assertThat(now.get("total").asInt()).isEqualTo(2);
        assertThat(documents(now)).containsExactly(Timetable.ANA);
        var paper = document(now, Timetable.ANA, "application/pdf");
        assertThat(paper.drawn("report-run")).isBetween(2, 4);
        assertThat(paper.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fabula-2026-03-02-2026-03-08.pdf\"");
    }

    @Test
    void runs_are_listed_the_newest_first_page_by_page() {
        var older = done(startLater("csv"));
        var newer = done(startLater("html"));

        var first = api.get("/report-runs?limit=1").expecting(200).body();
        assertThat(first.get("items").valueStream()).containsExactly(newer);
        var next = "/report-runs?limit=1&cursor=" + first.get("nextCursor").asString();
        assertThat(api.get(next).expecting(200).body().get("items").valueStream())
                .containsExactly(older);
    }

    @Test
    void whoever_operates_sees_the_job_and_what_is_done_stays_done() {
        var run = done(start("csv", ""));
        var id = run.get("id").asString();
        var jobs = api.get("/jobs?state=done").expecting(200).body().get("items");
        assertThat(jobs)
                .anySatisfy(job -> {
                    assertThat(job.get("id").asString()).isEqualTo(id);
                    assertThat(job.get("kind").asString()).isEqualTo("learner-reports");
                });
        var job = api.get("/jobs/" + id).expecting(200).body();
        assertThat(api.post("/jobs/" + id + "/stop", "").expecting(202).body()).isEqualTo(job);
        assertThat(api.post("/jobs/" + id + "/resume", "").expecting(202).body()).isEqualTo(job);
        var path = "/report-runs/" + id;
        assertThat(api.post(path + "/stop", "").expecting(202).body()).isEqualTo(run);
        assertThat(api.post(path + "/resume", "").expecting(202).body()).isEqualTo(run);
    }

    /** Than any that was started before. */
    private static JsonNode startLater(String format) {
        MovingClock.now.set(MovingClock.now.get().plusSeconds(1));
        return start(format, "");
    }

    private static JsonNode start(String format, String more) {
        return start(format, more, 202);
    }

    private static JsonNode start(String format, String more, int status) {
        var order =
                "{\"period\":\"week\",\"from\":\"2026-03-05\",\"format\":\"%s\"%s}"
                        .formatted(format, more);
        return api.post("/report-runs", order).expecting(status).body();
    }

    private static JsonNode done(JsonNode run) {
        var path = "/report-runs/" + run.get("id").asString();
        return Await.when(
                shown -> shown.get("state").asString().equals("done"),
                () -> api.get(path).expecting(200).body());
    }

    private static List<String> documents(JsonNode run) {
        return api.get("/report-runs/" + run.get("id").asString() + "/reports")
                .expecting(200)
                .body()
                .get("items")
                .valueStream()
                .map(item -> item.get("learnerId").asString())
                .toList();
    }

    private static Document document(JsonNode run, String learner, String type) {
        var path = "/report-runs/%s/reports/%s".formatted(run.get("id").asString(), learner);
        return api.document(path, type, "en");
    }
}
