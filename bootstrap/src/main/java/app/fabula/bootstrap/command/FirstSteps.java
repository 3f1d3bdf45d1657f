package app.fabula.bootstrap.command;

import app.fabula.domain.shared.StoryId;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to open and what to paste into another terminal, in this order. */
record FirstSteps(int port, Surroundings surroundings) {

    /**
     * @param story to read
     */
    List<String> lines(Optional<StoryId> story) {
        var learner = "/api/v1/learners/" + surroundings.ids().get();
        var lines = new ArrayList<String>();
        lines.add("open  " + url("/docs") + "  (for programs: " + url("/v3/api-docs") + ")");
        lines.add("try   curl -s " + url("/api/v1/stories"));
        story.ifPresent(id -> {
            lines.add(register(learner));
            lines.add(read(learner, id));
            lines.add("      curl -s " + url(learner + "/streak"));
        });
        lines.add("stop  Ctrl-C");
        return lines;
    }

    private String register(String learner) {
        return sent(
                "PUT",
                learner,
                """
                {"zoneId":"%s","languages":["es"],"nativeLanguage":"en"}\
                """
                        .formatted(ZoneId.systemDefault()));
    }

    private String read(String learner, StoryId story) {
        return sent(
                "POST",
                learner + "/activities",
                """
                {"activities":[{"id":"%s","type":"story-started","storyId":"%s","occurredAt":"%s","zoneId":"%s"}]}\
                """
                        .formatted(
                                surroundings.ids().get(),
                                story,
                                surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                                ZoneId.systemDefault()));
    }

    private String sent(String method, String path, String json) {
        return "      curl -s -X %s %s -H 'Content-Type: application/json' -d '%s'"
                .formatted(method, url(path), json);
    }

    private String url(String path) {
        return "http://localhost:%d%s".formatted(port, path);
    }
}
