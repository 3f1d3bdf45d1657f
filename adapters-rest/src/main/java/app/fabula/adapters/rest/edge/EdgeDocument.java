package app.fabula.adapters.rest.edge;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Documents the headers that an answer has whatever it answers. */
@Component
class EdgeDocument implements OpenApiCustomizer {
    private static final int LONGEST = 200;
    private static final String PRINTABLE = "^[ -~]*$";

    private static final Map<String, Header> HEADERS =
            Map.of(
                    QuotaGate.STANDING,
                    header(
                            "What is left of the quota that this request was counted in, and in how"
                                    + " many seconds it is full again; left out where none holds.",
                            "\"reading\";r=599;t=1"),
                    QuotaGate.POLICY,
                    header("That quota: requests in seconds.", "\"reading\";q=600;w=60"),
                    HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
                    header(
                            "Where the request comes from a page that is invited: its origin.",
                            "https://app.example"));

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().setHeaders(new TreeMap<>(HEADERS));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .forEach(EdgeDocument::addTo);
    }

    private static void addTo(ApiResponse response) {
        HEADERS.keySet().stream()
                .sorted()
                .forEach(name ->
                        response.addHeaderObject(
                                name, new Header().$ref("#/components/headers/" + name)));
    }

    private static Header header(String description, String example) {
        var schema = new StringSchema();
        schema.setMaxLength(LONGEST);
        schema.setPattern(PRINTABLE);
        schema.setExample(example);
        return new Header().description(description).schema(schema);
    }
}
