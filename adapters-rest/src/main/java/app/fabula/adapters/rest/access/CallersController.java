package app.fabula.adapters.rest.access;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.application.access.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CallersController implements CallersApi {
    @Override
    @GetMapping(path = "/me", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<CallerResponse> get(Caller caller) {
        return ResponseEntity.ok(CallerResponse.of(caller));
    }
}
