package app.fabula.adapters.rest.notification;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.learner.KnownLearners;
import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Edits;
import app.fabula.adapters.rest.shared.EntityTags;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.adapters.rest.shared.NothingThere;
import app.fabula.adapters.rest.shared.Truth;
import app.fabula.application.notification.ChosenPreferences;
import app.fabula.application.notification.GetInbox;
import app.fabula.application.notification.ManageNotifications;
import app.fabula.domain.shared.LearnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/learners/{id}", produces = APPLICATION_JSON_VALUE)
class NotificationsController implements NotificationsApi {
    private final GetInbox inbox;
    private final ManageNotifications notifications;
    private final ChosenPreferences chosen;
    private final KnownLearners learners;
    private final Edits edits;

    NotificationsController(
            GetInbox inbox,
            ManageNotifications notifications,
            ChosenPreferences chosen,
            KnownLearners learners,
            Edits edits) {
        this.inbox = inbox;
        this.notifications = notifications;
        this.chosen = chosen;
        this.learners = learners;
        this.edits = edits;
    }

    @Override
    @GetMapping("/notifications")
    public ResponseEntity<InboxResponse> inbox(
            @PathVariable LearnerId id,
            @RequestParam Optional<Truth> unread,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        learners.require(id);
        var query =
                new GetInbox.Query(
                        unread.filter(Truth::value).isPresent(),
                        limit.orElse(Limit.DEFAULT).value(),
                        cursor);
        var view = inbox.of(id, query);
        var response = InboxResponse.of(view.value());
        return Answers.slice(request, response.nextCursor(), view.position(), response);
    }

    @Override
    @PostMapping(path = "/notifications/read", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<ReadResponse> read(
            @PathVariable LearnerId id, @RequestBody ReadRequest read) {
        learners.require(id);
        var position = notifications.markRead(id, read.notifications());
        return Answers.done(position, new ReadResponse(read.notifications()));
    }

    @Override
    @GetMapping("/notification-preferences")
    public ResponseEntity<PreferencesBody> preferences(@PathVariable LearnerId id) {
        learners.require(id);
        return Answers.shown(chosen.of(id), PreferencesBody::of);
    }

    @Override
    @PutMapping(path = "/notification-preferences", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<PreferencesBody> choose(
            @PathVariable LearnerId id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<EntityTags> ifMatch,
            @RequestHeader(HttpHeaders.IF_NONE_MATCH) Optional<NothingThere> ifNoneMatch,
            @RequestBody PreferencesBody preferences) {
        return edits.guarded(
                ifMatch, ifNoneMatch, () -> preferences(id), () -> choose(id, preferences));
    }

    private ResponseEntity<PreferencesBody> choose(LearnerId id, PreferencesBody body) {
        learners.require(id);
        var preferences = body.preferences();
        var position = notifications.choose(id, preferences);
        return Answers.done(position, PreferencesBody.of(preferences));
    }
}
