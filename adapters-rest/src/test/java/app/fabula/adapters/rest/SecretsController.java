package app.fabula.adapters.rest;

import app.fabula.adapters.rest.shared.Allows;
import app.fabula.adapters.rest.shared.Own;
import app.fabula.adapters.rest.shared.ShownOnce;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for whoever makes secrets. */
@Hidden
@RestController
class SecretsController {
    @ShownOnce
    @Allows(own = Own.CALLER)
    @PostMapping("/secrets")
    Map<String, String> make() {
        return Map.of("secret", UUID.randomUUID().toString());
    }
}
