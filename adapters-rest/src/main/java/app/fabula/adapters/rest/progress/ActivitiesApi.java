package app.fabula.adapters.rest.progress;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.OurAge;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Refuses;
import app.fabula.application.access.Caller;
import app.fabula.application.progress.JournalEntry;
import app.fabula.domain.access.Scope;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "Progress", description = "What learners do, and how far they are.")
interface ActivitiesApi {

    @Allows(value = Scope.LEARNERS_READ, own = Own.LEARNER_AND_TEACHERS)
    @Operation(
            operationId = "getActivities",
            summary = "Show what a learner did",
            description =
                    "The journal: every activity that was recorded, what has become of it, and what"
                            + " it did to the learner's day. What occurred last comes first,"
                            + " however late it arrived.")
    @Refuses({ProblemType.UNKNOWN_LEARNER, ProblemType.INVALID_REQUEST})
    ResponseEntity<JournalResponse> list(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "What was done.", example = "page-read") Optional<Kind> type,
            @Parameter(description = "What has become of it.", example = "voided")
                    Optional<JournalEntry.Outcome> outcome,
            @Parameter(description = "Of the story.", example = "es") Optional<Language> language,
            @Parameter(
                            description = "When it occurred, that instant or later.",
                            example = "2026-03-01T00:00:00Z")
                    @Nullable
                    @OurAge
                    Instant from,
            @Parameter(
                            description =
                                    "When it occurred, before that instant, which is later than"
                                            + " from.",
                            example = "2026-04-01T00:00:00Z")
                    @Nullable
                    @OurAge
                    Instant to,
            @Parameter(description = "How many at most.") Optional<Limit> limit,
            @Parameter(description = "The nextCursor of the answer before.")
                    Optional<String> cursor,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) HttpServletRequest request);

    @Allows(
            value = {Scope.LEARNERS_WRITE, Scope.LEARNERS_SUPPORT},
            own = Own.LEARNER)
    @Operation(
            operationId = "voidActivity",
            summary = "Void an activity",
            description =
                    "It counts no more, nowhere and for good, and all that followed from it is"
                            + " computed again. The learner may say so for a day after it was"
                            + " recorded, unless the server is set up otherwise, and so may a"
                            + " service for them; staff (learners:support) may always, but of their own"
                            + " activities as any learner. One that waits in quarantine is"
                            + " discarded. To void it again changes nothing: the"
                            + " answer is the first one. Sent again, it is a duplicate.")
    @Refuses({
        ProblemType.UNKNOWN_LEARNER,
        ProblemType.UNKNOWN_ACTIVITY,
        ProblemType.TOO_LATE_TO_VOID,
        ProblemType.ALREADY_RELEASED
    })
    ResponseEntity<VoidedResponse> voidActivity(
            @Parameter(description = "Of the learner.") LearnerId id,
            @Parameter(description = "Of the activity, as the device made it.") UUID activity,
            VoidRequest why,
            @Parameter(hidden = true) Caller caller);
}
