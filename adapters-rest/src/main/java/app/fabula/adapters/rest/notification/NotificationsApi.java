package app.fabula.adapters.rest.notification;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.adapters.rest.shared.Truth;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

@Tag(name = "Notifications", description = "What learners are told, and how they want to be told.")
interface NotificationsApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER)
    @Operation(
            operationId = "getNotifications",
            summary = "Show the inbox of a learner",
            description =
                    "What was announced and is still true, what was announced last first; a"
                            + " correction changes what is there, and what is not true any more is"
                            + " gone. What the learner has muted is left out, and what is the same of a"
                            + " language as of all of them is there once. What had occurred more than"
                            + " 14 days before anybody knew is read from the start; but all that a new"
                            + " rule finds in what was read before is one notification, and news.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<InboxResponse> inbox(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Only what was not read yet.") Optional<Truth> unread,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before, of the same question.")
                    Optional<String> cursor,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "readNotifications",
            summary = "Mark notifications as read",
            description =
                    "To read one again changes nothing, and neither does one that is not there any"
                            + " more, because it was not true: send what was shown.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<ReadResponse> read(
            @Parameter(description = "Of the learner.") LearnerId id, ReadRequest read);

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER)
    @Operation(
            operationId = "getNotificationPreferences",
            summary = "Show how a learner wants to be told",
            description = "Whoever has chosen nothing is told everything, at once.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<PreferencesBody> preferences(
            @Parameter(description = "Of the learner.") LearnerId id);

    @Allows(value = Scope.LEARNERS_WRITE, own = Own.LEARNER)
    @Operation(
            operationId = "putNotificationPreferences",
            summary = "Choose how a learner is told",
            description =
                    "All of it at once: what is left out is not wished any more. It holds for what"
                            + " is in the inbox already, too. The same again changes nothing.")
    @Refuses(ProblemType.UNKNOWN_LEARNER)
    ResponseEntity<PreferencesBody> choose(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = Edits.IF_MATCH) Optional<EntityTags> ifMatch,
            @Parameter(description = Edits.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            PreferencesBody preferences);
}
