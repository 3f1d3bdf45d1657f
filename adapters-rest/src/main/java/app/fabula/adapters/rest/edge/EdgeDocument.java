package app.fabula.adapters.rest.edge;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Documents the headers that an answer has whatever it answers. */
@Component
class EdgeDocument implements OpenApiCustomizer {
    private static final int LONGEST = 200;

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .forEach(EdgeDocument::addTo);
    }

    private static void addTo(ApiResponse response) {
        response.addHeaderObject(
                QuotaGate.STANDING,
                header(
                        "What is left of the quota that this request was counted in, and in how many"
                                + " seconds it is full again; left out where none holds.",
                        "\"reading\";r=599;t=1"));
        response.addHeaderObject(
                QuotaGate.POLICY,
                header("That quota: requests in seconds.", "\"reading\";q=600;w=60"));
        response.addHeaderObject(
                HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
                header(
                        "Where the request comes from a page that is invited: its origin.",
                        "https://app.example"));
        response.addHeaderObject(
                "Access-Control-Expose-Headers",
                header("Then also: which headers that page may read.", "ETag, Link"));
    }

    private static Header header(String description, String example) {
        var schema = new StringSchema();
        schema.setMaxLength(LONGEST);
        schema.setExample(example);
        return new Header().description(description).schema(schema);
    }
}
