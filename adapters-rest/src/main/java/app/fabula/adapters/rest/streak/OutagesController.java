package app.fabula.adapters.rest.streak;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import app.fabula.adapters.rest.shared.Answers;
import app.fabula.application.streak.DeclareOutages;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.StreakEvent.OutageDeclared;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OutagesController implements OutagesApi {
    private final DeclareOutages outages;

    OutagesController(DeclareOutages outages) {
        this.outages = outages;
    }

    @Override
    @PostMapping(
            path = "/outages",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    public ResponseEntity<OutageResponse> declare(@RequestBody OutageRequest outage) {
        var receipt = outages.declare(outage.outage(), outage.reason());
        var declared =
                receipt.state().stream()
                        .filter(some -> new Outage(some.from(), some.to()).equals(outage.outage()))
                        .findFirst()
                        .orElseThrow();
        return Answers.recorded(receipt.position(), response(declared));
    }

    private static OutageResponse response(OutageDeclared outage) {
        return new OutageResponse(
                outage.id(), outage.from(), outage.to(), outage.reason(), outage.occurredAt());
    }
}
