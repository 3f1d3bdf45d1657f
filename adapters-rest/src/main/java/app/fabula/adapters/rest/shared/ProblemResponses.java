package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The errors of an operation, one response for each status, one example for each type. */
final class ProblemResponses {
    private ProblemResponses() {}

    static void addTo(ApiResponses responses, Set<ProblemType> problems) {
        problems.stream()
                .collect(Collectors.groupingBy(ProblemType::status))
                .forEach((status, types) ->
                        responses.addApiResponse(
                                Integer.toString(status), response(status, types)));
    }

    private static ApiResponse response(int status, List<ProblemType> types) {
        var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        types.forEach(type -> body.addExamples(type.code(), new Example().value(example(type))));
        var response =
                new ApiResponse()
                        .description(
                                types.stream()
                                        .map(type -> type.title() + ".")
                                        .collect(Collectors.joining(" ")))
                        .content(new Content().addMediaType("application/problem+json", body));
        return switch (status) {
            case 401 ->
                    response.addHeaderObject(
                            "WWW-Authenticate",
                            new Header()
                                    .description("How to say who is calling (RFC 6750).")
                                    .required(true)
                                    .schema(new StringSchema().maxLength(200).example("Bearer")));
            case 406 -> response.addHeaderObject("Accept", mediaType("What can be answered."));
            case 415 ->
                    response.addHeaderObject(
                                    "Accept-Encoding",
                                    new Header()
                                            .description("How it may be packed.")
                                            .schema(new StringSchema().example(BodyBytes.CODING)))
                            .addHeaderObject("Accept", mediaType("What may be sent."))
                            .addHeaderObject(
                                    "Accept-Post", mediaType("What may be sent, by POST."));
            case 409 ->
                    types.contains(ProblemType.IDEMPOTENCY_KEY_IN_USE)
                            ? response.addHeaderObject("Retry-After", retryAfter().required(false))
                            : response;
            case 429, 503 -> response.addHeaderObject("Retry-After", retryAfter());
            default -> response;
        };
    }

    private static Header retryAfter() {
        var seconds = new IntegerSchema();
        seconds.setMinimum(BigDecimal.ONE);
        seconds.setMaximum(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()));
        seconds.setExample(1);
        return new Header().description("Seconds.").required(true).schema(seconds);
    }

    private static Header mediaType(String description) {
        return new Header()
                .description(description)
                .schema(new StringSchema().example("application/json"));
    }

    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.title() + ".");
        example.put("instance", "urn:uuid:0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9e10");
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        if (type == ProblemType.INVALID_REQUEST) {
            example.put("errors", List.of(new Fault("#/title", "required", "Must be given.")));
        }
        return example;
    }
}
