package app.fabula.adapters.rest.credential;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.OpenToAll;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Rejection;
import app.fabula.application.credential.StatusLists;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where whoever checks a badge sees whether it was taken back, for them alone: no app needs it. */
@Hidden
@OpenToAll
@RestController
class StatusListsController {
    /** Of the day that a list is good for; what is taken back is not to be believed for long. */
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Optional<StatusLists> lists;

    StatusListsController(Optional<StatusLists> lists) {
        this.lists = lists;
    }

    @GetMapping(
            path = "/credential-status/{number}",
            produces = {CredentialWriter.TOKEN, CredentialWriter.DOCUMENT, APPLICATION_JSON_VALUE})
    ResponseEntity<CredentialResponse> show(@PathVariable long number) {
        var list =
                lists.flatMap(known -> known.of(number))
                        .orElseThrow(() ->
                                new Rejection(
                                        ProblemType.UNKNOWN_PATH,
                                        "No badge of this server names that list."));
        return ResponseEntity.ok()
                .cacheControl(FOR_A_WHILE)
                .varyBy("Accept")
                .body(CredentialResponse.of(list));
    }
}
