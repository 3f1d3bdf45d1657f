package app.fabula.adapters.rest.issuer;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.issuer.IssuerDocument.Place;
import app.fabula.adapters.rest.shared.OpenToAll;
import app.fabula.adapters.rest.shared.ProblemType;
import app.fabula.adapters.rest.shared.Rejection;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where whoever checks a badge finds the issuer's keys. No part of the API. */
@Hidden
@OpenToAll
@RestController
class IssuerController {
    /** A key that has leaked is not to be believed for long. */
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Optional<IssuerDocument> document;

    IssuerController(Optional<IssuerDocument> document) {
        this.document = document;
    }

    @GetMapping(
            path = "/.well-known/did.json",
            produces = {APPLICATION_JSON_VALUE, "application/did+json", "application/did+ld+json"})
    ResponseEntity<String> wellKnown() {
        return shown(Place.WELL_KNOWN);
    }

    @GetMapping(
            path = "/did.json",
            produces = {APPLICATION_JSON_VALUE, "application/did+json", "application/did+ld+json"})
    ResponseEntity<String> belowAPath() {
        return shown(Place.BELOW_A_PATH);
    }

    private ResponseEntity<String> shown(Place asked) {
        var found =
                document.filter(known -> known.place() == asked)
                        .orElseThrow(() ->
                                new Rejection(
                                        ProblemType.UNKNOWN_PATH,
                                        "No issuer of badges has its keys at this address."));
        return ResponseEntity.ok().cacheControl(FOR_A_WHILE).body(found.json());
    }
}
