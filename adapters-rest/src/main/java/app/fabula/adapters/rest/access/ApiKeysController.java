package app.fabula.adapters.rest.access;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.access.ListKeys;
import app.fabula.application.access.ManageKeys;
import app.fabula.domain.access.KeyId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api-keys", produces = APPLICATION_JSON_VALUE)
class ApiKeysController implements ApiKeysApi {
    private final ManageKeys keys;
    private final ListKeys listing;

    ApiKeysController(ManageKeys keys, ListKeys listing) {
        this.keys = keys;
        this.listing = listing;
    }

    @Override
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<IssuedKeyResponse> create(@RequestBody KeyRequest key) {
        var issued =
                keys.create(
                        key.name(), Set.copyOf(key.scopes()), Optional.ofNullable(key.expiresAt()));
        return Answers.created("/api-keys", issued.position(), IssuedKeyResponse.of(issued));
    }

    @Override
    @GetMapping
    public ResponseEntity<ApiKeysResponse> list(
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var listed = listing.list(limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = ApiKeysResponse.of(listed.value());
        return Answers.slice(request, response.nextCursor(), listed.position(), response);
    }

    @Override
    @PostMapping(path = "/{id}/rotations", consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<IssuedKeyResponse> rotate(
            @PathVariable KeyId id, @RequestBody RotationRequest rotation) {
        var issued = keys.rotate(id, rotation.overlap());
        return Answers.done(issued.position(), IssuedKeyResponse.of(issued));
    }

    @Override
    @PostMapping("/{id}/revocation")
    public ResponseEntity<ApiKeyResponse> revoke(@PathVariable KeyId id) {
        var revoked = keys.revoke(id);
        return Answers.done(revoked.position(), ApiKeyResponse.of(id, revoked.key()));
    }
}
