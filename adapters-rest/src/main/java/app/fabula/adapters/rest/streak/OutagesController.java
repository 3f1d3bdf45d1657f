package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.adapters.rest.shared.Limit;
import app.fabula.application.access.Caller;
import app.fabula.application.streak.DeclareOutages;
import app.fabula.application.streak.ListOutages;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/outages", produces = APPLICATION_JSON_VALUE)
class OutagesController implements OutagesApi {
    private final DeclareOutages outages;
    private final ListOutages listing;

    OutagesController(DeclareOutages outages, ListOutages listing) {
        this.outages = outages;
        this.listing = listing;
    }

    /** The list has it. */
    @Override
    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    public ResponseEntity<OutageResponse> declare(
            @RequestBody OutageRequest outage, Caller caller) {
        var receipt = outages.declare(outage.outage(), caller.getName(), outage.reason());
        var declared =
                receipt.state().stream()
                        .filter(some -> new Outage(some.from(), some.to()).equals(outage.outage()))
                        .findFirst()
                        .orElseThrow();
        return Answers.created("/outages", receipt.position(), response(declared));
    }

    @Override
    @GetMapping
    public ResponseEntity<OutagesResponse> list(
            @RequestParam Optional<Limit> limit,
            @RequestParam Optional<String> cursor,
            HttpServletRequest request) {
        var listed = listing.list(limit.orElse(Limit.DEFAULT).value(), cursor);
        var response = OutagesResponse.of(listed.value().map(OutagesController::response));
        return Answers.slice(request, response.nextCursor(), listed.position(), response);
    }

    private static OutageResponse response(OutageDeclared outage) {
        return new OutageResponse(
                outage.id(),
                outage.from(),
                outage.to(),
                outage.by(),
                outage.reason(),
                outage.occurredAt());
    }
}
