package app.fabula.torture.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds requests and answers against an OpenAPI document. */
public final class Contract {
    /** From where the tests of a module run. */
    public static final Path COMMITTED = Path.of("..", "docs", "openapi.json");

    private final JsonNode document;
    private final RequestCheck requests;
    private final AnswerCheck answers;
    private final ProblemCheck problems;

    public Contract(JsonNode document) {
        var schemas = new Schemas(document);
        this.document = document;
        this.requests = new RequestCheck(schemas);
        this.answers = new AnswerCheck(schemas);
        this.problems = new ProblemCheck(schemas);
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
        return operation(exchange.method(), exchange.uri())
                .map(operation -> breaches(operation, exchange))
                .orElseGet(
                        () -> List.of("undeclared: " + exchange.method() + " " + exchange.uri()));
    }

    public Optional<Operation> operation(String method, URI uri) {
        return Operation.find(document, method, uri);
    }

    /** Where a refusal is not as all are: of whoever refuses before there is an operation. */
    public List<String> breachesAsProblem(Exchange exchange) {
        return problems.breaches(exchange);
    }

    private List<String> breaches(Operation operation, Exchange exchange) {
        var breaches = new ArrayList<>(answers.breaches(operation, exchange));
        if (exchange.status() < 400 || exchange.status() >= 500) {
            breaches.addAll(requests.breaches(operation, exchange));
        }
        return breaches;
    }
}
