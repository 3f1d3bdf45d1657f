package app.fabula.adapters.rest.operation;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.operation.RecentErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ErrorGroupsController implements ErrorGroupsApi {
    private final RecentErrors errors;

    ErrorGroupsController(RecentErrors errors) {
        this.errors = errors;
    }

    @Override
    @GetMapping(path = "/error-groups", produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<ErrorGroupsResponse> list(
            @RequestParam(required = false) @Nullable String traceId,
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var found =
                errors.list(
                        Optional.ofNullable(traceId), limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = ErrorGroupsResponse.of(found);
        return Answers.slice(request, response.nextCursor(), response);
    }
}
