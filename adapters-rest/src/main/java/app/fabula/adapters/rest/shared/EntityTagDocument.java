package app.fabula.adapters.rest.shared;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Documents what {@link EntityTagFilter} does for an operation that shows something. */
final class EntityTagDocument {
    private static final String EXAMPLE = "\"n4bQgYhMfWWaL-qgxVrQFQ\"";

    private EntityTagDocument() {}

    static void addTo(Operation operation) {
        var shown = Objects.requireNonNull(operation.getResponses().get("200"));
        shown.addHeaderObject(
                HttpHeaders.ETAG,
                new Header()
                        .description("Names the very bytes of the answer.")
                        .required(true)
                        .schema(new StringSchema().pattern("^\"[\\w-]+\"$").example(EXAMPLE)));
        operation
                .getResponses()
                .addApiResponse(
                        "304",
                        new ApiResponse()
                                .description("It still is what If-None-Match names.")
                                .headers(shown.getHeaders()));
        operation.addParametersItem(
                new Parameter()
                        .in("header")
                        .name(HttpHeaders.IF_NONE_MATCH)
                        .description("The ETag of an earlier answer, to have only another one.")
                        .schema(new StringSchema().minLength(1).maxLength(EntityTags.LONGEST))
                        .example(EXAMPLE));
    }
}
