package app.fabula.adapters.rest.disclosure;

import app.fabula.adapters.rest.shared.OpenToAll;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where whoever has found a weakness looks first. No part of the API. */
@Hidden
@OpenToAll
@RestController
class SecurityTextController {
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final SecurityText security;

    SecurityTextController(SecurityText security) {
        this.security = security;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> show() {
        var text =
                security.text()
                        .orElseThrow(() ->
                                new Rejection(
                                        ProblemType.UNKNOWN_PATH,
                                        "Whoever runs this server has named nobody to tell."));
        return ResponseEntity.ok().cacheControl(FOR_AN_HOUR).body(text);
    }
}
