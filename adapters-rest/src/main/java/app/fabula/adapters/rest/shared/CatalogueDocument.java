package app.fabula.adapters.rest.shared;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;

/**
 * Lists the types that a problem may have. Not as an {@code enum}: clients that are generated from
 * one fail on the first type that a newer server adds, and this list may grow.
 */
final class CatalogueDocument {
    private CatalogueDocument() {}

    static void addTo(Schema<?> problem) {
        problem.setExternalDocs(
                new ExternalDocumentation()
                        .url("/problems")
                        .description("What each type means, and what to do about it."));
        requireNonNull(problem.getProperties().get("type"))
                .addExtension(
                        "x-extensible-enum",
                        Arrays.stream(ProblemType.values())
                                .map(type -> type.uri().toString())
                                .distinct()
                                .toList());
    }
}
