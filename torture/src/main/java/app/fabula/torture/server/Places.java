package app.fabula.torture.server;

import app.fabula.torture.contract.Operation;

/**
 * What is there, by the names that the document gives it.
 *
 * @param doomed is a story to be retired, a key to be revoked and a run to be deleted: the others
 *     must stay
 * @param run of reports, which is a job
 */
public record Places(
        String learner,
        String story,
        String group,
        String key,
        Doomed doomed,
        String replay,
        String run) {
    public record Doomed(String story, String key, String run) {}

    private static final String NONE = "0198c5a0-0000-7000-8000-0000000000ff";

    /** That ship. */
    private static final String RULE = "first-story";

    private static final String DOOMED_RULE = "old-friends";

    /** The path of an operation, about what is there. */
    public String in(Operation operation) {
        return operation
                .path()
                .replace("{date}", "2026-03-01")
                .replace("{learner}", learner)
                .replace("{trial}", NONE)
                .replaceAll("\\{[a-z]+}", of(operation));
    }

    /** A body about the story that is there. */
    public String about(String body) {
        return body.replaceAll("(?<=\"storyId\":\")[^\"]*", story);
    }

    private String of(Operation operation) {
        return operation.method().equals("DELETE") ? doomed.run() : of(operation.path());
    }

    private String of(String path) {
        if (path.contains("/achievement-rules/")) {
            return path.endsWith("/retirement") ? DOOMED_RULE : RULE;
        }
        if (path.endsWith("/retirement")) {
            return doomed.story();
        }
        if (path.endsWith("/revocation")) {
            return doomed.key();
        }
        if (path.contains("/learners/")) {
            return learner;
        }
        if (path.contains("/projections/")) {
            return "streak";
        }
        if (path.contains("/jobs/") || path.contains("/report-runs/")) {
            return run;
        }
        if (path.contains("/replays/")) {
            return replay;
        }
        if (path.contains("/stories/")) {
            return story;
        }
        if (path.contains("/groups/")) {
            return group;
        }
        return path.contains("/api-keys/") ? key : NONE;
    }
}
