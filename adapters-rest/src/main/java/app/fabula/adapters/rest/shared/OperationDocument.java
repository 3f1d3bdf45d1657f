package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to an operation what follows from its shape: problems, headers, and tested examples. */
final class OperationDocument implements OperationCustomizer {
    private static final Set<String> LOCATED = Set.of("201", "202");

    /** What is not folded from the log. */
    private static final Set<String> WITHOUT_POSITION =
            Set.of("Operation", "Callers", "Runs", "Trials");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.getResponses().forEach((_, response) -> addHeaders(operation, response));
        if (handler.hasMethodAnnotation(GetMapping.class) && tellsPosition(operation)) {
            operation.addParametersItem(await());
        }
        if (!handler.hasMethodAnnotation(GetMapping.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        addExamples(operation);
        AccessDocument.addTo(operation, handler);
        ProblemResponses.addTo(operation.getResponses(), OperationProblems.of(operation, handler));
        if (handler.hasMethodAnnotation(GetMapping.class)) {
            EntityTagDocument.addTo(operation);
        }
        return operation;
    }

    private static void addHeaders(Operation operation, ApiResponse response) {
        if (tellsPosition(operation)) {
            response.addHeaderObject(
                    Answers.POSITION,
                    new Header()
                            .description("Up to where in the log the answer knows.")
                            .required(true)
                            .schema(new IntegerSchema().format("int64").example(4711)));
        }
        if (has(operation, "cursor")) {
            response.addHeaderObject(
                    "Link",
                    new Header()
                            .description("The rest of the list, where there is more.")
                            .schema(
                                    new StringSchema()
                                            .example("</api/v1/stories?cursor=x>; rel=\"next\"")));
        }
    }

    private static boolean tellsPosition(Operation operation) {
        return Collections.disjoint(operation.getTags(), WITHOUT_POSITION);
    }

    private static Parameter await() {
        return new Parameter()
                .in("header")
                .name(AwaitFilter.HEADER)
                .description(
                        "The Fabula-Position of your last write: the answer waits until it shows it,"
                                + " for at most 2 seconds.")
                .schema(new IntegerSchema().format("int64").minimum(BigDecimal.ZERO))
                .example(4711);
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name(IdempotencyKey.HEADER)
                .description(
                        "Made by the client, new for each request, and the same where it is sent"
                                + " again: it is executed once, and its first answer is given"
                                + " again for 24 hours.")
                .schema(
                        new StringSchema()
                                .minLength(1)
                                .maxLength(IdempotencyKey.LONGEST)
                                .pattern(IdempotencyKey.PATTERN))
                .example("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"");
    }

    static boolean has(Operation operation, String parameter) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(known -> known.getName().equals(parameter));
    }

    private static void addExamples(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), operation.getOperationId() + ".request");
        }
        operation
                .getResponses()
                .forEach((status, response) -> {
                    if (LOCATED.contains(status)) {
                        response.addHeaderObject(
                                "Location",
                                new Header()
                                        .description("Where what is new, or under way, is shown.")
                                        .required(true)
                                        .schema(new StringSchema().format("uri-reference")));
                    }
                    add(response.getContent(), operation.getOperationId() + ".response");
                });
    }

    /** What is no JSON has its example with its declaration. */
    private static void add(Content content, String name) {
        content.values().stream()
                .filter(type -> type.getExamples() == null)
                .forEach(type ->
                        type.addExamples("example", new Example().value(Examples.read(name))));
    }
}
