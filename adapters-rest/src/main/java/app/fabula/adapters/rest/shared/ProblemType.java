package app.fabula.adapters.rest.shared;

import app.fabula.domain.shared.Refusal;
import java.net.URI;
import java.util.Arrays;

/**
 * Every kind of error that this API answers with, and no other. The code is stable for ever; the
 * title never changes with the occurrence.
 */
public enum ProblemType {
    UNREADABLE_REQUEST("unreadable-request", 400, "The request cannot be read"),
    BAD_PARAMETER("bad-parameter", 400, "A parameter cannot be read"),
    UNREADABLE_CURSOR("unreadable-cursor", 400, "The cursor does not belong to this list"),
    UNAUTHENTICATED("unauthenticated", 401, "The caller is not known"),
    FORBIDDEN("forbidden", 403, "The caller may not do this"),
    CROSS_SITE_REQUEST("cross-site-request", 403, "The request comes from another site"),
    UNKNOWN_PATH("unknown-path", 404, "There is nothing at this path"),
    UNKNOWN_STORY("unknown-story", 404, "There is no such story"),
    UNKNOWN_LEARNER("unknown-learner", 404, "There is no such learner"),
    NOT_REGISTERED_THEN("not-registered-then", 404, "The learner was not registered then"),
    UNKNOWN_ACTIVITY("unknown-activity", 404, "There is no such activity"),
    UNKNOWN_QUARANTINED_ACTIVITY(
            "unknown-quarantined-activity", 404, "There is no such activity in quarantine"),
    UNKNOWN_AWARD("unknown-award", 404, "There is no such award"),
    UNKNOWN_RULE("unknown-rule", 404, "There is no such rule"),
    UNKNOWN_RULE_TRIAL("unknown-rule-trial", 404, "There is no such trial of the rule"),
    BADGES_NOT_OFFERED("badges-not-offered", 404, "There are no badges here"),
    UNKNOWN_GROUP("unknown-group", 404, "There is no such group"),
    UNKNOWN_PAUSE("unknown-pause", 404, "There is no such pause"),
    UNKNOWN_API_KEY("unknown-api-key", 404, "There is no such key"),
    UNKNOWN_PROJECTION("unknown-projection", 404, "There is no such projection"),
    UNKNOWN_REPLAY("unknown-replay", 404, "There is no such replay"),
    UNKNOWN_JOB("unknown-job", 404, "There is no such job"),
    UNKNOWN_REPORT_RUN("unknown-report-run", 404, "There is no such run of reports"),
    UNKNOWN_REPORT("unknown-report", 404, "There is no such report"),
    UNKNOWN_PARKED_SEQUENCE(
            "unknown-parked-sequence", 404, "There is no such sequence that was set aside"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "The resource does not have this method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation is acceptable to the client"),
    REQUEST_TIMEOUT("request-timeout", 408, "The request came too slowly"),
    STORY_RETIRED("story-retired", 409, "The story has been retired"),
    STORY_ALREADY_PUBLISHED("story-already-published", 409, "The story has been published before"),
    RULE_VERSION_TAKEN("rule-version-taken", 409, "That version says something else"),
    RULE_VERSION_NOT_NEXT("rule-version-not-next", 409, "That version is not the next"),
    RULE_SCOPE_CHANGED("rule-scope-changed", 409, "The scope of a rule stays as it is"),
    RULE_UNTRIED("rule-untried", 409, "The rule has not been tried"),
    TOO_MANY_RULE_TRIALS("too-many-rule-trials", 409, "As many trials are open as may be"),
    NOT_YET("not-yet", 409, "That instant is to come"),
    PERIOD_REVERSED("period-reversed", 409, "The period ends before it begins"),
    PERIOD_TOO_LONG("period-too-long", 409, "The period is too long"),
    TOO_MANY_REPORT_RUNS(
            "too-many-report-runs", 409, "There is no room for another run of reports"),
    NOTHING_TO_READ("nothing-to-read", 409, "There is nothing to read in that language"),
    FREEZE_STOCK_FULL("freeze-stock-full", 409, "There is no room for another freeze"),
    NOTHING_TO_REPAIR("nothing-to-repair", 409, "There is no broken run to repair"),
    TOO_LATE_TO_REPAIR("too-late-to-repair", 409, "The run broke too long ago"),
    REPAIRED_LATELY("repaired-lately", 409, "The last repair was not long ago"),
    PAUSE_NOT_AHEAD("pause-not-ahead", 409, "The pause does not lie ahead"),
    PAUSES_OVERLAP("pauses-overlap", 409, "There is a pause in that time already"),
    PAUSE_DAYS_EXHAUSTED("pause-days-exhausted", 409, "There are not enough days of pause left"),
    OUTAGE_TOO_LONG("outage-too-long", 409, "The outage is too long"),
    TOO_LATE_TO_VOID("too-late-to-void", 409, "It is too late to void the activity"),
    ALREADY_RELEASED("already-released", 409, "The activity has been released"),
    ALREADY_DISCARDED("already-discarded", 409, "The activity has been discarded"),
    STILL_IN_THE_FUTURE("still-in-the-future", 409, "The activity has not happened yet"),
    API_KEY_REVOKED("api-key-revoked", 409, "The key has been revoked"),
    API_KEY_EXPIRED("api-key-expired", 409, "The key has expired"),
    ANOTHER_EVENT_PARKED(
            "another-event-parked", 409, "Another event is the one that cannot be handled"),
    REPLAY_RUNNING("replay-running", 409, "A replay is under way"),
    IDEMPOTENCY_KEY_IN_USE(
            "idempotency-key-in-use", 409, "A request with this key is being executed"),
    SHOWN_ONCE("shown-once", 409, "The answer is shown once"),
    /** To read a retired story is to come too late; to change it is a conflict. */
    STORY_GONE(STORY_RETIRED.code, 410, STORY_RETIRED.title),
    RULE_RETIRED("rule-retired", 410, "The rule has been retired"),
    OUTDATED("outdated", 412, "It is no longer what you have seen"),
    BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
    URI_TOO_LONG("uri-too-long", 414, "The URI is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is not of a known type"),
    MISDIRECTED_REQUEST("misdirected-request", 421, "The request is meant for another host"),
    INVALID_REQUEST("invalid-request", 422, "The request breaks a rule"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The key belongs to another request"),
    QUOTA_EXCEEDED("quota-exceeded", 429, "There were too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The header fields are too large"),
    INTERNAL_ERROR("internal-error", 500, "Something went wrong here"),
    NOT_IMPLEMENTED("not-implemented", 501, "The server does not know how to do this"),
    OVERLOADED("overloaded", 503, "There is too much to do"),
    PROJECTION_BEHIND("projection-behind", 503, "What was awaited is not shown yet"),
    UNAVAILABLE("unavailable", 503, "The service is not available");

    private final String code;
    private final int status;
    private final String title;

    ProblemType(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /**
     * The type that a refusal is told as.
     *
     * @throws IllegalStateException for a refusal that nobody has catalogued
     */
    static ProblemType of(Refusal refusal) {
        var status =
                switch (refusal.reason()) {
                    case UNKNOWN -> 404;
                    case GONE -> 410;
                    case CONFLICT -> 409;
                };
        return Arrays.stream(values())
                .filter(type -> type.code.equals(refusal.code()) && type.status == status)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("uncatalogued: " + refusal.code()));
    }

    /** What the framework or the container means by a status. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> UNKNOWN_PATH;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 431 -> HEADERS_TOO_LARGE;
            case 501, 505 -> NOT_IMPLEMENTED;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? UNREADABLE_REQUEST : INTERNAL_ERROR;
        };
    }

    /** Where it is explained. */
    public URI uri() {
        return URI.create("/problems/" + code);
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
