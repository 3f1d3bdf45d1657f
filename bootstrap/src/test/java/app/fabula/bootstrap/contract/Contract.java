package app.fabula.bootstrap.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds requests and answers against an OpenAPI document. */
public final class Contract {
    /** From where the tests of this module run. */
    public static final Path COMMITTED = Path.of("..", "docs", "openapi.json");

    private final JsonNode document;
    private final RequestCheck requests;
    private final AnswerCheck answers;

    public Contract(JsonNode document) {
        var schemas = new Schemas(document);
        this.document = document;
        this.requests = new RequestCheck(schemas);
        this.answers = new AnswerCheck(schemas);
    }

    public static Contract committed() {
        try {
            return new Contract(JsonMapper.shared().readTree(Files.readString(COMMITTED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where an exchange is not as the document says; nowhere, if all is well. A request may break
     * its rules, but only if it is told so.
     */
    public List<String> breaches(Exchange exchange) {
        return Operation.find(document, exchange)
                .map(operation -> breaches(operation, exchange))
                .orElseGet(
                        () -> List.of("undeclared: " + exchange.method() + " " + exchange.uri()));
    }

    private List<String> breaches(Operation operation, Exchange exchange) {
        var breaches = new ArrayList<>(answers.breaches(operation, exchange));
        if (exchange.status() < 400 || exchange.status() >= 500) {
            breaches.addAll(requests.breaches(operation, exchange));
        }
        return breaches;
    }
}
