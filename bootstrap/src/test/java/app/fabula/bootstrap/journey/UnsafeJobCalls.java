package app.fabula.bootstrap.journey;

import static app.fabula.bootstrap.journey.UnsafeCalls.call;

import app.fabula.bootstrap.journey.UnsafeCalls.Call;
import app.fabula.bootstrap.journey.UnsafeCalls.Kind;
import java.util.List;
import java.util.UUID;

/** Calls that begin long jobs, or change what becomes of them. */
final class UnsafeJobCalls {
    private final Api api;

    UnsafeJobCalls(Api api) {
        this.api = api;
    }

    List<Kind> all() {
        return List.of(
                new Kind("startReportRun", "", false, this::start),
                new Kind(
                        "stopReportRun",
                        "that is done",
                        false,
                        () -> change("report-runs", "stop")),
                new Kind(
                        "resumeReportRun",
                        "that is done",
                        false,
                        () -> change("report-runs", "resume")),
                new Kind("deleteReportRun", "that is done", false, this::delete),
                new Kind("stopJob", "that is done", false, () -> change("jobs", "stop")),
                new Kind("resumeJob", "that is done", false, () -> change("jobs", "resume")));
    }

    private Call start() {
        return call("POST", "/report-runs", order(), 202, () -> {});
    }

    private Call change(String which, String how) {
        return call("POST", "/" + which + "/" + done() + "/" + how, "", 202, () -> {});
    }

    private Call delete() {
        var path = "/report-runs/" + done();
        return call("DELETE", path, "", 200, () -> api.get(path).expecting(404));
    }

    /** A run. */
    private String done() {
        var run = api.post("/report-runs", order()).expecting(202).body().get("id").asString();
        Await.that(
                job -> job.get("state").asString().equals("done"),
                () -> api.get("/jobs/" + run).expecting(200).body());
        return run;
    }

    /** Of nobody. */
    private String order() {
        var group = UUID.randomUUID();
        api.put("/groups/" + group, "{\"name\":\"Nobody\",\"teachers\":[],\"learners\":[]}")
                .expecting(201);
        return """
        {"period":"week","from":"2026-03-02","format":"csv","groupId":"%s"}
        """
                .formatted(group)
                .strip();
    }
}
