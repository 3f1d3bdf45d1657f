package app.fabula.bootstrap.command;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.domain.access.Role;
import app.fabula.domain.shared.StoryId;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What to open and what to paste into another terminal, in this order. */
record FirstSteps(int port, Surroundings surroundings) {
    private static final Duration DAY = Duration.ofHours(12);

    /**
     * @param issuer of the tokens that are needed; empty where they come from elsewhere
     * @param story to read
     */
    List<String> lines(Optional<DevelopmentIssuer> issuer, Optional<StoryId> story) {
        var lines = new ArrayList<String>();
        lines.add("open  " + url("/docs") + "  (for programs: " + url("/v3/api-docs") + ")");
        issuer.ifPresentOrElse(
                known -> lines.addAll(asLearner(known, story)),
                () ->
                        lines.add(
                                "call  with tokens of your OpenID provider, or with a key: ./fabula keys"));
        lines.add("stop  Ctrl-C");
        return lines;
    }

    private List<String> asLearner(DevelopmentIssuer issuer, Optional<StoryId> story) {
        var id = surroundings.ids().get();
        var learner = "/api/v1/learners/" + id;
        var lines = new ArrayList<String>();
        lines.add("be    a learner for 12 hours; for other roles: ./fabula token author");
        lines.add("      TOKEN=" + token(issuer, id));
        lines.add("try   " + asked("/api/v1/stories"));
        story.ifPresent(read -> {
            lines.add(register(learner));
            lines.add(read(learner, read));
            lines.add("      " + asked(learner + "/streak"));
        });
        return lines;
    }

    private static String token(DevelopmentIssuer issuer, UUID learner) {
        return issuer.token(learner, Set.of(Role.LEARNER), DAY);
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
        return "      %s -X %s -H 'Content-Type: application/json' -d '%s'"
                .formatted(asked(path), method, json);
    }

    private String asked(String path) {
        return "curl -s -H \"Authorization: Bearer $TOKEN\" " + url(path);
    }

    private String url(String path) {
        return "http://localhost:%d%s".formatted(port, path);
    }
}
