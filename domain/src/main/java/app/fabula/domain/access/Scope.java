package app.fabula.domain.access;

import java.util.Arrays;
import java.util.Optional;

/** What a caller may do to all things of a kind, whoever they belong to. */
public enum Scope {
    STORIES_READ("stories:read", "Read the library"),
    STORIES_WRITE("stories:write", "Publish, revise, retire and import stories"),
    ACHIEVEMENTS_WRITE("achievements:write", "See, try, publish and retire rules of achievements"),
    LEARNERS_READ(
            "learners:read",
            "Read any learner's account, activities, progress, streak and reports"),
    LEARNERS_WRITE(
            "learners:write",
            "Register any learner, record their activities, void them as long as the learner may,"
                    + " decide about their streaks"),
    LEARNERS_SUPPORT(
            "learners:support",
            "Release or discard what was quarantined, void any learner's activities, grant"
                    + " freezes"),
    ACTIVITIES_IMPORT(
            "activities:import", "Bring any learner's activities of any age from another system"),
    GROUPS_READ("groups:read", "Read any group"),
    GROUPS_WRITE("groups:write", "Make groups, and say who teaches and who learns in them"),
    KEYS_READ("keys:read", "See the keys of services, but never a secret"),
    KEYS_WRITE("keys:write", "Make, rotate and revoke keys of services"),
    OPERATION_READ(
            "operation:read",
            "See projections, replays, long jobs, outages, what was set aside or has failed, and"
                    + " metrics"),
    OPERATION_WRITE(
            "operation:write",
            "Start and stop replays, stop and resume long jobs, retry or discard what was set"
                    + " aside, declare outages");

    private final String code;
    private final String description;

    Scope(String code, String description) {
        this.code = code;
        this.description = description;
    }

    /** Empty for one that this release does not know. */
    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    /** In events and tokens, stable for ever. */
    public String code() {
        return code;
    }

    public String description() {
        return description;
    }

    /** Who could make keys with a key could give themselves every other scope. */
    public boolean isForPeopleOnly() {
        return this == KEYS_WRITE;
    }
}
