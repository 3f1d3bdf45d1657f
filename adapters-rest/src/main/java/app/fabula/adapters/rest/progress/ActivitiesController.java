package app.fabula.adapters.rest.progress;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.access.Caller;
import app.fabula.application.progress.Journal;
import app.fabula.application.progress.JournalEntry;
import app.fabula.application.progress.VoidActivities;
import app.fabula.domain.access.Scope;
import app.fabula.domain.progress.Activity.Kind;
import app.fabula.domain.progress.ProgressEvent.ActivityVoided.Capacity;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}/activities", produces = APPLICATION_JSON_VALUE)
class ActivitiesController implements ActivitiesApi {
    private final VoidActivities voiding;
    private final Journal journal;
    private final KnownLearners learners;

    ActivitiesController(VoidActivities voiding, Journal journal, KnownLearners learners) {
        this.voiding = voiding;
        this.journal = journal;
        this.learners = learners;
    }

    @Override
    @GetMapping
    public ResponseEntity<JournalResponse> list(
            @PathVariable LearnerId id,
            @RequestParam Optional<Kind> type,
            @RequestParam Optional<JournalEntry.Outcome> outcome,
            @RequestParam Optional<Language> language,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            Caller caller,
            HttpServletRequest request) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw Rejection.ofParameter("to", "order", "Must be later than from.");
        }
        learners.require(id);
        var query =
                new Journal.Query(
                        type,
                        outcome,
                        language,
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        limit.orElse(Limit.DEFAULT).value(),
                        cursor);
        var lines = journal.of(id, query);
        var response = JournalLines.response(lines.value(), caller);
        return Answers.slice(request, response.nextCursor(), lines.position(), response);
    }

    @Override
    @PostMapping(path = "/{activity}/void", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<VoidedResponse> voidActivity(
            @PathVariable LearnerId id,
            @PathVariable UUID activity,
            @RequestBody VoidRequest why,
            Caller caller) {
        learners.require(id);
        var capacity = capacity(caller, id);
        var voided = voiding.voidActivity(id, activity, capacity, caller.getName(), why.reason());
        return Answers.done(voided.position(), VoidedResponse.of(voided, caller));
    }

    /** Nobody is staff to themselves: of their own they void what any learner may. */
    private static Capacity capacity(Caller caller, LearnerId learner) {
        return caller.may(Scope.LEARNERS_SUPPORT) && !caller.is(learner)
                ? Capacity.STAFF
                : Capacity.LEARNER;
    }
}
